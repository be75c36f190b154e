#include "reference/object/object_testing.h"
#include "reference/object/type_union.h"

namespace corospec::reference {
namespace {

using namespace testing;

class Classes : public ObjectsTest {};

TEST_F(Classes, InheritanceAndTuples) {
  EXPECT_TRUE(isinstance(boolean(true), Value(&IntType)));
  Ref nested = make_tuple({Value(&StrType), make_tuple({Value(&IntType)})});
  EXPECT_TRUE(isinstance(Value::small(1), nested));
  EXPECT_FALSE(isinstance(none(), nested));
  EXPECT_TRUE(issubclass(Value(&BoolType), nested));
  EXPECT_EQ(raised([] { isinstance(none(), Value::small(1)); }),
            "TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union");
  EXPECT_EQ(raised([] { issubclass(Value::small(1), Value(&IntType)); }),
            "TypeError: issubclass() arg 1 must be a class");
}

TEST_F(Classes, Unions) {
  Ref either = binary(BinaryOp::kOr, Value(&IntType), Value(&StrType));
  EXPECT_TRUE(isinstance(Value::small(1), either));
  EXPECT_FALSE(isinstance(none(), either));
  EXPECT_TRUE(equal(either, binary(BinaryOp::kOr, Value(&StrType), Value(&IntType))));
}

TEST_F(Classes, MetaclassDecides) {
  auto yes = [](Value, Args) -> Ref { return make_bool(true); };
  Handle<Type> meta = make_test_class("Meta", {Value(&TypeType)},
                                      {{"__instancecheck__", method("__instancecheck__", yes)},
                                       {"__subclasscheck__", method("__subclasscheck__", yes)}});
  Handle<Type> type = make_test_class("C", {}, {}, meta.get());
  EXPECT_TRUE(isinstance(none(), Value(type)));
  EXPECT_TRUE(issubclass(Value(&IntType), Value(type)));
}

TEST_F(Classes, ClaimedClassCounts) {
  auto claimed = [](Value, Args) -> Ref { return Ref(Value(&IntType)); };
  Ref property = call(Value(&PropertyType), {method("get", claimed)});
  Handle<Type> proxy = make_test_class("Proxy", {}, {{"__class__", property}});
  EXPECT_TRUE(isinstance(call(Value(proxy), {}), Value(&IntType)));
}

}  // namespace
}  // namespace corospec::reference
