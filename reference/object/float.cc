#include "reference/object/float.h"

#include <charconv>
#include <cmath>

#include "reference/object/complex.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/int_internal.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

[[noreturn]] void raise_zero_division(BinaryOp op) {
  const char* message = "float division by zero";
  if (op == BinaryOp::kModulo) message = since(13) ? "float modulo by zero" : "float modulo";
  if (op == BinaryOp::kFloorDivide) {
    message = since(9) ? "float floor division by zero" : "float divmod()";
  }
  if (op == BinaryOp::kDivmod) message = "float divmod()";
  raise(ZeroDivisionErrorType, since(14) ? "division by zero" : message);
}

// The range error of the C library has an errno.
[[noreturn]] void raise_out_of_range() {
  constexpr int kRangeError = 34;
  Handle<Str> message = make_str("Numerical result out of range");
  throw Raise(call(Value(&OverflowErrorType), {Value::small(kRangeError), Value(message)}));
}

struct Division {
  double quotient;
  double rest;
};

// Floor division whose rest has the sign of the divisor.
Division floor_division(double left, double right) {
  double rest = std::fmod(left, right);
  double quotient = (left - rest) / right;
  if (rest == 0.0) {
    rest = std::copysign(0.0, right);
  } else if ((right < 0) != (rest < 0)) {
    rest += right;
    quotient -= 1.0;
  }
  if (quotient == 0.0) return {std::copysign(0.0, left / right), rest};
  double floored = std::floor(quotient);
  if (quotient - floored > 0.5) floored += 1.0;  // the division above was inexact
  return {floored, rest};
}

Ref power(double base, double exponent) {
  if (base == 0.0 && exponent < 0.0) {
    raise(ZeroDivisionErrorType,
          since(14) ? "zero to a negative power" : "0.0 cannot be raised to a negative power");
  }
  bool finite = std::isfinite(base) && std::isfinite(exponent);
  if (finite && base < 0.0 && exponent != std::floor(exponent)) {
    return make_complex(complex_power({base, 0.0}, {exponent, 0.0}));
  }
  double result = std::pow(base, exponent);
  if (finite && std::isinf(result)) raise_out_of_range();
  return make_float(result);
}

// Rounds away from the point: to a multiple of 10**digits, digits > 0, on the exact value.
double round_to_power_of_ten(double number, int64_t digits) {
  if (digits > 308) return std::copysign(0.0, number);
  double magnitude = std::fabs(number);
  Mpz unit, scaled, quotient, rest;
  mpz_ui_pow_ui(unit, 10, static_cast<unsigned long>(digits));
  // Below 2**53 there may be a fraction, which can only break a tie.
  bool fraction = magnitude != std::floor(magnitude);
  mpz_set_d(scaled, magnitude);
  mpz_tdiv_qr(quotient, rest, scaled, unit);
  mpz_mul_2exp(rest, rest, 1);
  int side = mpz_cmp(rest, unit);
  bool odd = mpz_odd_p(static_cast<mpz_srcptr>(quotient));
  if (side > 0 || (side == 0 && (fraction || odd))) mpz_add_ui(quotient, quotient, 1);
  mpz_mul(quotient, quotient, unit);
  Ref exact = make_int(std::move(quotient));
  double result;
  try {
    result = int_to_double(exact);
  } catch (Raise&) {
    raise(OverflowErrorType, "rounded value too large to represent");
  }
  return std::copysign(result, number);
}

}  // namespace

Ref make_float(double number) {
  Float* object = allocate<Float>(FloatType);
  object->number = number;
  return Ref::adopt(object);
}

int64_t float_hash(double number) {
  constexpr int kModulusBits = 61;
  constexpr uint64_t kModulus = (uint64_t{1} << kModulusBits) - 1;
  if (std::isinf(number)) return number > 0 ? 314159 : -314159;
  if (std::isnan(number)) return 0;
  int exponent;
  double mantissa = std::frexp(std::fabs(number), &exponent);
  // All 53 bits as an int; 2**exponent is a rotation modulo 2**61 - 1.
  uint64_t bits = static_cast<uint64_t>(std::ldexp(mantissa, 53)) % kModulus;
  int rotation = (exponent - 53) % kModulusBits;
  if (rotation < 0) rotation += kModulusBits;
  uint64_t rotated = ((bits << rotation) & kModulus) | (bits >> (kModulusBits - rotation));
  int64_t hash = static_cast<int64_t>(rotated);
  if (number < 0) hash = -hash;
  return hash == -1 ? -2 : hash;
}

Ref float_binary(BinaryOp op, double left, double right) {
  switch (op) {
    case BinaryOp::kAdd:
      return make_float(left + right);
    case BinaryOp::kSubtract:
      return make_float(left - right);
    case BinaryOp::kMultiply:
      return make_float(left * right);
    case BinaryOp::kPower:
      return power(left, right);
    case BinaryOp::kTrueDivide:
      if (right == 0.0) raise_zero_division(op);
      return make_float(left / right);
    case BinaryOp::kFloorDivide:
      if (right == 0.0) raise_zero_division(op);
      return make_float(floor_division(left, right).quotient);
    case BinaryOp::kModulo:
      if (right == 0.0) raise_zero_division(op);
      return make_float(floor_division(left, right).rest);
    case BinaryOp::kDivmod: {
      if (right == 0.0) raise_zero_division(op);
      Division division = floor_division(left, right);
      Ref quotient = make_float(division.quotient);
      Ref rest = make_float(division.rest);
      return make_tuple({quotient.get(), rest.get()});
    }
    default:
      return not_implemented();
  }
}

double float_round(double number, int64_t digits) {
  // Beyond these no digit is left to round, or none is left at all.
  constexpr int64_t kMostDigits = 323, kLeastDigits = -308;
  if (!std::isfinite(number) || number == 0.0 || digits > kMostDigits) return number;
  if (digits < kLeastDigits) return std::copysign(0.0, number);
  if (digits < 0) return round_to_power_of_ten(number, -digits);
  char buffer[1100];
  auto written = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed,
                               static_cast<int>(digits));
  double result = 0.0;
  auto read = std::from_chars(buffer, written.ptr, result);
  if (read.ec == std::errc::result_out_of_range && std::fabs(number) > 1.0) {
    raise(OverflowErrorType, "rounded value too large to represent");
  }
  return result == 0.0 ? std::copysign(0.0, number) : result;
}

}  // namespace corospec::reference
