// The format specification mini-language: what format(x, spec), str.format and f-strings do for
// int, float and str. `format % arguments` is format_percent.cc, fields in braces are
// format_template.h.
#pragma once

#include <cstdint>
#include <string>

#include "reference/object/str.h"
#include "reference/object/value.h"

namespace corospec::reference {

// [[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision][type]; 0 and -1: not given.
struct FormatSpec {
  char32_t fill = 0;
  char32_t align = 0;  // one of < > = ^
  char32_t sign = 0;   // one of + - space
  bool no_negative_zero = false;
  bool alternate = false;
  int64_t width = -1;
  char32_t grouping = 0;  // , or _
  int64_t precision = -1;
  char32_t fraction_grouping = 0;  // since 3.14
  char32_t type = 0;
};

// Raises ValueError. `type_name` is for messages; `default_align` and `default_type` are what the
// type does without one.
FormatSpec parse_format_spec(Str* text, const std::string& type_name, char32_t default_align,
                             char32_t default_type);

// The argument of __format__; raises TypeError.
Str* expect_format_spec(Value value);

// The __format__ methods. Raise ValueError, OverflowError.
Ref format_int(Value self, Str* spec);
Ref format_float(Value self, Str* spec);
Ref format_str(Value self, Str* spec);

[[noreturn]] void raise_unknown_format_code(char32_t code, const std::string& type_name);

}  // namespace corospec::reference
