#include "reference/object/int.h"

#include <random>

#include "reference/object/str_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class Ints : public ObjectsTest {};

std::string big(BinaryOp op, const char* left, const char* right) {
  return operation(op, integer(left), integer(right));
}

TEST_F(Ints, NeverWrap) {
  EXPECT_EQ(big(BinaryOp::kAdd, "4611686018427387903", "1"), "4611686018427387904");
  EXPECT_EQ(big(BinaryOp::kAdd, "9223372036854775807", "1"), "9223372036854775808");
  EXPECT_EQ(big(BinaryOp::kSubtract, "-9223372036854775808", "1"), "-9223372036854775809");
  EXPECT_EQ(big(BinaryOp::kMultiply, "4294967296", "4294967296"), "18446744073709551616");
  EXPECT_EQ(big(BinaryOp::kFloorDivide, "-9223372036854775808", "-1"), "9223372036854775808");
  EXPECT_EQ(big(BinaryOp::kLeftShift, "1", "100"), "1267650600228229401496703205376");
  EXPECT_EQ(big(BinaryOp::kPower, "3", "50"), "717897987691852588770249");
}

TEST_F(Ints, ResultsThatFitAreSmallAgain) {
  Ref huge = integer("0x10000000000000000");
  EXPECT_FALSE(huge.get().is_small());
  EXPECT_TRUE(binary(BinaryOp::kSubtract, huge, huge).get().is_small());
  EXPECT_FALSE(make_int(Value::kSmallMax + 1).get().is_small());
  EXPECT_TRUE(make_int(Value::kSmallMin).get().is_small());
}

TEST_F(Ints, DivisionFloors) {
  EXPECT_EQ(big(BinaryOp::kFloorDivide, "-7", "2"), "-4");
  EXPECT_EQ(big(BinaryOp::kModulo, "-7", "2"), "1");
  EXPECT_EQ(big(BinaryOp::kModulo, "7", "-2"), "-1");
  EXPECT_EQ(big(BinaryOp::kDivmod, "-100000000000000000000", "7"), "(-14285714285714285715, 5)");
  EXPECT_EQ(big(BinaryOp::kFloorDivide, "1", "0"),
            "ZeroDivisionError: integer division or modulo by zero");
  EXPECT_EQ(big(BinaryOp::kModulo, "1", "0"), "ZeroDivisionError: integer modulo by zero");
}

TEST_F(Ints, QuotientAndRestRestoreTheDividend) {
  std::mt19937_64 random(1);
  auto draw = [&random] {
    Ref value = make_int(static_cast<int64_t>(random()));
    for (int words = static_cast<int>(random() % 4); words > 0; --words) {
      value = binary(BinaryOp::kMultiply, value, make_int(static_cast<int64_t>(random() >> 3)));
    }
    return binary(BinaryOp::kRightShift, value, make_int(static_cast<int64_t>(random() % 90)));
  };
  for (int i = 0; i < 2000; ++i) {
    Ref a = draw(), b = draw();
    if (int_sign(b) == 0) continue;
    Ref quotient = binary(BinaryOp::kFloorDivide, a, b);
    Ref rest = binary(BinaryOp::kModulo, a, b);
    Ref again = binary(BinaryOp::kAdd, binary(BinaryOp::kMultiply, quotient, b), rest);
    ASSERT_TRUE(equal(again, a)) << int_to_string(a) << " / " << int_to_string(b);
    ASSERT_EQ(again.get().is_small(), a.get().is_small());
    ASSERT_TRUE(int_sign(rest) == 0 || int_sign(rest) == int_sign(b));
    ASSERT_TRUE(equal(parse_int(int_to_string(a, 7), 7), a));
  }
}

TEST_F(Ints, TrueDivisionRoundsCorrectly) {
  EXPECT_EQ(big(BinaryOp::kTrueDivide, "1", "3"), "0.3333333333333333");
  EXPECT_EQ(big(BinaryOp::kTrueDivide, "9007199254740993", "1"), "9007199254740992.0");
  EXPECT_EQ(big(BinaryOp::kTrueDivide, "10000000000000000000000000000000000000001", "3"),
            "3.333333333333333e+39");
  EXPECT_EQ(big(BinaryOp::kTrueDivide, "0", "-508672531473081846"), "-0.0");
  Ref huge = binary(BinaryOp::kPower, number(10), number(400));
  EXPECT_EQ(operation(BinaryOp::kTrueDivide, huge, number(3)),
            "OverflowError: integer division result too large for a float");
  EXPECT_EQ(operation(BinaryOp::kTrueDivide, number(1), huge), "0.0");
}

TEST_F(Ints, ShiftsAndBits) {
  EXPECT_EQ(big(BinaryOp::kRightShift, "-1", "100000000000000000000"), "-1");
  EXPECT_EQ(big(BinaryOp::kLeftShift, "1", "-1"), "ValueError: negative shift count");
  EXPECT_EQ(big(BinaryOp::kAnd, "-2", "0xffffffffffffffffffff"), "1208925819614629174706174");
  EXPECT_EQ(method_result(integer("-256"), "bit_length"), "9");
  EXPECT_EQ(method_result(number(-7), "bit_count"), "3");
}

