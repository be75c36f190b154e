// Properties and case mappings of code points, from tables of one version of Unicode whatever the
// version of Python (str_unicode_data.cc names it), and what needs nothing but them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "reference/object/str.h"

namespace corospec::reference {

// The bits of unicode_properties(); the names are those of the methods of str.
enum UnicodeProperty : uint32_t {
  kAlpha = 1 << 0,
  kLower = 1 << 1,
  kUpper = 1 << 2,
  kTitle = 1 << 3,  // title case letters, which are neither upper nor lower
  kSpace = 1 << 4,
  kPrintable = 1 << 5,
  kDecimal = 1 << 6,
  kDigit = 1 << 7,
  kNumeric = 1 << 8,
  kIdentifierStart = 1 << 9,
  kIdentifierPart = 1 << 10,
};
inline constexpr uint32_t kCased = kLower | kUpper | kTitle;

// The properties of Latin-1; initialize_unicode fills it in, before anything else is used.
extern uint16_t latin1_properties[256];
void initialize_unicode();

uint32_t unicode_properties_beyond_latin1(char32_t code_point);
inline uint32_t unicode_properties(char32_t code_point) {
  return code_point < 256 ? latin1_properties[code_point]
                          : unicode_properties_beyond_latin1(code_point);
}
inline bool unicode_is(char32_t code_point, uint32_t properties) {
  return (unicode_properties(code_point) & properties) != 0;
}
bool unicode_is_case_ignorable(char32_t code_point);
// The value of a decimal digit, or -1.
int unicode_decimal(char32_t code_point);
// Where splitlines() splits; "\r\n" is one break.
bool unicode_is_line_break(char32_t code_point);

enum class CaseMapping { kUpper, kLower, kTitle, kFold };
// Appends the mapping of one code point: up to three.
void append_case(std::u32string* out, char32_t code_point, CaseMapping mapping);

// For int(text) and float(text): digits of any script as ASCII digits, white space as ' ',
// everything else that is not ASCII as '?'.
std::string ascii_number_text(Str* text);

}  // namespace corospec::reference
