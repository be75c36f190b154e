// UTF-8 in both directions, without error handlers: those are in str_codec.h.
#pragma once

#include <string>
#include <string_view>

namespace corospec::reference {

// Lone surrogates are written like any other code point.
void append_utf8(std::string* out, char32_t code_point);

// What one step of decoding found at the start of `bytes` (not empty).
struct Utf8Step {
  char32_t code_point;  // valid when error is null
  int length;           // bytes: of the character, or of the malformed sequence
  const char* error;    // null: none; else CPython's reason
};
// Strict: surrogates are errors, one byte long as in Python.
Utf8Step decode_utf8_step(std::string_view bytes);
// Encoded surrogates are taken as they are, other malformed bytes become U+DC80...U+DCFF.
std::u32string decode_utf8_leniently(std::string_view bytes);

}  // namespace corospec::reference
