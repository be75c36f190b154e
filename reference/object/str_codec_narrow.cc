// The encodings that work byte by byte: UTF-8, ASCII, Latin-1, and the escapes of string literals.
#include <algorithm>
#include <cstdio>

#include "reference/object/raise.h"
#include "reference/object/str_codec_internal.h"
#include "reference/object/str_utf8.h"

namespace corospec::reference {

namespace {

bool is_surrogate(char32_t c) { return c >= 0xd800 && c <= 0xdfff; }

bool write_utf8(Encoder& encoder, char32_t c) {
  if (is_surrogate(c)) return false;
  append_utf8(&encoder.out, c);
  return true;
}

bool write_ascii(Encoder& encoder, char32_t c) {
  if (c >= 0x80) return false;
  encoder.out.push_back(static_cast<char>(c));
  return true;
}

bool write_latin1(Encoder& encoder, char32_t c) {
  if (c >= 0x100) return false;
  encoder.out.push_back(static_cast<char>(c));
  return true;
}

// The end of the run of code points from `start` for which `bad` holds: one error for all of them.
template <class Bad>
int64_t run_end(const Str* text, int64_t start, Bad bad) {
  while (start < text->length && bad(text->at(start))) ++start;
  return start;
}

void append_format(std::string* out, const char* format, unsigned number) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, format, number);
  out->append(buffer);
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = static_cast<char>(c | 0x20);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// Reads up to `most` digits in base 2**bits at bytes[at]; returns how many.
size_t read_digits(std::string_view bytes, size_t at, size_t most, int bits, char32_t* out) {
  size_t count = 0;
  *out = 0;
  while (count < most && at + count < bytes.size()) {
    int digit = hex_value(bytes[at + count]);
    if (digit < 0 || digit >> bits) break;
    *out = *out << bits | static_cast<char32_t>(digit);
    ++count;
  }
  return count;
}

// \x41, \u0041, \U00000041 at `at` (the backslash). Returns where to go on.
size_t decode_hex_escape(Decoder& decoder, size_t at) {
  char kind = decoder.bytes[at + 1];
  size_t wanted = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
  char32_t code_point;
  size_t found = read_digits(decoder.bytes, at + 2, wanted, 4, &code_point);
  if (found < wanted) {
    const char* reason = kind == 'x'   ? "truncated \\xXX escape"
                         : kind == 'u' ? "truncated \\uXXXX escape"
                                       : "truncated \\UXXXXXXXX escape";
    return decoder.handle_error(at, at + 2 + found, reason);
  }
  if (code_point > 0x10ffff) {
    return decoder.handle_error(at, at + 2 + found, "illegal Unicode character");
  }
  decoder.out.append(code_point);
  return at + 2 + wanted;
}

// \N{name}: there is no table of names.
size_t decode_name(Decoder& decoder, size_t at) {
  size_t stop = at + 2;
  if (stop < decoder.bytes.size() && decoder.bytes[stop] == '{') {
    stop = std::min(decoder.bytes.find('}', stop), decoder.bytes.size());
    if (stop < decoder.bytes.size() && stop > at + 3) {
      throw NotSupported("\\N{...} in unicode_escape");
    }
  }
  return decoder.handle_error(at, stop, "malformed \\N character escape");
}

int simple_escape(char kind) {
  switch (kind) {
    case '\\':
    case '\'':
    case '"':
      return kind;
    case 'a':
      return '\a';
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    case 'v':
      return '\v';
    case '\n':
      return 0;  // a continued line: nothing
    default:
      return -1;
  }
}

// A backslash at `at`. Returns where to go on.
size_t decode_escape(Decoder& decoder, size_t at) {
  if (at + 1 == decoder.bytes.size()) {
    return decoder.handle_error(at, at + 1, "\\ at end of string");
  }
  char kind = decoder.bytes[at + 1];
  if (kind == 'x' || kind == 'u' || kind == 'U') return decode_hex_escape(decoder, at);
  if (kind == 'N') return decode_name(decoder, at);
  char32_t octal;
  if (size_t digits = read_digits(decoder.bytes, at + 1, 3, 3, &octal)) {
    decoder.out.append(octal);
    return at + 1 + digits;
  }
  int simple = simple_escape(kind);
  if (simple < 0) decoder.out.append(U'\\');
  if (simple != 0)
    decoder.out.append(simple > 0 ? static_cast<char32_t>(simple)
                                  : static_cast<unsigned char>(kind));
  return at + 2;
}

void encode_escape(std::string* out, char32_t c, bool raw) {
  if (!raw && (c == '\\' || c == '\t' || c == '\n' || c == '\r')) {
    out->push_back('\\');
    out->push_back(c == '\\' ? '\\' : c == '\t' ? 't' : c == '\n' ? 'n' : 'r');
  } else if (c < 0x100 && (raw || (c >= 0x20 && c < 0x7f))) {
    out->push_back(static_cast<char>(c));
  } else {
    append_format(out, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
  }
}

}  // namespace

void encode_utf8(Encoder& encoder) {
  const Str* text = encoder.text;
  for (int64_t i = 0; i < text->length;) {
    if (write_utf8(encoder, text->at(i))) {
      ++i;
    } else {
      i = encoder.handle_error(i, run_end(text, i, is_surrogate), "surrogates not allowed",
                               write_utf8);
    }
  }
}

void encode_latin1(Encoder& encoder, char32_t limit) {
  const Str* text = encoder.text;
  for (int64_t i = 0; i < text->length;) {
    char32_t c = text->at(i);
    if (c < limit) {
      encoder.out.push_back(static_cast<char>(c));
      ++i;
      continue;
    }
    int64_t end = run_end(text, i, [limit](char32_t other) { return other >= limit; });
    i = encoder.handle_error(
        i, end, limit == 0x80 ? "ordinal not in range(128)" : "ordinal not in range(256)",
        limit == 0x80 ? write_ascii : write_latin1);
  }
}

void encode_unicode_escape(Encoder& encoder, bool raw) {
  for (int64_t i = 0; i < encoder.text->length; ++i) {
    encode_escape(&encoder.out, encoder.text->at(i), raw);
  }
}

void decode_utf8(Decoder& decoder) {
  for (size_t at = 0; at < decoder.bytes.size();) {
    Utf8Step step = decode_utf8_step(decoder.bytes.substr(at));
    size_t end = at + static_cast<size_t>(step.length);
    if (step.error) {
      at = decoder.handle_error(at, end, step.error);
    } else {
      decoder.out.append(step.code_point);
      at = end;
    }
  }
}

void decode_ascii(Decoder& decoder) {
  for (size_t at = 0; at < decoder.bytes.size();) {
    auto byte = static_cast<unsigned char>(decoder.bytes[at]);
    if (byte < 0x80) {
      decoder.out.append(char32_t{byte});
      ++at;
    } else {
      at = decoder.handle_error(at, at + 1, "ordinal not in range(128)");
    }
  }
}

void decode_unicode_escape(Decoder& decoder, bool raw) {
  for (size_t at = 0; at < decoder.bytes.size();) {
    auto byte = static_cast<unsigned char>(decoder.bytes[at]);
    bool escape = byte == '\\';
    if (escape && raw) {
      char kind = at + 1 < decoder.bytes.size() ? decoder.bytes[at + 1] : ' ';
      escape = kind == 'u' || kind == 'U';
      if (kind == '\\') {  // two backslashes stay, and the second starts nothing
        decoder.out.append(U'\\');
        decoder.out.append(U'\\');
        at += 2;
        continue;
      }
    }
    if (escape) {
      at = decode_escape(decoder, at);
    } else {
      decoder.out.append(char32_t{byte});
      ++at;
    }
  }
}

}  // namespace corospec::reference
