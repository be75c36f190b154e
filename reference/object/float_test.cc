#include "reference/object/float.h"

#include <cmath>
#include <limits>

#include "reference/object/str_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class Floats : public ObjectsTest {};

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::string result(BinaryOp op, double left, double right) {
  return operation(op, make_float(left), make_float(right));
}

TEST_F(Floats, Repr) {
  const std::pair<double, const char*> cases[] = {
      {1.0, "1.0"},
      {-0.0, "-0.0"},
      {0.1, "0.1"},
      {1e16, "1e+16"},
      {1e15, "1000000000000000.0"},
      {0.0001, "0.0001"},
      {0.00001, "1e-05"},
      {1.5e300, "1.5e+300"},
      {5e-324, "5e-324"},
      {kInfinity, "inf"},
      {123456.789, "123456.789"},
  };
  for (auto [number, expected] : cases) EXPECT_EQ(float_repr(number), expected);
}

TEST_F(Floats, Parse) {
  const std::pair<const char*, double> cases[] = {
      {" 1.5\n", 1.5}, {"-1_0.0_1", -10.01},      {".5", 0.5},  {"5.", 5.0}, {"1e400", kInfinity},
      {"1e-400", 0.0}, {"-Infinity", -kInfinity}, {"1E5", 1e5},
  };
  for (auto [text, expected] : cases) {
    double number;
    ASSERT_TRUE(parse_float(text, &number)) << text;
    EXPECT_EQ(number, expected);
  }
  double number;
  for (const char* wrong : {"", ".", "1__0", "1_", "_1", "1._5", "0x1p3", "1e", "nan(1)", "1 2"}) {
    EXPECT_FALSE(parse_float(wrong, &number)) << wrong;
  }
  EXPECT_EQ(shown([] { return call(Value(&FloatType), {text("one")}); }),
            "ValueError: could not convert string to float: 'one'");
}

TEST_F(Floats, DivisionFloors) {
  EXPECT_EQ(result(BinaryOp::kFloorDivide, -7.5, 2.0), "-4.0");
  EXPECT_EQ(result(BinaryOp::kModulo, -7.5, 2.0), "0.5");
  EXPECT_EQ(result(BinaryOp::kModulo, -1.0, kInfinity), "inf");
  EXPECT_EQ(result(BinaryOp::kModulo, 4.0, -2.0), "-0.0");
  EXPECT_EQ(result(BinaryOp::kDivmod, 1.0, 0.1), "(9.0, 0.09999999999999995)");
  EXPECT_EQ(result(BinaryOp::kTrueDivide, 1.0, 0.0), "ZeroDivisionError: float division by zero");
}

TEST_F(Floats, Power) {
  EXPECT_EQ(result(BinaryOp::kPower, 0.0, -1.0),
            "ZeroDivisionError: 0.0 cannot be raised to a negative power");
  EXPECT_EQ(result(BinaryOp::kPower, 10.0, 400.0),
            "OverflowError: (34, 'Numerical result out of range')");
  EXPECT_EQ(result(BinaryOp::kPower, -8.0, 0.5), "(1.7319121124709868e-16+2.8284271247461903j)");
  EXPECT_EQ(result(BinaryOp::kPower, -2.0, 3.0), "-8.0");
}

TEST_F(Floats, CompareExactlyWithInts) {
  Ref exact = integer("9007199254740993");
  Ref near = make_float(9007199254740992.0);
  EXPECT_FALSE(equal(exact, near));
  EXPECT_TRUE(compare_bool(CompareOp::kGt, exact, near));
  EXPECT_TRUE(compare_bool(CompareOp::kLt, near, exact));
  Ref huge = binary(BinaryOp::kPower, number(10), number(400));
  EXPECT_TRUE(compare_bool(CompareOp::kLt, huge, make_float(kInfinity)));
  EXPECT_FALSE(compare_bool(CompareOp::kEq, number(0), make_float(std::nan(""))));
}

TEST_F(Floats, Round) {
  EXPECT_EQ(float_round(2.675, 2), 2.67);
  EXPECT_EQ(float_round(0.125, 2), 0.12);
  EXPECT_EQ(float_round(25.0, -1), 20.0);
  EXPECT_EQ(float_round(1234.5, -2), 1200.0);
  EXPECT_EQ(float_round(5.5e-320, 400), 5.5e-320);
  EXPECT_EQ(method_result(make_float(2.5), "__round__"), "2");
  EXPECT_EQ(method_result(make_float(1.5e308), "__round__", {number(-308)}),
            "OverflowError: rounded value too large to represent");
}

TEST_F(Floats, Hexadecimal) {
  EXPECT_EQ(method_result(make_float(-0.1), "hex"), "'-0x1.999999999999ap-4'");
  EXPECT_EQ(method_result(make_float(5e-324), "hex"), "'0x0.0000000000001p-1022'");
  auto read = [](const char* digits) {
    return method_result(Ref(Value(&FloatType)), "fromhex", {text(digits)});
  };
  EXPECT_EQ(read(" 0x1.8p1 "), "3.0");
  EXPECT_EQ(read("a.8"), "10.5");
  EXPECT_EQ(read("0x1p-1075"), "0.0");
  EXPECT_EQ(read("0x1p1024"), "OverflowError: hexadecimal value too large to represent as a float");
  EXPECT_EQ(read("0x"), "ValueError: invalid hexadecimal floating-point string");
}

TEST_F(Floats, Conversions) {
  EXPECT_EQ(method_result(make_float(0.75), "as_integer_ratio"), "(3, 4)");
  EXPECT_EQ(method_result(make_float(-1e20), "as_integer_ratio"), "(-100000000000000000000, 1)");
  EXPECT_EQ(shown([] { return make_int(1e23); }), "99999999999999991611392");
  EXPECT_EQ(shown([] { return make_int(kInfinity); }),
            "OverflowError: cannot convert float infinity to integer");
  EXPECT_EQ(method_result(make_float(-1.5), "__floor__"), "-2");
  EXPECT_EQ(method_result(make_float(3.0), "is_integer"), "True");
}

TEST_F(Floats, Subclass) {
  Handle<Type> type = make_test_class("Metres", {Value(&FloatType)});
  Ref length = call(Value(type), {text("1.5")});
  EXPECT_EQ(type_of(length), type.get());
  EXPECT_EQ(operation(BinaryOp::kAdd, length, number(1)), "2.5");
}

}  // namespace
}  // namespace corospec::reference
