#include "reference/object/float_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "reference/object/float.h"

namespace corospec::reference {

namespace {

// A finite positive number: 0.d1d2d3... * 10**point.
struct Decimal {
  std::string digits;
  int point;
};

// Parses what to_chars writes in scientific form: d.ddde+xx.
Decimal read_scientific(std::string_view text) {
  size_t mark = text.find('e');
  Decimal result{std::string(1, text[0]), 0};
  if (mark > 2) result.digits.append(text.substr(2, mark - 2));
  std::string_view exponent = text.substr(mark + 1);
  if (exponent[0] == '+') exponent.remove_prefix(1);
  std::from_chars(exponent.data(), exponent.data() + exponent.size(), result.point);
  ++result.point;
  return result;
}

Decimal shortest_digits(double number) {
  char buffer[64];
  auto result =
      std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific);
  return read_scientific({buffer, static_cast<size_t>(result.ptr - buffer)});
}

// The number rounded to `digits` significant digits.
Decimal rounded_digits(double number, int digits) {
  std::string buffer(static_cast<size_t>(digits) + 32, '\0');
  auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                              std::chars_format::scientific, digits - 1);
  return read_scientific({buffer.data(), static_cast<size_t>(result.ptr - buffer.data())});
}

std::string exponent_text(int exponent, bool upper) {
  std::string digits = std::to_string(std::abs(exponent));
  if (digits.size() < 2) digits.insert(0, 1, '0');
  return (upper ? "E" : "e") + std::string(exponent < 0 ? "-" : "+") + digits;
}

std::string scientific(const Decimal& decimal, bool upper, bool keep_point) {
  std::string text(1, decimal.digits[0]);
  if (decimal.digits.size() > 1 || keep_point) text += '.';
  text += decimal.digits.substr(1);
  return text + exponent_text(decimal.point - 1, upper);
}

std::string positional(const Decimal& decimal, bool keep_point) {
  const std::string& digits = decimal.digits;
  int size = static_cast<int>(digits.size());
  if (decimal.point <= 0) return "0." + std::string(-decimal.point, '0') + digits;
  if (decimal.point >= size) {
    return digits + std::string(decimal.point - size, '0') + (keep_point ? "." : "");
  }
  return digits.substr(0, decimal.point) + "." + digits.substr(decimal.point);
}

void strip_zeros(std::string* digits) {
  while (digits->size() > 1 && digits->back() == '0') digits->pop_back();
}

// ".0" for what looks like an int.
std::string with_dot_zero(std::string text, bool wanted) {
  if (wanted && text.find_first_of(".e") == std::string::npos) text += '.';
  if (wanted && text.back() == '.') text += '0';
  return text;
}

std::string fixed_text(double number, FloatStyle style) {
  std::string buffer(static_cast<size_t>(style.precision) + 350, '\0');
  auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                              std::chars_format::fixed, style.precision);
  buffer.resize(result.ptr - buffer.data());
  if (style.alternate && style.precision == 0) buffer += '.';
  return buffer;
}

std::string general_text(double number, FloatStyle style, bool upper) {
  int precision = std::max(style.precision, 1);
  Decimal decimal = rounded_digits(number, precision);
  int exponent = decimal.point - 1;
  if (!style.alternate) strip_zeros(&decimal.digits);
  // With ".0" to come, a number must not use up all its digits before the point.
  int limit = style.add_dot_zero ? precision - 1 : precision;
  if (exponent < -4 || exponent >= limit) {
    return scientific(decimal, upper, style.alternate);
  }
  std::string text = positional(decimal, style.alternate);
  return with_dot_zero(std::move(text), style.add_dot_zero);
}

std::string shortest_text(double number, FloatStyle style) {
  Decimal decimal = shortest_digits(number);
  strip_zeros(&decimal.digits);
  if (decimal.point <= -4 || decimal.point > 16) {
    return scientific(decimal, false, style.alternate);
  }
  return with_dot_zero(positional(decimal, style.alternate), style.add_dot_zero);
}

}  // namespace

std::string float_text(double number, FloatStyle style) {
  bool upper = style.code == 'E' || style.code == 'F' || style.code == 'G';
  if (std::isnan(number)) return upper ? "NAN" : "nan";
  std::string sign = std::signbit(number) ? "-" : "";
  if (std::isinf(number)) return sign + (upper ? "INF" : "inf");
  double magnitude = std::fabs(number);
  switch (style.code) {
    case 'e':
    case 'E':
      return sign +
             scientific(rounded_digits(magnitude, style.precision + 1), upper, style.alternate);
    case 'f':
    case 'F':
      return sign + fixed_text(magnitude, style);
    case 'g':
    case 'G':
      return sign + general_text(magnitude, style, upper);
    default:
      return sign + shortest_text(magnitude, style);
  }
}

std::string float_repr(double number) { return float_text(number, {.add_dot_zero = true}); }

std::string float_hex(double number) {
  if (!std::isfinite(number)) return float_repr(number);
  constexpr int kMantissaBits = 52, kBias = 1023;
  uint64_t bits;
  std::memcpy(&bits, &number, sizeof bits);
  uint64_t mantissa = bits & ((uint64_t{1} << kMantissaBits) - 1);
  int exponent = static_cast<int>((bits >> kMantissaBits) & 0x7ff);
  std::string sign = std::signbit(number) ? "-" : "";
  if (exponent == 0 && mantissa == 0) return sign + "0x0.0p+0";
  char digits[16];
  std::snprintf(digits, sizeof digits, "%013llx", static_cast<unsigned long long>(mantissa));
  int power = exponent == 0 ? 1 - kBias : exponent - kBias;
  return sign + (exponent == 0 ? "0x0." : "0x1.") + digits + "p" + (power < 0 ? "-" : "+") +
         std::to_string(std::abs(power));
}

}  // namespace corospec::reference
