// UTF-16 and UTF-32.
#include "reference/object/str_codec_internal.h"

namespace corospec::reference {

namespace {

bool is_surrogate(char32_t c) { return c >= 0xd800 && c <= 0xdfff; }

template <WideFormat format>
void put(std::string* out, char32_t unit) {
  for (int i = 0; i < format.unit; ++i) {
    out->push_back(static_cast<char>(unit >> 8 * (format.big ? format.unit - 1 - i : i)));
  }
}

template <WideFormat format>
bool write(Encoder& encoder, char32_t c) {
  if (is_surrogate(c)) return false;
  if (format.unit == 4 || c < 0x10000) {
    put<format>(&encoder.out, c);
  } else {
    put<format>(&encoder.out, 0xd7c0 + (c >> 10));
    put<format>(&encoder.out, 0xdc00 | (c & 0x3ff));
  }
  return true;
}

template <WideFormat format>
void encode_all(Encoder& encoder) {
  const Str* text = encoder.text;
  for (int64_t i = 0; i < text->length;) {
    if (write<format>(encoder, text->at(i))) {
      ++i;
      continue;
    }
    int64_t end = i;
    while (end < text->length && is_surrogate(text->at(end))) ++end;
    i = encoder.handle_error(i, end, "surrogates not allowed", write<format>);
  }
}

char32_t get(std::string_view bytes, WideFormat format) {
  char32_t unit = 0;
  for (int i = 0; i < format.unit; ++i) {
    auto byte = static_cast<unsigned char>(
        bytes[static_cast<size_t>(format.big ? i : format.unit - 1 - i)]);
    unit = unit << 8 | byte;
  }
  return unit;
}

// One unit of UTF-32 at `at`; where to go on.
size_t decode_unit32(Decoder& decoder, size_t at, char32_t unit) {
  if (is_surrogate(unit)) {
    return decoder.handle_error(at, at + 4,
                                "code point in surrogate code point range(0xd800, 0xe000)");
  }
  if (unit > 0x10ffff) {
    return decoder.handle_error(at, at + 4, "code point not in range(0x110000)");
  }
  decoder.out.append(unit);
  return at + 4;
}

size_t decode_unit16(Decoder& decoder, WideFormat format, size_t at, char32_t unit) {
  if (!is_surrogate(unit)) {
    decoder.out.append(unit);
    return at + 2;
  }
  if (unit >= 0xdc00) return decoder.handle_error(at, at + 2, "illegal encoding");
  if (decoder.bytes.size() - at < 4) {
    return decoder.handle_error(at, decoder.bytes.size(), "unexpected end of data");
  }
  char32_t low = get(decoder.bytes.substr(at + 2), format);
  if (low < 0xdc00 || low > 0xdfff) {
    return decoder.handle_error(at, at + 2, "illegal UTF-16 surrogate");
  }
  decoder.out.append(0x10000 + ((unit & 0x3ff) << 10 | (low & 0x3ff)));
  return at + 4;
}

// Names the byte order in messages once it is known.
const char* ordered_name(WideFormat format) {
  if (format.unit == 2) return format.big ? "utf-16-be" : "utf-16-le";
  return format.big ? "utf-32-be" : "utf-32-le";
}

}  // namespace

void encode_wide(Encoder& encoder, WideFormat format) {
  constexpr WideFormat kShortLittle{2, false, false}, kShortBig{2, true, false};
  constexpr WideFormat kLongLittle{4, false, false}, kLongBig{4, true, false};
  if (format.mark) {
    encoder.out = format.unit == 2 ? std::string("\xff\xfe", 2) : std::string("\xff\xfe\0\0", 4);
  }
  if (format.unit == 2)
    return format.big ? encode_all<kShortBig>(encoder) : encode_all<kShortLittle>(encoder);
  return format.big ? encode_all<kLongBig>(encoder) : encode_all<kLongLittle>(encoder);
}

void decode_wide(Decoder& decoder, WideFormat format) {
  size_t at = 0;
  auto unit = static_cast<size_t>(format.unit);
  if (format.mark && decoder.bytes.size() >= unit) {
    char32_t first = get(decoder.bytes, format);
    char32_t swapped = format.unit == 2 ? 0xfffe : 0xfffe0000;
    format.big = first == swapped;
    if (first == swapped || first == 0xfeff) at = unit;
  }
  if (format.mark) decoder.name = ordered_name(format);
  while (at < decoder.bytes.size()) {
    if (decoder.bytes.size() - at < unit) {
      at = decoder.handle_error(at, decoder.bytes.size(), "truncated data");
      continue;
    }
    char32_t value = get(decoder.bytes.substr(at), format);
    at = format.unit == 4 ? decode_unit32(decoder, at, value)
                          : decode_unit16(decoder, format, at, value);
  }
}

}  // namespace corospec::reference
