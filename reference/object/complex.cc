#include "reference/object/complex.h"

#include <cerrno>
#include <cmath>

#include "reference/object/exception.h"
#include "reference/object/float_text.h"
#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Whole exponents up to this size are reached by multiplication.
constexpr double kLargestWholeExponent = 100.0;

ComplexNumber times(ComplexNumber left, ComplexNumber right) {
  return {left.real * right.real - left.imag * right.imag,
          left.real * right.imag + left.imag * right.real};
}

ComplexNumber whole_power(ComplexNumber base, unsigned exponent) {
  ComplexNumber result{1.0, 0.0};
  for (; exponent != 0; exponent >>= 1) {
    if (exponent & 1) result = times(result, base);
    base = times(base, base);
  }
  return result;
}

ComplexNumber polar_power(ComplexNumber base, ComplexNumber exponent) {
  const double magnitude = std::hypot(base.real, base.imag);
  const double angle = std::atan2(base.imag, base.real);
  double length = std::pow(magnitude, exponent.real);
  double phase = angle * exponent.real;
  if (exponent.imag != 0.0) {
    length *= std::exp(-angle * exponent.imag);
    phase += exponent.imag * std::log(magnitude);
  }
  return {length * std::cos(phase), length * std::sin(phase)};
}

[[noreturn]] void raise_zero_to_power() {
  raise(ZeroDivisionErrorType,
        since(14) ? "zero to a negative or complex power" : "0.0 to a negative or complex power");
}

ComplexNumber power(ComplexNumber base, ComplexNumber exponent) {
  if (exponent.real == 0.0 && exponent.imag == 0.0) return {1.0, 0.0};
  if (base.real == 0.0 && base.imag == 0.0) {
    if (exponent.imag != 0.0 || exponent.real < 0.0) raise_zero_to_power();
    return {0.0, 0.0};
  }
  const bool whole = exponent.imag == 0.0 && exponent.real == std::floor(exponent.real) &&
                     std::fabs(exponent.real) <= kLargestWholeExponent;
  if (!whole) return polar_power(base, exponent);
  const ComplexNumber result = whole_power(base, static_cast<unsigned>(std::fabs(exponent.real)));
  return exponent.real > 0.0 ? result : complex_divide({1.0, 0.0}, result);
}

}  // namespace

Ref make_complex(ComplexNumber number) {
  Complex* object = allocate<Complex>(ComplexType);
  object->number = number;
  return Ref::adopt(object);
}

std::string complex_repr(ComplexNumber number) {
  std::string imag = float_text(number.imag, {}) + "j";
  if (number.real == 0.0 && !std::signbit(number.real)) return imag;
  const char* plus = imag[0] == '-' ? "" : "+";
  return "(" + float_text(number.real, {}) + plus + imag + ")";
}

// The larger part of the divisor divides first, so that nothing overflows on the way.
ComplexNumber complex_divide(ComplexNumber left, ComplexNumber right) {
  if (right.real == 0.0 && right.imag == 0.0) {
    raise(ZeroDivisionErrorType, since(14) ? "division by zero" : "complex division by zero");
  }
  if (std::fabs(right.real) >= std::fabs(right.imag)) {
    const double ratio = right.imag / right.real;
    const double divisor = right.real + right.imag * ratio;
    return {(left.real + left.imag * ratio) / divisor, (left.imag - left.real * ratio) / divisor};
  }
  if (std::isnan(right.real) || std::isnan(right.imag)) return {std::nan(""), std::nan("")};
  const double ratio = right.real / right.imag;
  const double divisor = right.real * ratio + right.imag;
  return {(left.real * ratio + left.imag) / divisor, (left.imag * ratio - left.real) / divisor};
}

ComplexNumber complex_power(ComplexNumber base, ComplexNumber exponent) {
  const ComplexNumber result = power(base, exponent);
  if (std::isinf(result.real) || std::isinf(result.imag)) {
    const bool finite = std::isfinite(base.real) && std::isfinite(base.imag) &&
                        std::isfinite(exponent.real) && std::isfinite(exponent.imag);
    if (finite) raise(OverflowErrorType, "complex exponentiation");
  }
  return result;
}

}  // namespace corospec::reference
