// The module math: functions of real numbers. Those of integers are in math_integers.cc, those of
// whole sequences in math_sequences.cc.
#include <fmt/core.h>

#include <cfloat>
#include <cmath>
#include <limits>

#include "reference/modules/function_name.h"
#include "reference/modules/math_parts.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

[[noreturn]] void raise_domain() { raise_value_error("math domain error"); }
[[noreturn]] void raise_range() { raise(OverflowErrorType, "math range error"); }

// A NaN or infinity that the arguments do not explain is an error.
double checked(double result, bool arguments_finite, bool arguments_nan) {
  if (std::isnan(result) && !arguments_nan) raise_domain();
  if (std::isinf(result) && arguments_finite) raise_range();
  return result;
}

template <FunctionName name, double (*function)(double)>
Ref of_one(Value, Args args) {
  expect_one<name>(args);
  const double x = as_double(args[0]);
  return make_float(checked(function(x), std::isfinite(x), std::isnan(x)));
}

// Infinity at a finite point is a pole, which counts as outside of the domain.
template <FunctionName name, double (*function)(double)>
Ref of_one_with_poles(Value, Args args) {
  expect_one<name>(args);
  const double x = as_double(args[0]);
  const double result = function(x);
  if (std::isinf(result) && std::isfinite(x)) raise_domain();
  return make_float(checked(result, std::isfinite(x), std::isnan(x)));
}

template <FunctionName name, double (*function)(double, double)>
Ref of_two(Value, Args args) {
  expect_two<name>(args);
  const double x = as_double(args[0]);
  const double y = as_double(args[1]);
  return make_float(checked(function(x, y), std::isfinite(x) && std::isfinite(y),
                            std::isnan(x) || std::isnan(y)));
}

// --- rounding to integers

template <FunctionName name, Str*& special, double (*function)(double)>
Ref to_integer(Value, Args args) {
  expect_one<name>(args);
  if (!is_exactly(args[0], FloatType)) {
    if (Ref method = find_special(args[0], special)) return call(method, {});
  }
  return make_int(function(as_double(args[0])));
}

Ref trunc(Value, Args args) {
  expect_one<"math.trunc">(args);
  Ref method = find_special(args[0], names::dunder_trunc);
  if (!method) {
    raise_type_error(
        fmt::format("type {} doesn't define __trunc__ method", type_of(args[0])->name));
  }
  return call(method, {});
}

// --- powers and logarithms

Ref power_of(Value, Args args) {
  expect_args("pow", args, 2, 2);
  const double x = as_double(args[0]);
  const double y = as_double(args[1]);
  const double result = std::pow(x, y);
  if (std::isinf(result) && x == 0) raise_domain();
  return make_float(
      checked(result, std::isfinite(x) && std::isfinite(y), std::isnan(x) || std::isnan(y)));
}

double log_checked(double x, double (*log)(double)) {
  if (x <= 0) raise_domain();
  return log(x);
}

double logarithm(Value value, double (*log)(double), double log_of_two) {
  if (!is_int(value)) return log_checked(as_double(value), log);
  if (int_sign(value) <= 0) raise_domain();
  return mathematics::log_of_int(value, log, log_of_two);
}

Ref log(Value, Args args) {
  if (args.count == 0 && !since(12)) {
    raise_type_error("math.log requires 1 to 2 arguments");
  }
  expect_args("log", args, 1, 2);
  const double numerator = logarithm(args[0], std::log, M_LN2);
  if (args.count == 1) return make_float(numerator);
  return float_binary(BinaryOp::kTrueDivide, numerator, logarithm(args[1], std::log, M_LN2));
}
Ref log2(Value, Args args) {
  expect_one<"math.log2">(args);
  return make_float(logarithm(args[0], std::log2, 1.0));
}
Ref log10(Value, Args args) {
  expect_one<"math.log10">(args);
  return make_float(logarithm(args[0], std::log10, std::log10(2.0)));
}

Ref gamma(Value, Args args) {
  expect_one<"math.gamma">(args);
  const double x = as_double(args[0]);
  if (x == -INFINITY || (std::floor(x) == x && x <= 0 && std::isfinite(x))) raise_domain();
  return make_float(checked(std::tgamma(x), std::isfinite(x), std::isnan(x)));
}

