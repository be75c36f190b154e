// Text as a complex number: complex(text).
#include <string>

#include "reference/object/complex.h"
#include "reference/object/float.h"

namespace corospec::reference {

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string_view strip(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

// Where the last sign stands that does not belong to an exponent; npos: nowhere but in front.
size_t inner_sign(std::string_view text) {
  for (size_t i = text.size(); i-- > 1;) {
    if (text[i] != '+' && text[i] != '-') continue;
    const char before = static_cast<char>(text[i - 1] | 0x20);
    const bool in_exponent =
        before == 'e' && i + 1 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '9';
    if (!in_exponent) return i;
  }
  return std::string_view::npos;
}

// White space may surround the whole, but stand nowhere in it.
bool parse_part(std::string_view text, double* out) {
  return !text.empty() && !is_space(text.front()) && !is_space(text.back()) &&
         parse_float(text, out);
}

// The digits may be missing: "j", "+j" and "-j" are units.
bool parse_imaginary(std::string_view text, double* out) {
  if (text.empty() || text == "+" || text == "-") {
    *out = text == "-" ? -1.0 : 1.0;
    return true;
  }
  return parse_part(text, out);
}

}  // namespace

bool parse_complex(std::string_view text, ComplexNumber* out) {
  text = strip(text);
  if (text.size() >= 2 && text.front() == '(' && text.back() == ')') {
    text = strip(text.substr(1, text.size() - 2));
  }
  *out = {0.0, 0.0};
  if (text.empty() || (text.back() | 0x20) != 'j') return parse_part(text, &out->real);
  text.remove_suffix(1);
  const size_t sign = inner_sign(text);
  if (sign == std::string_view::npos) return parse_imaginary(text, &out->imag);
  return parse_part(text.substr(0, sign), &out->real) &&
         parse_imaginary(text.substr(sign), &out->imag);
}

}  // namespace corospec::reference
