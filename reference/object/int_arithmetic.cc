// Arithmetic of ints. Two small operands never touch GMP unless the result does not fit in 64 bits.
#include <cmath>

#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/int_internal.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

[[noreturn]] void raise_zero_division(BinaryOp op) {
  if (since(14) || op == BinaryOp::kTrueDivide) raise(ZeroDivisionErrorType, "division by zero");
  if (since(11) && op == BinaryOp::kModulo) {
    raise(ZeroDivisionErrorType, "integer modulo by zero");
  }
  raise(ZeroDivisionErrorType, "integer division or modulo by zero");
}

void check_size(uint64_t bits) {
  if (bits > kMaxIntBits) raise(MemoryErrorType);
}

int64_t floor_divide(int64_t a, int64_t b) {
  int64_t quotient = a / b;
  return quotient - ((a % b != 0) & ((a < 0) != (b < 0)));
}

int64_t floor_modulo(int64_t a, int64_t b) {
  int64_t rest = a % b;
  return rest + (((rest != 0) & ((rest < 0) != (b < 0))) != 0 ? b : 0);
}

// a / b correctly rounded when both are exact doubles, else null.
Ref small_true_divide(int64_t a, int64_t b) {
  constexpr int64_t kExact = int64_t{1} << 53;
  if (a < -kExact || a > kExact || b < -kExact || b > kExact) return Ref();
  return make_float(static_cast<double>(a) / static_cast<double>(b));
}

Ref small_power(int64_t base, int64_t exponent) {
  if (exponent < 0) return Ref();
  int64_t result = 1;
  for (;;) {
    if ((exponent & 1) && __builtin_mul_overflow(result, base, &result)) return Ref();
    exponent >>= 1;
    if (exponent == 0) return make_int(result);
    if (__builtin_mul_overflow(base, base, &base)) return Ref();
  }
}

Ref small_left_shift(int64_t a, int64_t b) {
  if (b < 0 || b > 62) return Ref();
  int64_t shifted = static_cast<int64_t>(static_cast<uint64_t>(a) << b);
  return (shifted >> b) == a ? make_int(shifted) : Ref();
}

Ref small_right_shift(int64_t a, int64_t b) {
  if (b < 0) return Ref();
  return make_int(a >> std::min<int64_t>(b, 63));
}

// Null: does not fit or is an error, which the slow path tells apart.
Ref small_binary(BinaryOp op, int64_t a, int64_t b) {
  // INT64_MIN / -1 is not an int64_t.
  bool divisible = b != 0 && !(b == -1 && a == INT64_MIN);
  int64_t result;
  switch (op) {
    case BinaryOp::kAdd:
      return __builtin_add_overflow(a, b, &result) ? Ref() : make_int(result);
    case BinaryOp::kSubtract:
      return __builtin_sub_overflow(a, b, &result) ? Ref() : make_int(result);
    case BinaryOp::kMultiply:
      return __builtin_mul_overflow(a, b, &result) ? Ref() : make_int(result);
    case BinaryOp::kFloorDivide:
      return divisible ? make_int(floor_divide(a, b)) : Ref();
    case BinaryOp::kModulo:
      return divisible ? make_int(floor_modulo(a, b)) : Ref();
    case BinaryOp::kTrueDivide:
      return divisible ? small_true_divide(a, b) : Ref();
    case BinaryOp::kPower:
      return small_power(a, b);
    case BinaryOp::kLeftShift:
      return small_left_shift(a, b);
    case BinaryOp::kRightShift:
      return small_right_shift(a, b);
    case BinaryOp::kAnd:
      return make_int(a & b);
    case BinaryOp::kXor:
      return make_int(a ^ b);
    case BinaryOp::kOr:
      return make_int(a | b);
    case BinaryOp::kDivmod:
      if (!divisible) return Ref();
      return make_tuple({make_int(floor_divide(a, b)).get(), make_int(floor_modulo(a, b)).get()});
    case BinaryOp::kMatMultiply:
      return Ref();
  }
  return Ref();
}

