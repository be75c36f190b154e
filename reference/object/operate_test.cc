#include "reference/object/float.h"
#include "reference/object/list.h"
#include "reference/object/object_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class Operate : public ObjectsTest {};

std::string log;

template <int id>
Ref note(Value, Args) {
  log += std::to_string(id);
  return not_implemented();
}

Ref answer(Value, Args) { return text("answer"); }

TEST_F(Operate, LeftIsAskedBeforeRight) {
  Handle<Type> a = make_test_class("A", {}, {{"__add__", method("__add__", note<1>)}});
  Handle<Type> b = make_test_class("B", {}, {{"__radd__", method("__radd__", note<2>)}});
  Ref left = call(Value(a), {});
  Ref right = call(Value(b), {});
  log.clear();
  EXPECT_EQ(raised([&] { binary(BinaryOp::kAdd, left, right); }),
            "TypeError: unsupported operand type(s) for +: 'A' and 'B'");
  EXPECT_EQ(log, "12");
}

TEST_F(Operate, SubclassThatOverridesIsAskedFirst) {
  Handle<Type> a = make_test_class(
      "A", {},
      {{"__add__", method("__add__", note<1>)}, {"__radd__", method("__radd__", note<2>)}});
  Handle<Type> plain = make_test_class("Plain", {a});
  Handle<Type> overriding =
      make_test_class("Over", {a}, {{"__radd__", method("__radd__", note<3>)}});
  Ref left = call(Value(a), {});
  log.clear();
  raised([&] { binary(BinaryOp::kAdd, left, call(Value(plain), {})); });
  EXPECT_EQ(log, "1");
  log.clear();
  raised([&] { binary(BinaryOp::kAdd, left, call(Value(overriding), {})); });
  EXPECT_EQ(log, "31");
}

TEST_F(Operate, BuiltinLeftYieldsToReflectedMethod) {
  Handle<Type> type = make_test_class(
      "R", {},
      {{"__radd__", method("__radd__", answer)}, {"__rmul__", method("__rmul__", answer)}});
  Ref right = call(Value(type), {});
  Ref number = make_float(1.5);
  for (Value left : {Value::small(1), number.get(), Value(empty_tuple())}) {
    EXPECT_EQ(utf8(binary(BinaryOp::kAdd, left, right).get()), "answer");
  }
  Ref list = make_list();
  EXPECT_EQ(utf8(binary(BinaryOp::kMultiply, list, right).get()), "answer");
  Handle<Type> my_int =
      make_test_class("MyInt", {Value(&IntType)}, {{"__radd__", method("__radd__", answer)}});
  EXPECT_EQ(utf8(binary(BinaryOp::kAdd, Value::small(1), call(Value(my_int), {})).get()), "answer");
}

TEST_F(Operate, InPlaceFallsBack) {
  Handle<Type> type = make_test_class(
      "A", {}, {{"__iadd__", method("__iadd__", note<1>)}, {"__add__", method("__add__", answer)}});
  log.clear();
  EXPECT_EQ(utf8(in_place(BinaryOp::kAdd, call(Value(type), {}), none()).get()), "answer");
  EXPECT_EQ(log, "1");
  EXPECT_EQ(raised([] { in_place(BinaryOp::kPower, none(), none()); }),
            "TypeError: unsupported operand type(s) for **=: 'NoneType' and 'NoneType'");
  EXPECT_EQ(raised([] { binary(BinaryOp::kAdd, Value::small(1), none()); }),
            "TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'");
}

TEST_F(Operate, ComparisonReflectsAndFallsBackToIdentity) {
  auto greater = [](Value, Args) -> Ref { return make_bool(true); };
  Handle<Type> type = make_test_class("G", {}, {{"__gt__", method("__gt__", greater)}});
  Ref object = call(Value(type), {});
  EXPECT_TRUE(compare_bool(CompareOp::kLt, Value::small(1), object));
  EXPECT_EQ(raised([&] { compare(CompareOp::kLt, object, Value::small(1)); }),
            "TypeError: '<' not supported between instances of 'G' and 'int'");
  EXPECT_FALSE(compare_bool(CompareOp::kEq, object, Value::small(1)));
  EXPECT_TRUE(compare_bool(CompareOp::kNe, object, Value::small(1)));
  EXPECT_TRUE(equal(object, object));
}

TEST_F(Operate, TruthAndItsErrors) {
  EXPECT_FALSE(truth(Value::small(0)));
  EXPECT_FALSE(truth(none()));
  EXPECT_FALSE(truth(Value(empty_str())));
  EXPECT_TRUE(truth(Value(&TypeType)));
  Handle<Type> type = make_test_class("B", {}, {{"__bool__", method("__bool__", answer)}});
  EXPECT_EQ(raised([&] { truth(call(Value(type), {})); }),
            "TypeError: __bool__ should return bool, returned str");
}

TEST_F(Operate, IndexAndItsErrors) {
  auto five = [](Value, Args) -> Ref { return make_int(int64_t{5}); };
  Handle<Type> type = make_test_class("I", {}, {{"__index__", method("__index__", five)}});
  Ref object = call(Value(type), {});
  EXPECT_EQ(index_as_int64(object), 5);
  EXPECT_EQ(as_double(object), 5.0);
  EXPECT_EQ(unary(UnaryOp::kInt, object), Value::small(5));
  EXPECT_EQ(raised([] { index_as_int64(none()); }),
            "TypeError: 'NoneType' object cannot be interpreted as an integer");
  EXPECT_EQ(raised([] { unary(UnaryOp::kNegative, none()); }),
            "TypeError: bad operand type for unary -: 'NoneType'");
  Ref huge = power(Value::small(2), Value::small(80), {});
  EXPECT_EQ(raised([&] { index_as_int64(huge); }),
            "OverflowError: cannot fit 'int' into an index-sized integer");
}

TEST_F(Operate, ItemsOfClasses) {
  EXPECT_EQ(repr_utf8(get_item(Value(&ListType), Value(&IntType))), "list[int]");
  EXPECT_EQ(raised([] { get_item(Value(&IntType), Value(&IntType)); }),
            "TypeError: type 'int' is not subscriptable");
  EXPECT_EQ(raised([] { get_item(none(), none()); }),
            "TypeError: 'NoneType' object is not subscriptable");
  EXPECT_EQ(repr_utf8(binary(BinaryOp::kOr, Value(&IntType), none())), "int | None");
}

TEST_F(Operate, FormatOfPlainObjects) {
  EXPECT_EQ(raised([] { format_value(none(), intern("x")); }),
            "TypeError: unsupported format string passed to NoneType.__format__");
  EXPECT_EQ(utf8(format_value(none(), nullptr).get()), "None");
  EXPECT_EQ(utf8(ascii_repr(text("h\u00e9\u20ac")).get()), "'h\\xe9\\u20ac'");
}

}  // namespace
}  // namespace corospec::reference
