// Between the encodings (str_codec_*.cc) and the error handlers (str_codec_errors.cc).
#pragma once

#include <string>
#include <string_view>

#include "reference/object/str.h"
#include "reference/object/value.h"

namespace corospec::reference {

// One run of encoding. The encodings append to `out` and report what they cannot write.
struct Encoder {
  Str* text;
  const char* name;  // of the encoding, for messages
  std::string_view errors;
  std::string out;

  // Writes a code point that the handler put in the place of another; false: it cannot be written.
  using Write = bool (*)(Encoder&, char32_t);

  // text[start:end] cannot be encoded. Appends what the handler makes of it; returns where to go
  // on.
  int64_t handle_error(int64_t start, int64_t end, const char* reason, Write write);
};

struct Decoder {
  std::string_view bytes;
  const char* name;
  std::string_view errors;
  Value original;  // null: made when needed
  StrBuilder out;

  // bytes[start:end] cannot be decoded. Appends what the handler makes of it; returns where to go
  // on.
  size_t handle_error(size_t start, size_t end, const char* reason);
};

// "UTF_8" -> "utf-8": lower case, every run of other characters one hyphen.
std::string normalize_encoding(std::string_view name);

void encode_utf8(Encoder& encoder);
void encode_latin1(Encoder& encoder, char32_t limit);  // and ASCII: code points below `limit`
void encode_unicode_escape(Encoder& encoder, bool raw);
void decode_utf8(Decoder& decoder);
void decode_ascii(Decoder& decoder);
void decode_unicode_escape(Decoder& decoder, bool raw);

// utf-16 and utf-32.
struct WideFormat {
  int unit;  // bytes
  bool big;
  bool mark;  // a byte order mark is written, and decides when it is read
};
void encode_wide(Encoder& encoder, WideFormat format);
void decode_wide(Decoder& decoder, WideFormat format);

}  // namespace corospec::reference
