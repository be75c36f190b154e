// math: functions of integers of any size.
#include <fmt/core.h>

#include <cmath>
#include <vector>

#include "reference/modules/function_name.h"
#include "reference/modules/math_parts.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int_internal.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference::mathematics {

double log_of_int(Value number, double (*log)(double), double log_of_two) {
  MpzView view(number);
  if (mpz_sizeinbase(view, 2) < 1000) return log(mpz_get_d(view));
  long exponent;
  const double mantissa = mpz_get_d_2exp(&exponent, view);
  return log(mantissa) + log_of_two * static_cast<double>(exponent);
}

namespace {

Ref index_of(Value value) { return unary(UnaryOp::kIndex, value); }

using Combine = void (*)(mpz_ptr, mpz_srcptr, mpz_srcptr);

// Folds any number of ints since 3.9; exactly two before.
Ref fold(const char* function, Args args, Combine combine, int64_t start) {
  if (!since(9)) expect_args(function, args, 2, 2);
  expect_args(function, args, 0, -1);
  Mpz result(start);
  for (Value argument : args.positional()) {
    Ref index = index_of(argument);
    combine(result, result, MpzView(index));
  }
  return make_int(std::move(result));
}

Ref gcd(Value, Args args) { return fold("gcd", args, mpz_gcd, 0); }
Ref lcm(Value, Args args) { return fold("lcm", args, mpz_lcm, 1); }

Ref isqrt(Value, Args args) {
  expect_one<"math.isqrt">(args);
  Ref index = index_of(args[0]);
  if (int_sign(index) < 0) raise_value_error("isqrt() argument must be nonnegative");
  Mpz root;
  mpz_sqrt(root, MpzView(index));
  return make_int(std::move(root));
}

Ref factorial(Value, Args args) {
  expect_one<"math.factorial">(args);
  Ref index;
  if (!since(10) && is_float(args[0])) {
    const double number = as_double(args[0]);
    if (std::floor(number) != number) {
      raise_value_error("factorial() only accepts integral values");
    }
    index = make_int(number);
  } else {
    index = index_of(args[0]);
  }
  if (int_sign(index) < 0) raise_value_error("factorial() not defined for negative values");
  int64_t number;
  if (!int_to_int64(index, &number) || number > 10'000'000) {
    raise(OverflowErrorType, fmt::format("factorial() argument should not exceed {}", INT64_MAX));
  }
  Mpz result;
  mpz_fac_ui(result, static_cast<unsigned long>(number));
  return make_int(std::move(result));
}

// A non-negative argument called `name`.
Ref non_negative(Value value, const char* name) {
  Ref index = index_of(value);
  if (int_sign(index) < 0) {
    raise_value_error(fmt::format("{} must be a non-negative integer", name));
  }
  return index;
}

int64_t small_count(Value index, const char* name) {
  int64_t count;
  if (!int_to_int64(index, &count)) {
    raise(OverflowErrorType, fmt::format("{} must not exceed {}", name, INT64_MAX));
  }
  return count;
}

Ref comb(Value, Args args) {
  expect_args("comb", args, 2, 2);
  Ref n = non_negative(args[0], "n");
  Ref k = non_negative(args[1], "k");
  if (int_compare(CompareOp::kGt, k, n)) return make_int(int64_t{0});
  Ref other = int_binary(BinaryOp::kSubtract, n, k);
  if (int_compare(CompareOp::kLt, other, k)) k = other;
  const int64_t count = small_count(k, "min(n - k, k)");
  Mpz result;
  mpz_bin_ui(result, MpzView(n), static_cast<unsigned long>(count));
  return make_int(std::move(result));
}

Ref perm(Value, Args args) {
  expect_args("perm", args, 1, 2);
  if (args.count == 1 || is_none(args[1])) return factorial({}, {args[0]});
  Ref n = non_negative(args[0], "n");
  Ref k = non_negative(args[1], "k");
  if (int_compare(CompareOp::kGt, k, n)) return make_int(int64_t{0});
  const int64_t count = small_count(k, "k");
  Mpz factor{mpz_srcptr(MpzView(n))};
  Mpz result(int64_t{1});
  for (int64_t i = 0; i < count; ++i) {
    mpz_mul(result, result, factor);
    mpz_sub_ui(factor, factor, 1);
  }
  return make_int(std::move(result));
}

constexpr FunctionDef kFunctions[] = {
    {"factorial", factorial}, {"gcd", gcd},   {"isqrt", isqrt},
    {"comb", comb},           {"perm", perm}, {"lcm", lcm},
};

}  // namespace

std::span<const FunctionDef> integer_functions() {
  const size_t count = since(9) ? 6 : since(8) ? 5 : 2;
  return std::span(kFunctions).first(count);
}

}  // namespace corospec::reference::mathematics