Ref lgamma(Value, Args args) {
  expect_one<"math.lgamma">(args);
  const double x = as_double(args[0]);
  if (std::isfinite(x) && std::floor(x) == x && x <= 0) raise_domain();
  int sign;
  return make_float(checked(::lgamma_r(x, &sign), std::isfinite(x), std::isnan(x)));
}

// --- parts of a float

Ref modf(Value, Args args) {
  expect_one<"math.modf">(args);
  double whole;
  const double fraction = std::modf(as_double(args[0]), &whole);
  return make_tuple({make_float(fraction), make_float(whole)});
}

Ref frexp(Value, Args args) {
  expect_one<"math.frexp">(args);
  const double x = as_double(args[0]);
  int exponent = 0;
  const double mantissa = std::isfinite(x) ? std::frexp(x, &exponent) : x;
  return make_tuple({make_float(mantissa), make_int(int64_t{exponent})});
}

Ref ldexp(Value, Args args) {
  expect_args("ldexp", args, 2, 2);
  const double x = as_double(args[0]);
  if (!is_int(args[1])) raise_type_error("Expected an int as second argument to ldexp.");
  int64_t exponent;
  if (!int_to_int64(args[1], &exponent)) exponent = int_sign(args[1]) * 100000;
  if (exponent > 100000) exponent = 100000;
  if (exponent < -100000) exponent = -100000;
  const double result = std::ldexp(x, static_cast<int>(exponent));
  if (std::isinf(result) && std::isfinite(x)) raise_range();
  return make_float(result);
}

double distance_to_next(double x) {
  x = std::fabs(x);
  if (!std::isfinite(x)) return x;
  const double next = std::nextafter(x, INFINITY);
  return std::isinf(next) ? x - std::nextafter(x, -INFINITY) : next - x;
}

Ref next_after(Value, Args args) {
  static constexpr const char* kNames[] = {"", "", "steps"};
  Value given[3];
  if (!since(12)) expect_args("nextafter", args, 2, 2);
  parse_args("nextafter", args, kNames, 2, given, 1);
  double x = as_double(given[0]);
  const double towards = as_double(given[1]);
  int64_t steps = given[2] ? index_clamped(given[2]) : 1;
  if (steps < 0) raise_value_error("steps must be a non-negative integer");
  for (; steps > 0 && x != towards && !std::isnan(x); --steps) x = std::nextafter(x, towards);
  return make_float(steps > 0 && std::isnan(towards) ? towards : x);
}

// --- tests

template <FunctionName name, bool (*test)(double)>
Ref test_of(Value, Args args) {
  expect_one<name>(args);
  return make_bool(test(as_double(args[0])));
}
bool is_finite(double x) { return std::isfinite(x); }
bool is_infinite(double x) { return std::isinf(x); }
bool is_nan(double x) { return std::isnan(x); }

Ref is_close(Value, Args args) {
  static constexpr const char* kNames[] = {"a", "b", "rel_tol", "abs_tol"};
  Value given[4];
  parse_args("isclose", args, kNames, 2, given, 2);
  const double a = as_double(given[0]);
  const double b = as_double(given[1]);
  const double relative = given[2] ? as_double(given[2]) : 1e-9;
  const double absolute = given[3] ? as_double(given[3]) : 0.0;
  if (relative < 0 || absolute < 0) raise_value_error("tolerances must be non-negative");
  if (a == b) return make_bool(true);
  if (std::isinf(a) || std::isinf(b)) return make_bool(false);
  const double difference = std::fabs(a - b);
  return make_bool(difference <= std::fabs(relative * a) || difference <= std::fabs(relative * b) ||
                   difference <= absolute);
}

double remainder_of(double x, double y) { return std::remainder(x, y); }
double modulo_of(double x, double y) { return std::fmod(x, y); }
double arc_tangent_of(double y, double x) { return std::atan2(y, x); }
double sign_copied(double x, double y) { return std::copysign(x, y); }
double absolute_of(double x) { return std::fabs(x); }