TEST_F(Ints, PowerWithModulus) {
  auto pow3 = [](int64_t a, int64_t b, int64_t c) {
    return shown([&] { return power(number(a), number(b), number(c)); });
  };
  EXPECT_EQ(pow3(3, 200, 13), "9");
  EXPECT_EQ(pow3(3, -1, 7), "5");
  EXPECT_EQ(pow3(3, 2, -7), "-5");
  EXPECT_EQ(pow3(2, -1, 4), "ValueError: base is not invertible for the given modulus");
  EXPECT_EQ(pow3(2, 3, 0), "ValueError: pow() 3rd argument cannot be 0");
  EXPECT_EQ(big(BinaryOp::kPower, "2", "-2"), "0.25");
}

std::string parsed(const char* digits, int64_t base) {
  return shown([&] { return call(Value(&IntType), {text(digits), number(base)}); });
}

TEST_F(Ints, ParseText) {
  EXPECT_EQ(parsed("  -1_000\n", 10), "-1000");
  EXPECT_EQ(parsed("0x_ff", 16), "255");
  EXPECT_EQ(parsed("0b101", 0), "5");
  EXPECT_EQ(parsed("zz", 36), "1295");
  EXPECT_EQ(parsed("\u0661\u0662", 10), "12");
  for (const char* wrong : {"", "1__0", "_1", "1_", "0x", "- 1", "1.5"}) {
    EXPECT_EQ(parsed(wrong, 10),
              "ValueError: invalid literal for int() with base 10: '" + std::string(wrong) + "'");
  }
  EXPECT_EQ(parsed("010", 0), "ValueError: invalid literal for int() with base 0: '010'");
  EXPECT_EQ(parsed("1", 40), "ValueError: int() base must be >= 2 and <= 36, or 0");
  EXPECT_EQ(shown([] { return call(Value(&IntType), {Ref(Value(&IntType))}); }),
            "TypeError: int() argument must be a string, a bytes-like object or a real number, "
            "not 'type'");
}

TEST_F(Ints, DigitLimit) {
  Ref huge = binary(BinaryOp::kPower, number(10), number(4300));
  EXPECT_EQ(shown([&] { return huge; }),
            "ValueError: Exceeds the limit (4300 digits) for integer string conversion; use "
            "sys.set_int_max_str_digits() to increase the limit");
  EXPECT_EQ(int_to_string(huge).size(), 4301u);
  EXPECT_EQ(parsed(std::string(4301, '1').c_str(), 10).substr(0, 40),
            "ValueError: Exceeds the limit (4300 digi");
}

TEST_F(Ints, Bytes) {
  EXPECT_EQ(method_result(number(1000), "to_bytes", {number(2), text("big")}), "b'\\x03\\xe8'");
  EXPECT_EQ(method_result(number(1000), "to_bytes", {number(2), text("little")}), "b'\\xe8\\x03'");
  EXPECT_EQ(method_result(number(300), "to_bytes", {number(1), text("big")}),
            "OverflowError: int too big to convert");
  EXPECT_EQ(method_result(number(-1), "to_bytes", {number(1), text("big")}),
            "OverflowError: can't convert negative int to unsigned");
  EXPECT_EQ(method_result(Ref(Value(&IntType)), "from_bytes", {bytes("\xff\xfe"), text("big")}),
            "65534");
}

TEST_F(Ints, HashesEqualThoseOfEqualFloats) {
  EXPECT_EQ(hash(number(1)), 1);
  EXPECT_EQ(hash(number(-1)), -2);
  EXPECT_EQ(hash(integer("0x1fffffffffffffff")), 0);
  for (double value : {0.0, 1.5, 123456789.0, 1e18, -1e18, 1e30, -7e300}) {
    if (value == 1.5) continue;
    EXPECT_EQ(hash(make_int(value)), float_hash(value)) << value;
  }
}

TEST_F(Ints, RoundToTens) {
  EXPECT_EQ(method_result(number(25), "__round__", {number(-1)}), "20");
  EXPECT_EQ(method_result(number(-35), "__round__", {number(-1)}), "-40");
  EXPECT_EQ(method_result(number(7), "__round__", {number(-5)}), "0");
}

TEST_F(Ints, SubclassesKeepTheirValueAndAnswerPlainInts) {
  Handle<Type> type = make_test_class("Number", {Value(&IntType)});
  Ref seven = call(Value(type), {number(7)});
  EXPECT_EQ(type_of(seven), type.get());
  EXPECT_EQ(repr_utf8(seven), "7");
  EXPECT_TRUE(equal(seven, number(7)));
  EXPECT_EQ(hash(seven), 7);
  Ref sum = binary(BinaryOp::kAdd, seven, number(1));
  EXPECT_TRUE(sum.get().is_small());
  set_attribute(seven, name("tag"), number(1));
  EXPECT_EQ(get_attribute(seven, name("tag")), Value::small(1));
}

TEST_F(Ints, Booleans) {
  EXPECT_EQ(operation(BinaryOp::kAnd, make_bool(true), make_bool(false)), "False");
  EXPECT_EQ(operation(BinaryOp::kXor, make_bool(true), number(3)), "2");
  EXPECT_EQ(operation(BinaryOp::kAdd, make_bool(true), make_bool(true)), "2");
  EXPECT_EQ(shown([] { return unary(UnaryOp::kNegative, boolean(true)); }), "-1");
  EXPECT_TRUE(equal(boolean(true), number(1)));
  EXPECT_EQ(shown([] { return call(Value(&BoolType), {number(0)}); }), "False");
}

}  // namespace
}  // namespace corospec::reference
