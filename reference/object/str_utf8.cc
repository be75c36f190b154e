#include "reference/object/str_utf8.h"

namespace corospec::reference {

namespace {

unsigned char byte_at(std::string_view bytes, size_t index) {
  return static_cast<unsigned char>(bytes[index]);
}

// The range of the second byte depends on the first (overlong forms, surrogates, the last plane).
bool second_byte_fits(unsigned char first, unsigned char second) {
  switch (first) {
    case 0xe0:
      return second >= 0xa0 && second <= 0xbf;
    case 0xed:
      return second >= 0x80 && second <= 0x9f;
    case 0xf0:
      return second >= 0x90 && second <= 0xbf;
    case 0xf4:
      return second >= 0x80 && second <= 0x8f;
    default:
      return second >= 0x80 && second <= 0xbf;
  }
}

int sequence_length(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  if (first >= 0xf0 && first <= 0xf4) return 4;
  return 0;
}

// A surrogate encoded in three bytes, or 0.
char32_t encoded_surrogate(std::string_view bytes) {
  if (bytes.size() < 3 || byte_at(bytes, 0) != 0xed) return 0;
  unsigned char second = byte_at(bytes, 1), third = byte_at(bytes, 2);
  if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) return 0;
  return 0xd000 | (second & 0x3fu) << 6 | (third & 0x3fu);
}

}  // namespace

void append_utf8(std::string* out, char32_t c) {
  if (c < 0x80) {
    out->push_back(static_cast<char>(c));
    return;
  }
  if (c < 0x800) {
    out->push_back(static_cast<char>(0xc0 | c >> 6));
  } else {
    if (c < 0x10000) {
      out->push_back(static_cast<char>(0xe0 | c >> 12));
    } else {
      out->push_back(static_cast<char>(0xf0 | c >> 18));
      out->push_back(static_cast<char>(0x80 | (c >> 12 & 0x3f)));
    }
    out->push_back(static_cast<char>(0x80 | (c >> 6 & 0x3f)));
  }
  out->push_back(static_cast<char>(0x80 | (c & 0x3f)));
}

Utf8Step decode_utf8_step(std::string_view bytes) {
  unsigned char first = byte_at(bytes, 0);
  int length = sequence_length(first);
  if (length == 1) return {first, 1, nullptr};
  if (length == 0) return {0, 1, "invalid start byte"};
  char32_t code_point = first & (0x7fu >> length);
  for (int i = 1; i < length; ++i) {
    if (static_cast<size_t>(i) == bytes.size()) return {0, i, "unexpected end of data"};
    unsigned char next = byte_at(bytes, static_cast<size_t>(i));
    bool fits = i == 1 ? second_byte_fits(first, next) : (next & 0xc0) == 0x80;
    if (!fits) return {0, i, "invalid continuation byte"};
    code_point = code_point << 6 | (next & 0x3fu);
  }
  return {code_point, length, nullptr};
}

std::u32string decode_utf8_leniently(std::string_view bytes) {
  std::u32string out;
  while (!bytes.empty()) {
    Utf8Step step = decode_utf8_step(bytes);
    if (!step.error) {
      out.push_back(step.code_point);
    } else if (char32_t surrogate = encoded_surrogate(bytes)) {
      out.push_back(surrogate);
      step.length = 3;
    } else {
      out.push_back(0xdc00 | byte_at(bytes, 0));
      step.length = 1;
    }
    bytes.remove_prefix(static_cast<size_t>(step.length));
  }
  return out;
}

}  // namespace corospec::reference
