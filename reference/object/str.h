// `str`: an immutable sequence of code points.
//
// Stored as Latin-1 (one byte a code point) when every code point is below 256, else as UTF-32, so
// that indexing is constant time. Lone surrogates are allowed, as in Python. Build long strings
// with StrBuilder, not by repeated concatenation.
#pragma once

#include <string>
#include <string_view>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Str : Object {
  int64_t hash;    // -1: not computed
  int64_t length;  // code points
  bool wide;       // data is char32_t, else unsigned char
  bool ascii;      // every code point < 128
  bool interned;
  const void* data;  // after the header, or allocated (instances of subclasses)
  Dict* dict;        // instances of subclasses

  char32_t at(int64_t index) const {
    return wide ? static_cast<const char32_t*>(data)[index]
                : static_cast<const unsigned char*>(data)[index];
  }
  // Only for !wide: the Latin-1 bytes.
  std::string_view narrow() const {
    return {static_cast<const char*>(data), static_cast<size_t>(length)};
  }
  std::u32string_view wide_view() const {
    return {static_cast<const char32_t*>(data), static_cast<size_t>(length)};
  }
};
extern Type StrType;

inline bool is_str(Value value) {
  return value.is_object() && value.object()->type->has(kStrSubclass);
}

Handle<Str> make_str(std::string_view utf8);  // invalid UTF-8 becomes surrogate escapes
Handle<Str> make_str(std::u32string_view code_points);
Handle<Str> make_latin1(std::string_view bytes);
Handle<Str> make_char(char32_t code_point);  // cached below 256
Handle<Str> substring(Str* str, int64_t start, int64_t end);
Handle<Str> concatenate(Str* left, Str* right);
Str* empty_str();
// The one Str for this text, immortal and borrowed. Attribute names are always interned.
Str* intern(std::string_view utf8);
Handle<Str> intern(Str* str);

std::string utf8(Str* str);  // lone surrogates: encoded as in "surrogatepass"
std::u32string code_points(Str* str);
bool str_equal(const Str* a, const Str* b);
int str_compare(const Str* a, const Str* b);
int64_t str_hash(Str* str);
// First index >= start of `needle` in str[start:end], or -1.
int64_t str_find(const Str* str, const Str* needle, int64_t start, int64_t end);
Ref str_repr(Str* str);

class StrBuilder {
 public:
  void append(char32_t code_point);
  void append(const Str* str);
  void append(std::string_view utf8_text);
  int64_t length() const;
  Handle<Str> finish();  // leaves the builder empty

 private:
  std::string narrow_;  // Latin-1 until a wider code point comes
  std::u32string wide_text_;
  bool wide_ = false;
};

// `format % arguments` and str.format and format(): format_*.cc
Ref percent_format(Str* format, Value arguments);
Ref str_format(Str* format, Args args);

}  // namespace corospec::reference
