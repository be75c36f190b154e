// Assignment to `__bases__`. The messages are CPython's.
#include "reference/object/list.h"
#include "reference/object/object_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class TypeBases : public ObjectsTest {
 protected:
  static void set(Value type, std::initializer_list<Value> bases) {
    Handle<Tuple> tuple = make_tuple(bases);
    set_attribute(type, name("__bases__"), tuple);
  }
  static std::string mro_of(Type* type) {
    std::string text;
    for (Value entry : type->mro->values()) {
      text += (text.empty() ? "" : " ") + entry.as<Type>()->name;
    }
    return text;
  }
  static Ref length_seven(Value, Args) { return Ref(Value::small(7)); }

  Handle<Type> a = make_test_class("A", {}, {{"x", text("of A")}});
  Handle<Type> b =
      make_test_class("B", {}, {{"x", text("of B")}, {"__len__", method("__len__", length_seven)}});
  Handle<Type> c = make_test_class("C", {a});
  Handle<Type> d = make_test_class("D", {c});
};

TEST_F(TypeBases, ChangeWhatAllBelowInherit) {
  Ref object = call(d, {});
  EXPECT_EQ(utf8(get_attribute(object, name("x")).get()), "of A");
  set(c, {b});
  EXPECT_EQ(utf8(get_attribute(object, name("x")).get()), "of B");
  EXPECT_EQ(length(object), 7);
  EXPECT_EQ(mro_of(d.get()), "D C B object");
  EXPECT_TRUE(a->subclasses.empty());
  EXPECT_EQ(b->subclasses, std::vector<Type*>{c.get()});
  EXPECT_EQ(c->base, b.get());
  set(c, {a});
  EXPECT_EQ(raised([&] { length(object); }), "TypeError: object of type 'D' has no len()");
}

TEST_F(TypeBases, AreRefusedAndThenNothingHasChanged) {
  EXPECT_EQ(raised([&] { set(c, {}); }),
            "TypeError: can only assign non-empty tuple to C.__bases__, not ()");
  EXPECT_EQ(raised([&] { set_attribute(c, name("__bases__"), Value::small(3)); }),
            "TypeError: can only assign tuple to C.__bases__, not int");
  EXPECT_EQ(raised([&] { set(c, {Value::small(3)}); }),
            "TypeError: C.__bases__ must be tuple of classes, not 'int'");
  EXPECT_EQ(raised([&] { set(c, {d}); }),
            "TypeError: a __bases__ item causes an inheritance cycle");
  EXPECT_EQ(raised([&] { set(c, {a, a}); }), "TypeError: duplicate base class A");
  EXPECT_EQ(raised([&] { set(a, {b}); }),
            "TypeError: __bases__ assignment: 'B' deallocator differs from 'object'");
  EXPECT_EQ(raised([&] { set(c, {Value(&ListType)}); }),
            "TypeError: __bases__ assignment: 'list' object layout differs from 'A'");
  EXPECT_EQ(mro_of(d.get()), "D C A object");
  EXPECT_EQ(a->subclasses, std::vector<Type*>{c.get()});
  EXPECT_TRUE(b->subclasses.empty());
  EXPECT_EQ(c->base, a.get());
}

TEST_F(TypeBases, AnOrderThatFailsBelowIsPutBackEverywhere) {
  Handle<Type> other = make_test_class("Other", {b, c});
  EXPECT_EQ(raised([&] {
              set(c, {a, b});
            }),
            "TypeError: Cannot create a consistent method resolution\norder (MRO) for bases B, C");
  EXPECT_EQ(mro_of(c.get()), "C A object");
  EXPECT_EQ(mro_of(other.get()), "Other B C A object");
}

}  // namespace
}  // namespace corospec::reference
