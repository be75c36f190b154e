// The last step of formatting, for numbers and text: sign, prefix, grouping, padding.
#pragma once

#include <string>

#include "reference/object/format_spec.h"
#include "reference/object/value.h"

namespace corospec::reference {

// A number in ASCII, in the parts between which padding and separators can come.
struct NumberText {
  bool negative = false;
  std::string prefix;  // "0x"
  std::string digits;  // that grouping applies to
  std::string rest;    // point, fraction, exponent, "%"
};

// Raises MemoryError for absurd widths.
Ref format_number_text(const NumberText& number, const FormatSpec& spec);
// `text` padded to spec.width; spec.align 0 means `default_align`.
Ref pad_text(const Str* text, const FormatSpec& spec, char32_t default_align);

}  // namespace corospec::reference
