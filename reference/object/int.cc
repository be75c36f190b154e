#include "reference/object/int.h"

#include <cmath>
#include <limits>

#include "reference/object/exception.h"
#include "reference/object/int_internal.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

// CPython's modulus for numeric hashes on 64-bit machines (sys.hash_info.modulus).
constexpr uint64_t kHashModulus = (uint64_t{1} << 61) - 1;

Ref allocate_int(mpz_srcptr number) {
  Int* object = allocate<Int>(IntType);
  mpz_init_set(object->number, number);
  return Ref::adopt(object);
}

bool is_true(Value value) { return value == Value(&TrueObject); }

bool is_bool(Value value) { return value.is_object() && value.object()->type == &BoolType; }

}  // namespace

MpzView::MpzView(Value any_int) : number_(local_) {
  if (!any_int.is_small() && !is_bool(any_int)) {
    number_ = any_int.as<Int>()->number;
    return;
  }
  int64_t number = any_int.is_small() ? any_int.as_small() : is_true(any_int);
  limb_ = number < 0 ? -static_cast<mp_limb_t>(number) : static_cast<mp_limb_t>(number);
  mpz_roinit_n(local_, &limb_, number < 0 ? -1 : 1);
}

Ref make_int(int64_t number) {
  if (Value::fits_small(number)) return Ref::adopt(Value::small(number));
  Mpz big(number);
  return allocate_int(big);
}

Ref make_int_unsigned(uint64_t number) {
  if (number <= static_cast<uint64_t>(Value::kSmallMax)) {
    return Ref::adopt(Value::small(static_cast<int64_t>(number)));
  }
  Mpz big;
  mpz_set_ui(big, number);
  return allocate_int(big);
}

Ref make_int(const mpz_t number) {
  if (mpz_fits_slong_p(number)) return make_int(int64_t{mpz_get_si(number)});
  return allocate_int(number);
}

Ref make_int(Mpz&& number) {
  if (mpz_fits_slong_p(number)) return make_int(int64_t{mpz_get_si(number)});
  Int* object = allocate<Int>(IntType);
  mpz_init(object->number);
  mpz_swap(object->number, number);
  return Ref::adopt(object);
}

Ref make_int(double truncated) {
  if (std::isnan(truncated)) raise_value_error("cannot convert float NaN to integer");
  if (std::isinf(truncated)) {
    raise(OverflowErrorType, "cannot convert float infinity to integer");
  }
  if (std::fabs(truncated) < 4e18) return make_int(static_cast<int64_t>(truncated));
  Mpz big;
  mpz_set_d(big, truncated);
  return make_int(std::move(big));
}

Ref plain_int(Value value) {
  if (value.is_small() || is_exactly(value, IntType)) return Ref(value);
  if (is_bool(value)) return make_int(int64_t{is_true(value)});
  if (!is_int(value)) return Ref();
  return make_int(value.as<Int>()->number);
}

bool int_to_int64(Value value, int64_t* out) {
  if (value.is_small()) {
    *out = value.as_small();
    return true;
  }
  if (is_bool(value)) {
    *out = is_true(value);
    return true;
  }
  mpz_srcptr number = value.as<Int>()->number;
  if (!mpz_fits_slong_p(number)) return false;
  *out = mpz_get_si(number);
  return true;
}

int int_sign(Value value) {
  int64_t small;
  if (int_to_int64(value, &small)) return (small > 0) - (small < 0);
  return mpz_sgn(value.as<Int>()->number);
}

double scale_to_double(uint64_t magnitude, bool inexact, int64_t exponent) {
  constexpr int64_t kLowestExponent = -1074;  // of the smallest subnormal
  if (magnitude == 0) return 0.0;
  int64_t bits = 64 - __builtin_clzll(magnitude);
  int64_t dropped = std::max<int64_t>(std::max<int64_t>(bits - 53, kLowestExponent - exponent), 0);
  if (dropped > 63) return 0.0;
  if (dropped > 0) {
    uint64_t half = uint64_t{1} << (dropped - 1);
    uint64_t rest = magnitude & (2 * half - 1);
    magnitude >>= dropped;
    exponent += dropped;
    bool above = rest > half || (rest == half && inexact);
    if (above || (rest == half && (magnitude & 1))) ++magnitude;
  }
  if (exponent > 1024) return std::numeric_limits<double>::infinity();
  return std::ldexp(static_cast<double>(magnitude), static_cast<int>(exponent));
}

double int_to_double(Value value) {
  int64_t small;
  if (int_to_int64(value, &small)) return static_cast<double>(small);
  mpz_srcptr number = value.as<Int>()->number;
  size_t dropped = mpz_sizeinbase(number, 2) - 64;
  Mpz magnitude;
  mpz_abs(magnitude, number);
  bool inexact = mpz_scan1(magnitude, 0) < dropped;
  mpz_tdiv_q_2exp(magnitude, magnitude, dropped);
  double result = scale_to_double(mpz_get_ui(magnitude), inexact, static_cast<int64_t>(dropped));
  if (std::isinf(result)) raise(OverflowErrorType, "int too large to convert to float");
  return mpz_sgn(number) < 0 ? -result : result;
}

bool int_compare(CompareOp op, Value left, Value right) {
  int64_t a, b;
  int order;
  if (int_to_int64(left, &a) && int_to_int64(right, &b)) {
    order = (a > b) - (a < b);
  } else {
    order = mpz_cmp(MpzView(left), MpzView(right));
  }
  switch (op) {
    case CompareOp::kLt:
      return order < 0;
    case CompareOp::kLe:
      return order <= 0;
    case CompareOp::kEq:
      return order == 0;
    case CompareOp::kNe:
      return order != 0;
    case CompareOp::kGt:
      return order > 0;
    case CompareOp::kGe:
      return order >= 0;
  }
  return false;
}

int64_t int_hash(Value value) {
  int64_t small;
  uint64_t rest;
  bool negative;
  if (int_to_int64(value, &small)) {
    negative = small < 0;
    uint64_t magnitude = negative ? -static_cast<uint64_t>(small) : static_cast<uint64_t>(small);
    rest = magnitude % kHashModulus;
  } else {
    mpz_srcptr number = value.as<Int>()->number;
    negative = mpz_sgn(number) < 0;
    rest = mpz_tdiv_ui(number, kHashModulus);
  }
  int64_t hash = negative ? -static_cast<int64_t>(rest) : static_cast<int64_t>(rest);
  return hash == -1 ? -2 : hash;
}

}  // namespace corospec::reference
