#include "reference/object/cell.h"
#include "reference/object/module.h"
#include "reference/object/object_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class Attributes : public ObjectsTest {};

Ref first_argument(Value self, Args) { return Ref(self); }
Ref forty_two(Value, Args) { return make_int(int64_t{42}); }

TEST_F(Attributes, DataDescriptorBeforeDictBeforeOtherDescriptor) {
  Ref property = call(Value(&PropertyType), {method("get", forty_two)});
  Handle<Type> type =
      make_test_class("C", {}, {{"data", property}, {"plain", method("plain", first_argument)}});
  Ref object = call(Value(type), {});
  Dict* dict = instance_dict(object, true);
  dict_set(dict, name("data"), Value::small(1));
  dict_set(dict, name("plain"), Value::small(2));
  EXPECT_EQ(get_attribute(object, name("data")), Value::small(42));
  EXPECT_EQ(get_attribute(object, name("plain")), Value::small(2));
  EXPECT_EQ(raised([&] { set_attribute(object, name("data"), none()); }),
            "AttributeError: property 'data' of 'C' object has no setter");
}

TEST_F(Attributes, MethodsBindAndFindMethodDoesNot) {
  Handle<Type> type = make_test_class("C", {}, {{"m", method("m", first_argument)}});
  Ref object = call(Value(type), {});
  EXPECT_EQ(call(get_attribute(object, name("m")), {}), object.get());
  Ref function;
  EXPECT_TRUE(find_method(object, name("m"), &function));
  EXPECT_EQ(call(function, {object}), object.get());
  set_attribute(object, name("m"), Value::small(3));
  EXPECT_FALSE(find_method(object, name("m"), &function));
  EXPECT_EQ(function, Value::small(3));
  EXPECT_EQ(call_method(object, name("__eq__"), {object}), boolean(true));
}

TEST_F(Attributes, CacheFollowsChangesOfBases) {
  Handle<Type> base = make_test_class("Base", {}, {{"x", make_int(int64_t{1})}});
  Handle<Type> derived = make_test_class("Derived", {base});
  Ref object = call(Value(derived), {});
  EXPECT_EQ(get_attribute(object, name("x")), Value::small(1));
  set_attribute(Value(base), name("x"), Value::small(2));
  EXPECT_EQ(get_attribute(object, name("x")), Value::small(2));
  EXPECT_EQ(get_attribute(Value(derived), name("x")), Value::small(2));
  set_attribute(Value(derived), name("x"), Value::small(3));
  EXPECT_EQ(get_attribute(object, name("x")), Value::small(3));
  delete_attribute(Value(derived), name("x"));
  delete_attribute(Value(base), name("x"));
  EXPECT_FALSE(find_attribute(object, name("x")));
}

TEST_F(Attributes, NamesNeedNotBeInterned) {
  Ref object = call(Value(&SimpleNamespaceType), {});
  Handle<Str> key = concatenate(name("at"), name("tr"));
  set_attribute(object, key.get(), Value::small(1));
  EXPECT_EQ(get_attribute(object, name("attr")), Value::small(1));
  EXPECT_EQ(repr_utf8(object), "namespace(attr=1)");
}

TEST_F(Attributes, ClassAndStaticMethods) {
  Ref class_method = call(Value(&ClassMethodType), {method("c", first_argument)});
  Ref static_method = call(Value(&StaticMethodType), {make_function("s", forty_two)});
  Handle<Type> type = make_test_class("C", {}, {{"c", class_method}, {"s", static_method}});
  EXPECT_EQ(call(get_attribute(Value(type), name("c")), {}), Value(type));
  EXPECT_EQ(call_method(call(Value(type), {}), name("c")), Value(type));
  EXPECT_EQ(call_method(Value(type), name("s")), Value::small(42));
}

TEST_F(Attributes, BoundMethodsCompareByFunctionAndSelf) {
  Handle<Type> type = make_test_class("C", {});
  Ref a = call(Value(type), {});
  Ref function = make_function("f", forty_two);
  Ref one = make_bound_method(function, a);
  Ref two = make_bound_method(function, a);
  EXPECT_TRUE(equal(one, two));
  EXPECT_EQ(hash(one), hash(two));
  EXPECT_FALSE(equal(one, make_bound_method(function, call(Value(type), {}))));
  EXPECT_EQ(utf8(get_attribute(one, name("__name__")).get()), "f");
  EXPECT_EQ(get_attribute(one, name("__self__")), a.get());
}

TEST_F(Attributes, SuperSearchesAfterTheClass) {
  auto make = [](const char* text_value) { return Ref(make_str(text_value)); };
  Handle<Type> a = make_test_class("A", {}, {{"x", make("a")}});
  Handle<Type> b = make_test_class("B", {a}, {{"x", make("b")}});
  Handle<Type> c = make_test_class("C", {a}, {{"x", make("c")}});
  Handle<Type> d = make_test_class("D", {b, c}, {{"x", make("d")}});
  Ref object = call(Value(d), {});
  EXPECT_EQ(utf8(get_attribute(make_super(d.get(), object), name("x")).get()), "b");
  EXPECT_EQ(utf8(get_attribute(make_super(b.get(), object), name("x")).get()), "c");
  EXPECT_EQ(utf8(get_attribute(make_super(b.get(), Value(d)), name("x")).get()), "c");
  EXPECT_EQ(raised([&] { get_attribute(make_super(d.get(), object), name("zz")); }),
            "AttributeError: 'super' object has no attribute 'zz'");
  EXPECT_EQ(raised([&] { make_super(d.get(), Value::small(1)); }),
            "TypeError: super(type, obj): obj must be an instance or subtype of type");
}

TEST_F(Attributes, Modules) {
  Handle<Module> module = make_module(name("m"));
  EXPECT_EQ(raised([&] { get_attribute(Value(module), name("y")); }),
            "AttributeError: module 'm' has no attribute 'y'");
  set_attribute(Value(module), name("y"), Value::small(1));
  EXPECT_EQ(get_attribute(Value(module), name("y")), Value::small(1));
  set_attribute(Value(module), name("__getattr__"), make_function("g", forty_two));
  EXPECT_EQ(get_attribute(Value(module), name("z")), Value::small(42));
}

TEST_F(Attributes, Cells) {
  Handle<Cell> cell = make_cell();
  EXPECT_EQ(raised([&] { get_attribute(Value(cell), name("cell_contents")); }),
            "ValueError: Cell is empty");
  set_attribute(Value(cell), name("cell_contents"), Value::small(1));
  EXPECT_EQ(cell->content, Value::small(1));
}

}  // namespace
}  // namespace corospec::reference
