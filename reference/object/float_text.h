// Floats as text, beyond the shortest form (float_repr in float.h): what %-formatting, format() and
// float.hex need.
#pragma once

#include <string>
#include <string_view>

namespace corospec::reference {

struct FloatStyle {
  char code = 'r';            // one of e E f F g G, or r: the shortest text that reads back
  int precision = 6;          // ignored for 'r'
  bool alternate = false;     // keep the point and trailing zeros
  bool add_dot_zero = false;  // 'r' and 'g': an integral result gets ".0"
};

// The magnitude and sign ('-' only) in this style; "inf" and "nan" in the case of the code.
std::string float_text(double number, FloatStyle style);

std::string float_hex(double number);
// float.fromhex(text): raises ValueError, OverflowError.
double float_from_hex(std::string_view text);

}  // namespace corospec::reference
