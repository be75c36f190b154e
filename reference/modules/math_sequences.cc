// math: functions of sequences of numbers.
#include <algorithm>
#include <cmath>
#include <vector>

#include "reference/modules/function_name.h"
#include "reference/modules/math_parts.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::mathematics {

namespace {

// Shewchuk's summation: `parts` are numbers that do not overlap and whose sum is exact.
void add_exactly(std::vector<double>& parts, double x) {
  size_t kept = 0;
  for (double y : parts) {
    if (std::fabs(x) < std::fabs(y)) std::swap(x, y);
    const double high = x + y;
    const double low = y - (high - x);
    if (low != 0) parts[kept++] = low;
    x = high;
  }
  parts.resize(kept);
  parts.push_back(x);
}

double rounded_sum(const std::vector<double>& parts) {
  size_t n = parts.size();
  if (n == 0) return 0.0;
  double high = parts[--n];
  double low = 0;
  while (n > 0) {
    const double x = high;
    const double y = parts[--n];
    high = x + y;
    low = y - (high - x);
    if (low != 0) break;
  }
  // Half to even across several parts.
  if (n > 0 && ((low < 0 && parts[n - 1] < 0) || (low > 0 && parts[n - 1] > 0))) {
    const double y = low * 2;
    const double x = high + y;
    if (y == x - high) high = x;
  }
  return high;
}

Ref fsum(Value, Args args) {
  expect_one<"math.fsum">(args);
  std::vector<double> parts;
  double special = 0;
  bool has_special = false;
  for_each(args[0], [&](Value item) {
    const double x = as_double(item);
    if (std::isfinite(x)) {
      add_exactly(parts, x);
      if (std::isinf(parts.back())) raise(OverflowErrorType, "intermediate overflow in fsum");
    } else {
      if (has_special && std::isinf(x) && std::isinf(special) && x != special) {
        raise_value_error("-inf + inf in fsum");
      }
      special += x;
      has_special = true;
    }
    return true;
  });
  return make_float(has_special ? special : rounded_sum(parts));
}

Ref prod(Value, Args args) {
  static constexpr const char* kNames[] = {"", "start"};
  Value given[2];
  parse_args("prod", args, kNames, 1, given, 1);
  Ref product = given[1] ? Ref(given[1]) : make_int(int64_t{1});
  for_each(given[0], [&](Value item) {
    product = binary(BinaryOp::kMultiply, product, item);
    return true;
  });
  return product;
}

double norm(const std::vector<double>& numbers) {
  double largest = 0;
  bool has_nan = false;
  for (double x : numbers) {
    if (std::isinf(x)) return INFINITY;
    has_nan = has_nan || std::isnan(x);
    largest = std::max(largest, std::fabs(x));
  }
  if (has_nan) return NAN;
  if (largest == 0) return 0.0;
  if (numbers.size() == 2) return std::hypot(numbers[0], numbers[1]);
  std::vector<double> parts;
  for (double x : numbers) {
    const double scaled = x / largest;
    const double square = scaled * scaled;
    add_exactly(parts, square);
    add_exactly(parts, std::fma(scaled, scaled, -square));
  }
  return largest * std::sqrt(rounded_sum(parts));
}

Ref hypot(Value, Args args) {
  expect_args("hypot", args, since(8) ? 0 : 2, since(8) ? -1 : 2);
  std::vector<double> numbers;
  for (Value argument : args.positional()) numbers.push_back(as_double(argument));
  const double result = norm(numbers);
  return make_float(result);
}

Ref dist(Value, Args args) {
  expect_args("dist", args, 2, 2);
  Handle<Tuple> p = to_tuple(args[0]);
  Handle<Tuple> q = to_tuple(args[1]);
  if (p->size != q->size) {
    raise_value_error("both points must have the same number of dimensions");
  }
  std::vector<double> differences;
  for (int64_t i = 0; i < p->size; ++i) {
    differences.push_back(as_double(p->items[i]) - as_double(q->items[i]));
  }
  return make_float(norm(differences));
}

Ref sumprod(Value, Args args) {
  expect_args("sumprod", args, 2, 2);
  Handle<Tuple> p = to_tuple(args[0]);
  Handle<Tuple> q = to_tuple(args[1]);
  if (p->size != q->size) raise_value_error("Inputs are not the same length");
  Ref sum = make_int(int64_t{0});
  for (int64_t i = 0; i < p->size; ++i) {
    sum = binary(BinaryOp::kAdd, sum, binary(BinaryOp::kMultiply, p->items[i], q->items[i]));
  }
  return sum;
}

constexpr FunctionDef kFunctions[] = {
    {"fsum", fsum}, {"hypot", hypot}, {"prod", prod}, {"dist", dist}, {"sumprod", sumprod}};

}  // namespace

std::span<const FunctionDef> sequence_functions() {
  return std::span(kFunctions).first(since(12) ? 5 : since(8) ? 4 : 2);
}

}  // namespace corospec::reference::mathematics
