// Bytes as something else: decode, hex, fromhex, translate.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "reference/object/bytes_internal.h"
#include "reference/object/container.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/str_codec.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

std::string codec_name(Value value, const char* name, int position, const char* otherwise) {
  if (!value) return otherwise;
  if (is_str(value)) return utf8(value.as<Str>());
  raise_type_error("decode() argument " +
                   (since(8) ? "'" + std::string(name) + "'" : std::to_string(position)) +
                   " must be str, not " + type_name(value));
}

Ref decode(Value self, Args args) {
  static constexpr const char* kNames[] = {"encoding", "errors"};
  Value given[2];
  parse_args("decode", args, kNames, 0, given);
  std::string encoding = codec_name(given[0], "encoding", 1, "utf-8");
  std::string errors = codec_name(given[1], "errors", 2, "strict");
  std::string bytes(bytes_like(self));  // an error handler may change a bytearray
  return decode_bytes(bytes, encoding, errors, self);
}

// --- hex

char separator_of(Value value) {
  if (length(value) != 1) raise_value_error("sep must be length 1.");
  if (is_bytes_like(value)) return bytes_like(value)[0];
  if (!is_str(value)) raise_type_error("sep must be str or bytes.");
  if (!value.as<Str>()->ascii) raise_value_error("sep must be ASCII.");
  return static_cast<char>(value.as<Str>()->at(0));
}

// Groups of `group` bytes, counted from the right; from the left when negative.
std::string hex_text(std::string_view bytes, char separator, int64_t group) {
  constexpr char kHexDigits[] = "0123456789abcdef";
  auto size = static_cast<int64_t>(bytes.size());
  int64_t width = std::abs(group);
  std::string out;
  for (int64_t i = 0; i < size; ++i) {
    int64_t place = group > 0 ? size - i : i;
    if (i > 0 && width > 0 && place % width == 0) out.push_back(separator);
    auto byte = static_cast<unsigned char>(bytes[static_cast<size_t>(i)]);
    out.append({kHexDigits[byte >> 4], kHexDigits[byte & 15]});
  }
  return out;
}

Ref hex(Value self, Args args) {
  if (!since(8)) {
    expect_args("hex", args, 0, 0);
    return make_latin1(hex_text(bytes_like(self), 0, 0));
  }
  static constexpr const char* kNames[] = {"sep", "bytes_per_sep"};
  Value given[2];
  parse_args("hex", args, kNames, 0, given);
  char separator = given[0] ? separator_of(given[0]) : '\0';
  int64_t group = given[1] ? index_as_int64(given[1]) : 1;
  return make_latin1(hex_text(bytes_like(self), separator, given[0] ? group : 0));
}

int hex_value(char32_t c) {
  if (c >= '0' && c <= '9') return static_cast<int>(c - '0');
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? static_cast<int>(c - 'a') + 10 : -1;
}

bool is_skipped(char32_t c) { return c == ' ' || (since(7) && c >= '\t' && c <= '\r'); }

std::string bytes_from_hex(const Str* text) {
  auto digit_at = [text](int64_t i) {
    int value = i < text->length ? hex_value(text->at(i)) : -1;
    if (value >= 0) return value;
    if (since(14) && i >= text->length) {
      raise_value_error("fromhex() arg must contain an even number of hexadecimal digits");
    }
    raise_value_error("non-hexadecimal number found in fromhex() arg at position " +
                      std::to_string(i));
  };
  std::string out;
  for (int64_t i = 0; i < text->length;) {
    if (is_skipped(text->at(i))) {
      ++i;
      continue;
    }
    int high = digit_at(i);
    out.push_back(static_cast<char>(high << 4 | digit_at(i + 1)));
    i += 2;
  }
  return out;
}

Ref from_hex(Value type, Args args) {
  expect_args("fromhex", args, 1, 1);
  if (!is_str(args[0])) {
    raise_type_error("fromhex() argument must be str, not " + type_name(args[0]));
  }
  Ref bytes = make_bytes(bytes_from_hex(args[0].as<Str>()));
  return type == Value(&BytesType) ? bytes : call(type, {bytes.get()});
}

// --- translate

std::string_view table_of(Value value) {
  std::string_view table = bytes_like(value);
  if (table.size() != 256) raise_value_error("translation table must be 256 characters long");
  return table;
}

Ref translate(Value self, Args args) {
  static constexpr const char* kNames[] = {"", "delete"};
  Value given[2];
  parse_args("translate", args, kNames, 1, given);
  std::string_view table = is_none(given[0]) ? std::string_view() : table_of(given[0]);
  std::string_view deleted = given[1] ? bytes_like(given[1]) : std::string_view();
  std::string out;
  for (char c : bytes_like(self)) {
    if (deleted.find(c) != std::string_view::npos) continue;
    out.push_back(table.empty() ? c : table[static_cast<unsigned char>(c)]);
  }
  return make_like(self, std::move(out));
}

Ref maketrans(Value, Args args) {
  expect_args("maketrans", args, 2, 2);
  std::string_view from = bytes_like(args[0]), to = bytes_like(args[1]);
  if (from.size() != to.size()) raise_value_error("maketrans arguments must have same length");
  std::string table(256, '\0');
  for (size_t i = 0; i < table.size(); ++i) table[i] = static_cast<char>(i);
  for (size_t i = 0; i < from.size(); ++i) table[static_cast<unsigned char>(from[i])] = to[i];
  return make_bytes(table);
}

}  // namespace

std::vector<MethodDef> bytes_convert_methods() {
  return {{"decode", decode},
          {"fromhex", from_hex, MethodDef::kClassMethod},
          {"hex", hex},
          {"maketrans", maketrans, MethodDef::kStaticMethod},
          {"translate", translate}};
}

}  // namespace corospec::reference