// An infinite result is no error here.
Ref degrees(Value, Args args) {
  expect_one<"math.degrees">(args);
  return make_float(as_double(args[0]) * (180.0 / M_PI));
}
Ref radians(Value, Args args) {
  expect_one<"math.radians">(args);
  return make_float(as_double(args[0]) * (M_PI / 180.0));
}

Ref fma(Value, Args args) {
  expect_args("fma", args, 3, 3);
  const double x = as_double(args[0]);
  const double y = as_double(args[1]);
  const double z = as_double(args[2]);
  const double result = std::fma(x, y, z);
  if (std::isnan(result) && !std::isnan(x) && !std::isnan(y) && !std::isnan(z)) {
    raise_value_error("invalid operation in fma");
  }
  if (std::isinf(result) && std::isfinite(x) && std::isfinite(y) && std::isfinite(z)) {
    raise(OverflowErrorType, "overflow in fma");
  }
  return make_float(result);
}

constexpr FunctionDef kFunctions[] = {
    {"acos", of_one<"math.acos", std::acos>},
    {"acosh", of_one<"math.acosh", std::acosh>},
    {"asin", of_one<"math.asin", std::asin>},
    {"asinh", of_one<"math.asinh", std::asinh>},
    {"atan", of_one<"math.atan", std::atan>},
    {"atan2", of_two<"math.atan2", arc_tangent_of>},
    {"atanh", of_one_with_poles<"math.atanh", std::atanh>},
    {"ceil", to_integer<"math.ceil", names::dunder_ceil, std::ceil>},
    {"copysign", of_two<"math.copysign", sign_copied>},
    {"cos", of_one<"math.cos", std::cos>},
    {"cosh", of_one<"math.cosh", std::cosh>},
    {"degrees", degrees},
    {"erf", of_one<"math.erf", std::erf>},
    {"erfc", of_one<"math.erfc", std::erfc>},
    {"exp", of_one<"math.exp", std::exp>},
    {"expm1", of_one<"math.expm1", std::expm1>},
    {"fabs", of_one<"math.fabs", absolute_of>},
    {"floor", to_integer<"math.floor", names::dunder_floor, std::floor>},
    {"fmod", of_two<"math.fmod", modulo_of>},
    {"frexp", frexp},
    {"gamma", gamma},
    {"isclose", is_close},
    {"isfinite", test_of<"math.isfinite", is_finite>},
    {"isinf", test_of<"math.isinf", is_infinite>},
    {"isnan", test_of<"math.isnan", is_nan>},
    {"ldexp", ldexp},
    {"lgamma", lgamma},
    {"log", log},
    {"log10", log10},
    {"log1p", of_one_with_poles<"math.log1p", std::log1p>},
    {"log2", log2},
    {"modf", modf},
    {"pow", power_of},
    {"radians", radians},
    {"sin", of_one<"math.sin", std::sin>},
    {"sinh", of_one<"math.sinh", std::sinh>},
    {"sqrt", of_one<"math.sqrt", std::sqrt>},
    {"tan", of_one<"math.tan", std::tan>},
    {"tanh", of_one<"math.tanh", std::tanh>},
    {"trunc", trunc},
};
struct VersionedFunction {
  int since;
  FunctionDef definition;
};
constexpr VersionedFunction kNewer[] = {
    {7, {"remainder", of_two<"math.remainder", remainder_of>}},
    {9, {"nextafter", next_after}},
    {9, {"ulp", of_one<"math.ulp", distance_to_next>}},
    {11, {"cbrt", of_one<"math.cbrt", std::cbrt>}},
    {11, {"exp2", of_one<"math.exp2", std::exp2>}},
    {13, {"fma", fma}},
};

}  // namespace

void initialize_module_math(Module* module) {
  define_functions(module, kFunctions);
  define_functions(module, mathematics::integer_functions());
  define_functions(module, mathematics::sequence_functions());
  for (const VersionedFunction& newer : kNewer) {
    if (since(newer.since)) define_functions(module, std::span(&newer.definition, 1));
  }
  define(module, "pi", make_float(M_PI));
  define(module, "e", make_float(M_E));
  define(module, "tau", make_float(2 * M_PI));
  define(module, "inf", make_float(INFINITY));
  define(module, "nan", make_float(std::numeric_limits<double>::quiet_NaN()));
}

}  // namespace corospec::reference
