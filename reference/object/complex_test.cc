#include "reference/object/complex.h"

#include <limits>

#include "reference/object/float.h"
#include "reference/object/str_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class ComplexNumbers : public ObjectsTest {};

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::string result(BinaryOp op, ComplexNumber left, ComplexNumber right) {
  return operation(op, make_complex(left), make_complex(right));
}

TEST_F(ComplexNumbers, Repr) {
  const std::pair<ComplexNumber, const char*> cases[] = {
      {{0.0, 1.0}, "1j"},
      {{-0.0, 1.0}, "(-0+1j)"},
      {{1.5, -2.25}, "(1.5-2.25j)"},
      {{1.0, -0.0}, "(1-0j)"},
      {{1e20, 1e-7}, "(1e+20+1e-07j)"},
      {{kInfinity, std::numeric_limits<double>::quiet_NaN()}, "(inf+nanj)"},
  };
  for (auto [number, expected] : cases) EXPECT_EQ(complex_repr(number), expected);
}

TEST_F(ComplexNumbers, Parse) {
  const std::pair<const char*, const char*> cases[] = {
      {"1", "(1+0j)"},
      {"j", "1j"},
      {"-J", "-1j"},
      {" ( 1-2.5e3j ) ", "(1-2500j)"},
      {"1e-3-1e+4j", "(0.001-10000j)"},
      {"nan+infj", "(nan+infj)"},
  };
  for (auto [text, expected] : cases) {
    ComplexNumber number;
    ASSERT_TRUE(parse_complex(text, &number)) << text;
    EXPECT_EQ(complex_repr(number), expected);
  }
  ComplexNumber number;
  for (const char* wrong : {"", "()", "1 + 2j", "1+2", "(1", "1+-2j", "j1", "1j+2", "--1j"}) {
    EXPECT_FALSE(parse_complex(wrong, &number)) << wrong;
  }
}

TEST_F(ComplexNumbers, Arithmetic) {
  EXPECT_EQ(result(BinaryOp::kMultiply, {2, -1}, {-3, 4}), "(-2+11j)");
  EXPECT_EQ(result(BinaryOp::kTrueDivide, {2, -1}, {0, 2}), "(-0.5-1j)");
  EXPECT_EQ(result(BinaryOp::kTrueDivide, {2, -1}, {0, 0}),
            "ZeroDivisionError: complex division by zero");
  EXPECT_EQ(result(BinaryOp::kPower, {1, 1}, {10, 0}), "32j");
  EXPECT_EQ(result(BinaryOp::kPower, {0, 0}, {0, 1}),
            "ZeroDivisionError: 0.0 to a negative or complex power");
  EXPECT_EQ(operation(BinaryOp::kSubtract, number(1), make_complex({0, 2})), "(1-2j)");
}

TEST_F(ComplexNumbers, EqualAndHashedAsTheRealNumber) {
  EXPECT_TRUE(equal(make_complex({2, 0}), number(2)));
  EXPECT_TRUE(equal(make_float(2.5), make_complex({2.5, 0})));
  EXPECT_FALSE(equal(make_complex({2, 1}), number(2)));
  EXPECT_EQ(hash(make_complex({2.5, 0})), hash(make_float(2.5)));
  EXPECT_EQ(hash(make_complex({0, -1})), -2000006);
}

TEST_F(ComplexNumbers, Subclass) {
  Handle<Type> type = make_test_class("Point", {Value(&ComplexType)});
  Ref point = call(Value(type), {number(1), number(2)});
  EXPECT_EQ(type_of(point), type.get());
  EXPECT_EQ(operation(BinaryOp::kAdd, point, number(1)), "(2+2j)");
}

}  // namespace
}  // namespace corospec::reference
