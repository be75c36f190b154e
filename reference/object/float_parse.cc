// Text as floats: float(text) and float.fromhex(text).
#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>

#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/float_text.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view strip(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool equal_ignoring_case(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    if ((text[i] | 0x20) != lower[i]) return false;
  }
  return true;
}

// Takes off the sign; true for '-'.
bool take_sign(std::string_view* text) {
  if (text->empty() || (text->front() != '-' && text->front() != '+')) return false;
  bool negative = text->front() == '-';
  text->remove_prefix(1);
  return negative;
}

bool parse_special(std::string_view text, double* out) {
  if (equal_ignoring_case(text, "inf") || equal_ignoring_case(text, "infinity")) {
    *out = std::numeric_limits<double>::infinity();
    return true;
  }
  if (equal_ignoring_case(text, "nan")) {
    *out = std::numeric_limits<double>::quiet_NaN();
    return true;
  }
  return false;
}

// Underscores may stand between digits only.
bool remove_underscores(std::string_view text, std::string* out) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '_') {
      out->push_back(text[i]);
    } else if (i == 0 || i + 1 == text.size() || !is_digit(text[i - 1]) || !is_digit(text[i + 1])) {
      return false;
    }
  }
  return true;
}

// from_chars reports overflow and underflow alike: which one is it?
double out_of_range(std::string_view text) {
  long exponent = 0;
  size_t mark = text.find_first_of("eE");
  if (mark != std::string_view::npos) {
    exponent = std::strtol(std::string(text.substr(mark + 1)).c_str(), nullptr, 10);
    text = text.substr(0, mark);
  }
  size_t point = std::min(text.find('.'), text.size());
  size_t first = text.find_first_of("123456789");
  long place = first < point ? static_cast<long>(point - first) : -static_cast<long>(first - point);
  constexpr long kHuge = 1000000000;
  exponent = std::min(std::max(exponent, -kHuge), kHuge);
  return exponent + place > 0 ? std::numeric_limits<double>::infinity() : 0.0;
}

bool parse_decimal(const std::string& text, double* out) {
  if (text.empty() || (!is_digit(text[0]) && text[0] != '.')) return false;
  const char* end = text.data() + text.size();
  auto [stopped, error] = std::from_chars(text.data(), end, *out, std::chars_format::general);
  if (error == std::errc::invalid_argument || stopped != end) return false;
  if (error == std::errc::result_out_of_range) *out = out_of_range(text);
  return true;
}

size_t count_hex_digits(std::string_view text) {
  size_t count = 0;
  while (count < text.size() && std::isxdigit(static_cast<unsigned char>(text[count]))) ++count;
  return count;
}

// digits [. digits] [p exponent], at least one digit.
bool is_hex_float(std::string_view text) {
  size_t digits = count_hex_digits(text);
  text.remove_prefix(digits);
  if (!text.empty() && text[0] == '.') {
    text.remove_prefix(1);
    size_t fraction = count_hex_digits(text);
    digits += fraction;
    text.remove_prefix(fraction);
  }
  if (digits == 0) return false;
  if (text.empty()) return true;
  if ((text[0] | 0x20) != 'p') return false;
  text.remove_prefix(1);
  take_sign(&text);
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

}  // namespace

bool parse_float(std::string_view text, double* out) {
  text = strip(text);
  bool negative = take_sign(&text);
  std::string plain;
  if (!remove_underscores(text, &plain)) return false;
  if (!parse_special(plain, out) && !parse_decimal(plain, out)) return false;
  if (negative) *out = -*out;
  return true;
}

double float_from_hex(std::string_view text) {
  text = strip(text);
  bool negative = take_sign(&text);
  double number;
  if (!parse_special(text, &number)) {
    if (text.size() >= 2 && text[0] == '0' && (text[1] | 0x20) == 'x') text.remove_prefix(2);
    if (!is_hex_float(text)) raise_value_error("invalid hexadecimal floating-point string");
    number = std::strtod(("0x" + std::string(text)).c_str(), nullptr);
    if (std::isinf(number)) {
      raise(OverflowErrorType, "hexadecimal value too large to represent as a float");
    }
  }
  return negative ? -number : number;
}

}  // namespace corospec::reference