Ref multiply(mpz_srcptr left, mpz_srcptr right) {
  check_size(uint64_t{mpz_sizeinbase(left, 2)} + mpz_sizeinbase(right, 2));
  Mpz result;
  mpz_mul(result, left, right);
  return make_int(std::move(result));
}

Ref divide(BinaryOp op, mpz_srcptr left, mpz_srcptr right) {
  if (mpz_sgn(right) == 0) raise_zero_division(op);
  Mpz quotient, rest;
  mpz_fdiv_qr(quotient, rest, left, right);
  if (op == BinaryOp::kFloorDivide) return make_int(std::move(quotient));
  if (op == BinaryOp::kModulo) return make_int(std::move(rest));
  Ref first = make_int(std::move(quotient));
  Ref second = make_int(std::move(rest));
  return make_tuple({first.get(), second.get()});
}

Ref combine(BinaryOp op, mpz_srcptr left, mpz_srcptr right) {
  Mpz result;
  switch (op) {
    case BinaryOp::kAdd:
      mpz_add(result, left, right);
      break;
    case BinaryOp::kSubtract:
      mpz_sub(result, left, right);
      break;
    case BinaryOp::kAnd:
      mpz_and(result, left, right);
      break;
    case BinaryOp::kXor:
      mpz_xor(result, left, right);
      break;
    default:
      mpz_ior(result, left, right);
      break;
  }
  return make_int(std::move(result));
}

Ref big_binary(BinaryOp op, Value left, Value right) {
  switch (op) {
    case BinaryOp::kMultiply:
      return multiply(MpzView(left), MpzView(right));
    case BinaryOp::kFloorDivide:
    case BinaryOp::kModulo:
    case BinaryOp::kDivmod:
      return divide(op, MpzView(left), MpzView(right));
    case BinaryOp::kTrueDivide:
      return int_true_divide(left, right);
    case BinaryOp::kPower:
      return int_power(left, right);
    case BinaryOp::kLeftShift:
      return int_left_shift(left, right);
    case BinaryOp::kRightShift:
      return int_right_shift(left, right);
    case BinaryOp::kMatMultiply:
      return not_implemented();
    default:
      return combine(op, MpzView(left), MpzView(right));
  }
}

}  // namespace

Ref int_binary(BinaryOp op, Value left, Value right) {
  int64_t a, b;
  if (int_to_int64(left, &a) && int_to_int64(right, &b)) {
    Ref result = small_binary(op, a, b);
    if (result) return result;
  }
  return big_binary(op, left, right);
}

Ref int_power(Value base, Value exponent) {
  if (int_sign(exponent) < 0) {
    return float_binary(BinaryOp::kPower, int_to_double(base), int_to_double(exponent));
  }
  MpzView number(base);
  if (mpz_cmpabs_ui(number, 1) <= 0) {  // -1, 0, 1: any exponent will do
    bool odd = mpz_odd_p(static_cast<mpz_srcptr>(MpzView(exponent)));
    if (mpz_sgn(static_cast<mpz_srcptr>(number)) >= 0 || odd) {
      return int_sign(exponent) == 0 ? make_int(int64_t{1}) : plain_int(base);
    }
    return make_int(int64_t{1});
  }
  int64_t times;
  if (!int_to_int64(exponent, &times)) raise(MemoryErrorType);
  uint64_t bits;
  if (__builtin_mul_overflow(uint64_t{mpz_sizeinbase(number, 2)}, static_cast<uint64_t>(times),
                             &bits)) {
    raise(MemoryErrorType);
  }
  check_size(bits);
  Mpz result;
  mpz_pow_ui(result, number, static_cast<unsigned long>(times));
  return make_int(std::move(result));
}

Ref int_left_shift(Value left, Value right) {
  if (int_sign(right) < 0) raise_value_error("negative shift count");
  if (int_sign(left) == 0) return make_int(int64_t{0});
  int64_t count;
  if (!int_to_int64(right, &count)) {
    raise(OverflowErrorType,
          since(7) ? "too many digits in integer" : "Python int too large to convert to C ssize_t");
  }
  MpzView number(left);
  check_size(static_cast<uint64_t>(count) + mpz_sizeinbase(number, 2));
  Mpz result;
  mpz_mul_2exp(result, number, static_cast<mp_bitcnt_t>(count));
  return make_int(std::move(result));
}

