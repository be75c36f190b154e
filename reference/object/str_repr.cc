// repr() of text.
#include <string>

#include "reference/object/str.h"
#include "reference/object/str_unicode.h"

namespace corospec::reference {

namespace {

constexpr char kHexDigits[] = "0123456789abcdef";

void append_hex(StrBuilder* out, char kind, char32_t c, int digits) {
  out->append(U'\\');
  out->append(static_cast<char32_t>(kind));
  while (digits-- > 0) out->append(static_cast<char32_t>(kHexDigits[c >> (4 * digits) & 15]));
}

void append_escaped(StrBuilder* out, char32_t c) {
  if (c < 0x100) {
    append_hex(out, 'x', c, 2);
  } else if (c < 0x10000) {
    append_hex(out, 'u', c, 4);
  } else {
    append_hex(out, 'U', c, 8);
  }
}

// The letter behind the backslash, or 0.
char short_escape(char32_t c) {
  switch (c) {
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    case '\\':
      return '\\';
    default:
      return 0;
  }
}

}  // namespace

Ref str_repr(Str* str) {
  bool has_single = false, has_double = false;
  for (int64_t i = 0; i < str->length; ++i) {
    has_single |= str->at(i) == '\'';
    has_double |= str->at(i) == '"';
  }
  char32_t quote = has_single && !has_double ? '"' : '\'';
  StrBuilder out;
  out.append(quote);
  for (int64_t i = 0; i < str->length; ++i) {
    char32_t c = str->at(i);
    char escape = c == quote ? static_cast<char>(quote) : short_escape(c);
    if (escape) {
      out.append(U'\\');
      out.append(static_cast<char32_t>(escape));
    } else if (unicode_is(c, kPrintable)) {
      out.append(c);
    } else {
      append_escaped(&out, c);
    }
  }
  out.append(quote);
  return out.finish();
}

}  // namespace corospec::reference
