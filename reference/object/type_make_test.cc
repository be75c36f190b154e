#include "reference/object/bytes.h"
#include "reference/object/float.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/object_testing.h"
#include "reference/object/set.h"
#include "reference/object/weakref.h"

namespace corospec::reference {
namespace {

using namespace testing;

class TypeMake : public ObjectsTest {};

std::string mro_text(Type* type) {
  std::string text;
  for (Value entry : type->mro->values())
    text += (text.empty() ? "" : " ") + entry.as<Type>()->name;
  return text;
}

TEST_F(TypeMake, DiamondIsLinearizedByC3) {
  Handle<Type> a = make_test_class("A", {});
  Handle<Type> b = make_test_class("B", {a});
  Handle<Type> c = make_test_class("C", {a});
  Handle<Type> d = make_test_class("D", {b, c});
  EXPECT_EQ(mro_text(d.get()), "D B C A object");
  EXPECT_EQ(mro_text(&BoolType), "bool int object");
}

TEST_F(TypeMake, ContradictingBasesAreRefused) {
  Handle<Type> a = make_test_class("A", {});
  Handle<Type> b = make_test_class("B", {a});
  EXPECT_EQ(raised([&] {
              make_test_class("C", {a, b});
            }),
            "TypeError: Cannot create a consistent method resolution\norder (MRO) for bases A, B");
  EXPECT_EQ(raised([&] { make_test_class("C", {a, a}); }), "TypeError: duplicate base class A");
}

TEST_F(TypeMake, LayoutsThatDoNotAgreeAreRefused) {
  EXPECT_EQ(raised([&] {
              make_test_class("C", {Value(&IntType), Value(&StrType)});
            }),
            "TypeError: multiple bases have instance lay-out conflict");
  EXPECT_EQ(raised([&] {
              make_test_class("C", {Value(&OSErrorType), Value(&StopIterationType)});
            }),
            "TypeError: multiple bases have instance lay-out conflict");
  EXPECT_EQ(raised([&] { make_test_class("C", {Value(&BoolType)}); }),
            "TypeError: type 'bool' is not an acceptable base type");
  EXPECT_EQ(raised([&] {
              make_test_class("C", {Value(&ValueErrorType), Value(&OSErrorType)});
            }),
            "nothing");
}

TEST_F(TypeMake, InstancesHaveADictUnlessSlotsForbid) {
  Handle<Type> open = make_test_class("Open", {});
  Handle<Type> closed =
      make_test_class("Closed", {}, {{"__slots__", make_tuple({Value(name("x"))})}});
  Ref a = call(Value(open), {});
  Ref b = call(Value(closed), {});
  set_attribute(a, name("y"), Value::small(1));
  EXPECT_EQ(get_attribute(a, name("y")), Value::small(1));
  set_attribute(b, name("x"), Value::small(2));
  EXPECT_EQ(get_attribute(b, name("x")), Value::small(2));
  EXPECT_EQ(raised([&] { set_attribute(b, name("y"), Value::small(1)); }),
            "AttributeError: 'Closed' object has no attribute 'y'");
  delete_attribute(b, name("x"));
  EXPECT_EQ(raised([&] { get_attribute(b, name("x")); }),
            "AttributeError: 'Closed' object has no attribute 'x'");
  EXPECT_EQ(raised([&] { make_weakref(b); }),
            "TypeError: cannot create weak reference to 'Closed' object");
  EXPECT_EQ(raised([&] { make_weakref(a); }), "nothing");
}

TEST_F(TypeMake, SlotsOfBothGenerationsAreKept) {
  Handle<Type> a = make_test_class("A", {}, {{"__slots__", text("x")}});
  Handle<Type> b = make_test_class("B", {a}, {{"__slots__", text("y")}});
  Handle<Type> c = make_test_class("C", {b});
  Ref object = call(Value(c), {});
  set_attribute(object, name("x"), text("one"));
  set_attribute(object, name("y"), text("two"));
  set_attribute(object, name("z"), text("three"));
  EXPECT_EQ(repr_utf8(get_attribute(object, name("x"))), "'one'");
  EXPECT_EQ(repr_utf8(get_attribute(object, name("__dict__"))), "{'z': 'three'}");
}

TEST_F(TypeMake, SubclassOfBuiltinKeepsItsBehaviourAndHasADict) {
  Handle<Type> type = make_test_class("MyList", {Value(&ListType)});
  Ref object = call(Value(type), {Value(make_tuple({Value::small(1), Value::small(2)}))});
  EXPECT_EQ(length(object), 2);
  EXPECT_EQ(repr_utf8(object), "[1, 2]");
  set_attribute(object, name("tag"), Value::small(7));
  EXPECT_EQ(get_attribute(object, name("tag")), Value::small(7));
  for (Type* base : {&IntType, &StrType, &TupleType, &DictType, &FloatType, &SetType, &BytesType}) {
    Handle<Type> derived = make_test_class("Derived", {Value(base)});
    Ref instance = call(Value(derived), {});
    set_attribute(instance, name("tag"), Value::small(7));
    EXPECT_EQ(get_attribute(instance, name("tag")), Value::small(7)) << base->name;
  }
}

TEST_F(TypeMake, CyclesThroughClassesAndInstancesAreCollected) {
  gc_collect();
  const size_t before = gc_tracked().size();
  {
    Handle<Type> type = make_test_class("Node", {});
    Ref object = call(Value(type), {});
    set_attribute(object, name("self"), object);
    set_attribute(Value(type), name("instance"), object);
    Handle<Type> lists =
        make_test_class("Nodes", {Value(&ListType)}, {{"__slots__", text("other")}});
    Ref list = call(Value(lists), {});
    set_attribute(list, name("other"), list);
  }
  EXPECT_GT(gc_tracked().size(), before);
  gc_collect();
  EXPECT_EQ(gc_tracked().size(), before);
}

TEST_F(TypeMake, SetNameAndInitSubclassAreCalled) {
  static std::string log;
  log.clear();
  Handle<Type> descriptor = make_test_class(
      "D", {}, {{"__set_name__", method("__set_name__", [](Value, Args args) -> Ref {
                   log += args[0].as<Type>()->name + "." + utf8(args[1]) + " ";
                   return make_none();
                 })}});
  Handle<Type> parent = make_test_class(
      "P", {}, {{"__init_subclass__", method("__init_subclass__", [](Value self, Args) -> Ref {
                   log += "init_subclass " + self.as<Type>()->name;
                   return make_none();
                 })}});
  make_test_class("C", {parent}, {{"field", call(Value(descriptor), {})}});
  EXPECT_EQ(log, "C.field init_subclass C");
}

TEST_F(TypeMake, MetaclassOfTheMostDerivedBaseWins) {
  Handle<Type> meta = make_test_class("Meta", {Value(&TypeType)});
  Handle<Type> other = make_test_class("Other", {Value(&TypeType)});
  Handle<Type> a = make_test_class("A", {}, {}, meta.get());
  Handle<Type> b = make_test_class("B", {}, {}, other.get());
  EXPECT_EQ(type_of(a), meta.get());
  Handle<Tuple> just_a = make_tuple({Value(a)});
  EXPECT_EQ(calculate_metaclass(&TypeType, just_a.get()), meta.get());
  Handle<Tuple> both = make_tuple({Value(a), Value(b)});
  EXPECT_EQ(raised([&] { calculate_metaclass(&TypeType, both.get()); }).substr(0, 29),
            "TypeError: metaclass conflict");
  set_attribute(Value(a), name("x"), Value::small(3));
  EXPECT_EQ(get_attribute(Value(a), name("x")), Value::small(3));
}

TEST_F(TypeMake, ExcessArgumentsOfObjectAreRefused) {
  Handle<Type> plain = make_test_class("Plain", {});
  EXPECT_EQ(raised([&] { call(Value(plain), {Value::small(1)}); }),
            "TypeError: Plain() takes no arguments");
  Handle<Type> with_init = make_test_class(
      "WithInit", {},
      {{"__init__", method("__init__", [](Value, Args) -> Ref { return make_none(); })}});
  EXPECT_EQ(raised([&] { call(Value(with_init), {Value::small(1)}); }), "nothing");
  Handle<Type> wrong = make_test_class(
      "Wrong", {}, {{"__init__", method("__init__", [](Value, Args) -> Ref { return text(""); })}});
  EXPECT_EQ(raised([&] { call(Value(wrong), {}); }),
            "TypeError: __init__() should return None, not 'str'");
}

TEST_F(TypeMake, NamesAndRepr) {
  Handle<Type> type = make_test_class("C", {});
  EXPECT_EQ(repr_utf8(Value(type)), "<class 'test.C'>");
  EXPECT_EQ(repr_utf8(Value(&IntType)), "<class 'int'>");
  Ref object = call(Value(type), {});
  EXPECT_EQ(repr_utf8(object).substr(0, 18), "<test.C object at ");
  EXPECT_EQ(utf8(get_attribute(object, name("__module__")).get()), "test");
  EXPECT_EQ(raised([&] { set_attribute(Value(&IntType), name("x"), none()); }),
            "TypeError: cannot set 'x' attribute of immutable type 'int'");
}

TEST_F(TypeMake, ClassOfAnInstanceChangesWhereLayoutsAgree) {
  Handle<Type> a = make_test_class("A", {});
  Handle<Type> b = make_test_class("B", {});
  Handle<Type> c = make_test_class("C", {}, {{"__slots__", text("x")}});
  Ref object = call(Value(a), {});
  set_attribute(object, name("__class__"), Value(b));
  EXPECT_EQ(type_of(object), b.get());
  EXPECT_EQ(raised([&] { set_attribute(object, name("__class__"), Value(c)); }),
            "TypeError: __class__ assignment: 'C' object layout differs from 'B'");
}

TEST_F(TypeMake, CopyTakesObjectsApart) {
  Handle<Type> type = make_test_class("C", {});
  Ref object = call(Value(type), {});
  set_attribute(object, name("x"), Value::small(1));
  Ref parts = call_method(object, name("__reduce_ex__"), {Value::small(4)});
  auto* tuple = parts.as<Tuple>();
  ASSERT_EQ(tuple->size, 5);
  EXPECT_EQ(repr_utf8(tuple->items[2]), "{'x': 1}");
  Ref made = call(tuple->items[0], Args(tuple->items[1].as<Tuple>()->items,
                                        static_cast<size_t>(tuple->items[1].as<Tuple>()->size)));
  EXPECT_EQ(type_of(made), type.get());
}

}  // namespace
}  // namespace corospec::reference
