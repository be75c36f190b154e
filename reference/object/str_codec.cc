// Finds the encoding by name and runs it.
#include "reference/object/str_codec.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/raise.h"
#include "reference/object/str_codec_internal.h"

namespace corospec::reference {

namespace {

enum class Encoding {
  kUtf8,
  kUtf8Signed,
  kAscii,
  kLatin1,
  kUtf16,
  kUtf16Little,
  kUtf16Big,
  kUtf32,
  kUtf32Little,
  kUtf32Big,
  kUnicodeEscape,
  kRawUnicodeEscape,
};

struct Alias {
  std::string_view name;
  Encoding encoding;
};

constexpr Alias kAliases[] = {
    {"utf-8", Encoding::kUtf8},
    {"utf8", Encoding::kUtf8},
    {"u8", Encoding::kUtf8},
    {"utf", Encoding::kUtf8},
    {"cp65001", Encoding::kUtf8},
    {"utf-8-sig", Encoding::kUtf8Signed},
    {"ascii", Encoding::kAscii},
    {"us-ascii", Encoding::kAscii},
    {"646", Encoding::kAscii},
    {"ansi-x3.4-1968", Encoding::kAscii},
    {"latin-1", Encoding::kLatin1},
    {"latin1", Encoding::kLatin1},
    {"latin", Encoding::kLatin1},
    {"l1", Encoding::kLatin1},
    {"iso-8859-1", Encoding::kLatin1},
    {"iso8859-1", Encoding::kLatin1},
    {"8859", Encoding::kLatin1},
    {"cp819", Encoding::kLatin1},
    {"utf-16", Encoding::kUtf16},
    {"utf16", Encoding::kUtf16},
    {"u16", Encoding::kUtf16},
    {"utf-16-le", Encoding::kUtf16Little},
    {"utf-16le", Encoding::kUtf16Little},
    {"utf-16-be", Encoding::kUtf16Big},
    {"utf-16be", Encoding::kUtf16Big},
    {"utf-32", Encoding::kUtf32},
    {"utf32", Encoding::kUtf32},
    {"u32", Encoding::kUtf32},
    {"utf-32-le", Encoding::kUtf32Little},
    {"utf-32le", Encoding::kUtf32Little},
    {"utf-32-be", Encoding::kUtf32Big},
    {"utf-32be", Encoding::kUtf32Big},
    {"unicode-escape", Encoding::kUnicodeEscape},
    {"raw-unicode-escape", Encoding::kRawUnicodeEscape},
};

// CPython has these; saying LookupError would be wrong.
bool exists_in_cpython(std::string_view name) {
  constexpr std::string_view kPrefixes[] = {"cp",    "iso",  "windows", "koi8",  "mac",
                                            "gb",    "big5", "euc",     "shift", "sjis",
                                            "s-jis", "hz",   "johab"};
  constexpr std::string_view kNames[] = {
      "idna",      "punycode", "utf-7",        "utf7",    "rot13",        "rot-13",    "hex",
      "hex-codec", "base64",   "base64-codec", "zlib",    "zlib-codec",   "zip",       "bz2",
      "bz2-codec", "uu",       "uu-codec",     "quopri",  "quopri-codec", "mbcs",      "oem",
      "undefined", "charmap",  "kz1048",       "ptcp154", "tis-620",      "hp-roman8", "palmos",
      "latin2",    "latin-2",  "greek",        "hebrew",  "arabic",       "cyrillic"};
  auto starts = [name](std::string_view prefix) { return name.substr(0, prefix.size()) == prefix; };
  return std::any_of(std::begin(kPrefixes), std::end(kPrefixes), starts) ||
         std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

Encoding find_encoding(std::string_view given) {
  std::string name = normalize_encoding(given);
  for (const Alias& alias : kAliases) {
    if (alias.name == name) return alias.encoding;
  }
  if (exists_in_cpython(name)) throw NotSupported("encoding " + std::string(given));
  raise(LookupErrorType, "unknown encoding: " + std::string(given));
}

const char* shown_name(Encoding encoding) {
  switch (encoding) {
    case Encoding::kUtf8:
    case Encoding::kUtf8Signed:
      return "utf-8";
    case Encoding::kAscii:
      return "ascii";
    case Encoding::kLatin1:
      return "latin-1";
    case Encoding::kUtf16:
      return "utf-16";
    case Encoding::kUtf16Little:
      return "utf-16-le";
    case Encoding::kUtf16Big:
      return "utf-16-be";
    case Encoding::kUtf32:
      return "utf-32";
    case Encoding::kUtf32Little:
      return "utf-32-le";
    case Encoding::kUtf32Big:
      return "utf-32-be";
    case Encoding::kUnicodeEscape:
      return "unicodeescape";
    case Encoding::kRawUnicodeEscape:
      return "rawunicodeescape";
  }
  return "";
}

std::optional<WideFormat> wide_format(Encoding encoding) {
  switch (encoding) {
    case Encoding::kUtf16:
      return WideFormat{2, false, true};
    case Encoding::kUtf16Little:
      return WideFormat{2, false, false};
    case Encoding::kUtf16Big:
      return WideFormat{2, true, false};
    case Encoding::kUtf32:
      return WideFormat{4, false, true};
    case Encoding::kUtf32Little:
      return WideFormat{4, false, false};
    case Encoding::kUtf32Big:
      return WideFormat{4, true, false};
    default:
      return std::nullopt;
  }
}

constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";

void run(Encoder& encoder, Encoding encoding) {
  if (auto format = wide_format(encoding)) return encode_wide(encoder, *format);
  switch (encoding) {
    case Encoding::kUtf8Signed:
      encoder.out = kUtf8Mark;
      return encode_utf8(encoder);
    case Encoding::kAscii:
      return encode_latin1(encoder, 0x80);
    case Encoding::kLatin1:
      return encode_latin1(encoder, 0x100);
    case Encoding::kUnicodeEscape:
      return encode_unicode_escape(encoder, false);
    case Encoding::kRawUnicodeEscape:
      return encode_unicode_escape(encoder, true);
    default:
      return encode_utf8(encoder);
  }
}

void run(Decoder& decoder, Encoding encoding) {
  if (auto format = wide_format(encoding)) return decode_wide(decoder, *format);
  switch (encoding) {
    case Encoding::kUtf8Signed:
      if (decoder.bytes.substr(0, 3) == kUtf8Mark) decoder.bytes.remove_prefix(3);
      return decode_utf8(decoder);
    case Encoding::kAscii:
      return decode_ascii(decoder);
    case Encoding::kUnicodeEscape:
      return decode_unicode_escape(decoder, false);
    case Encoding::kRawUnicodeEscape:
      return decode_unicode_escape(decoder, true);
    default:
      return decode_utf8(decoder);
  }
}

}  // namespace

std::string normalize_encoding(std::string_view name) {
  std::string out;
  for (char c : name) {
    auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) || c == '.') {
      out.push_back(static_cast<char>(std::tolower(byte)));
    } else if (!out.empty() && out.back() != '-') {
      out.push_back('-');
    }
  }
  return out;
}

std::string encode_str(Str* text, std::string_view encoding, std::string_view errors) {
  Encoding found = find_encoding(encoding);
  bool superset_of_ascii =
      !wide_format(found) && found != Encoding::kUtf8Signed && found != Encoding::kUnicodeEscape;
  if (text->ascii && superset_of_ascii) return std::string(text->narrow());
  Encoder encoder{text, shown_name(found), errors, {}};
  run(encoder, found);
  return std::move(encoder.out);
}

Ref decode_bytes(std::string_view bytes, std::string_view encoding, std::string_view errors,
                 Value original) {
  Encoding found = find_encoding(encoding);
  if (found == Encoding::kLatin1) return make_latin1(bytes);
  Decoder decoder{bytes, shown_name(found), errors, original, {}};
  run(decoder, found);
  return decoder.out.finish();
}

}  // namespace corospec::reference