Ref int_right_shift(Value left, Value right) {
  if (int_sign(right) < 0) raise_value_error("negative shift count");
  int64_t count;
  if (!int_to_int64(right, &count)) return make_int(int64_t{int_sign(left) < 0 ? -1 : 0});
  Mpz result;
  mpz_fdiv_q_2exp(result, MpzView(left), static_cast<mp_bitcnt_t>(count));
  return make_int(std::move(result));
}

Ref int_true_divide(Value left, Value right) {
  MpzView dividend(left), divisor(right);
  if (mpz_sgn(static_cast<mpz_srcptr>(divisor)) == 0) raise_zero_division(BinaryOp::kTrueDivide);
  bool negative = (int_sign(left) < 0) != (int_sign(right) < 0);
  if (mpz_sgn(static_cast<mpz_srcptr>(dividend)) == 0) return make_float(negative ? -0.0 : 0.0);
  int64_t difference = static_cast<int64_t>(mpz_sizeinbase(dividend, 2)) -
                       static_cast<int64_t>(mpz_sizeinbase(divisor, 2));
  if (difference < -1080) return make_float(negative ? -0.0 : 0.0);
  // A quotient of 56 or 57 bits: enough to round, and it fits in a machine word.
  int64_t shift = difference - 56;
  Mpz numerator, denominator, quotient, rest;
  mpz_abs(numerator, dividend);
  mpz_abs(denominator, divisor);
  if (shift < 0) {
    mpz_mul_2exp(numerator, numerator, static_cast<mp_bitcnt_t>(-shift));
  } else {
    mpz_mul_2exp(denominator, denominator, static_cast<mp_bitcnt_t>(shift));
  }
  mpz_tdiv_qr(quotient, rest, numerator, denominator);
  bool inexact = mpz_sgn(static_cast<mpz_srcptr>(rest)) != 0;
  double result = scale_to_double(mpz_get_ui(quotient), inexact, shift);
  if (std::isinf(result)) {
    raise(OverflowErrorType, "integer division result too large for a float");
  }
  return make_float(negative ? -result : result);
}

Ref int_power_modulo(Value base, Value exponent, Value modulus) {
  if (!since(8) && int_sign(exponent) < 0) {
    raise_value_error("pow() 2nd argument cannot be negative when 3rd argument specified");
  }
  MpzView divisor(modulus);
  if (int_sign(modulus) == 0) raise_value_error("pow() 3rd argument cannot be 0");
  Mpz result;
  if (int_sign(exponent) < 0) {
    if (mpz_invert(result, MpzView(base), divisor) == 0) {
      raise_value_error("base is not invertible for the given modulus");
    }
    Mpz positive;
    mpz_neg(positive, MpzView(exponent));
    mpz_powm(result, result, positive, divisor);
  } else {
    mpz_powm(result, MpzView(base), MpzView(exponent), divisor);
  }
  mpz_fdiv_r(result, result, divisor);  // the sign of the modulus
  return make_int(std::move(result));
}

Ref int_round(Value value, Value digits) {
  if (int_sign(digits) >= 0) return plain_int(value);
  int64_t count;
  MpzView number(value);
  // 10 ** count is more than twice the value: rounds to zero.
  if (!int_to_int64(digits, &count) ||
      -count > static_cast<int64_t>(mpz_sizeinbase(number, 10)) + 1) {
    return make_int(int64_t{0});
  }
  Mpz unit, quotient, rest;
  mpz_ui_pow_ui(unit, 10, static_cast<unsigned long>(-count));
  mpz_fdiv_qr(quotient, rest, number, unit);
  mpz_mul_2exp(rest, rest, 1);
  int side = mpz_cmp(rest, unit);
  if (side > 0 || (side == 0 && mpz_odd_p(static_cast<mpz_srcptr>(quotient)))) {
    mpz_add_ui(quotient, quotient, 1);
  }
  mpz_mul(quotient, quotient, unit);
  return make_int(std::move(quotient));
}

}  // namespace corospec::reference
