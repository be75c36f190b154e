// _codecs: one pair of functions an encoding. They answer with the result and how much of the
// argument it stands for.
#include <string>
#include <string_view>

#include "reference/modules/codecs_parts.h"
#include "reference/modules/function_name.h"
#include "reference/object/bytes.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/str_codec.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

std::string errors_argument(Value value) {
  return value && !is_none(value) ? utf8(value) : std::string("strict");
}

Ref with_size(Ref result, size_t size) {
  Ref count = make_int(static_cast<int64_t>(size));
  return make_tuple({result.get(), count.get()});
}

Ref encoded(const char* function, const char* encoding, Args args) {
  expect_args(function, args, 1, 2);
  if (!is_str(args[0])) {
    raise_type_error(std::string(function) + "() argument 1 must be str, not " +
                     type_of(args[0])->name);
  }
  auto* text = args[0].as<Str>();
  const std::string errors = errors_argument(args.count > 1 ? args[1] : Value());
  return with_size(make_bytes(encode_str(text, encoding, errors)),
                   static_cast<size_t>(text->length));
}

// --- decoding a part: what the next bytes may complete is left

size_t complete_utf8(std::string_view bytes) {
  for (size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
    const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
    if ((byte & 0xc0) == 0x80) continue;
    const size_t size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    return size > back ? bytes.size() - back : bytes.size();
  }
  return bytes.size();
}

size_t complete_utf16(std::string_view bytes, bool big) {
  const size_t whole = bytes.size() & ~size_t{1};
  if (whole < 2) return whole;
  const auto high = static_cast<unsigned char>(bytes[whole - (big ? 2 : 1)]);
  return high >= 0xd8 && high <= 0xdb ? whole - 2 : whole;
}

size_t complete_part(std::string_view encoding, std::string_view bytes) {
  if (encoding.starts_with("utf-8")) return complete_utf8(bytes);
  if (encoding.starts_with("utf-32")) return bytes.size() & ~size_t{3};
  if (encoding == "utf-16-be") return complete_utf16(bytes, true);
  if (encoding.starts_with("utf-16")) {
    return complete_utf16(bytes, bytes.starts_with("\xfe\xff"));
  }
  return bytes.size();
}

Ref decoded_part(const char* encoding, Value data, Value errors, bool final) {
  const std::string_view bytes = is_str(data) ? data.as<Str>()->narrow() : bytes_like(data);
  const size_t size = final ? bytes.size() : complete_part(encoding, bytes);
  return with_size(decode_bytes(bytes.substr(0, size), encoding, errors_argument(errors), data),
                   size);
}

Ref decoded(const char* function, const char* encoding, bool final, Args args) {
  expect_args(function, args, 1, 3);
  if (is_str(args[0]) && !args[0].as<Str>()->ascii) {
    throw NotSupported(std::string(function) + " of a str that is not ASCII");
  }
  if (args.count > 2) final = truth(args[2]);
  return decoded_part(encoding, args[0], args.count > 1 ? args[1] : Value(), final);
}

template <FunctionName function, FunctionName encoding>
Ref encode(Value, Args args) {
  return encoded(function.text, encoding.text, args);
}
// Decodes what is complete unless the third argument says that nothing follows.
template <FunctionName function, FunctionName encoding>
Ref decode(Value, Args args) {
  return decoded(function.text, encoding.text, false, args);
}
template <FunctionName function, FunctionName encoding>
Ref decode_whole(Value, Args args) {
  return decoded(function.text, encoding.text, true, args);
}

// -1: little, 1: big, 0: there is no byte order mark.
template <bool wide>
int64_t marked_order(std::string_view bytes) {
  if (bytes.starts_with(std::string_view("\xff\xfe\0\0", wide ? 4 : 2))) return -1;
  return bytes.starts_with(wide ? std::string_view("\0\0\xfe\xff", 4) : "\xfe\xff") ? 1 : 0;
}

// utf_16_ex_decode(data, errors, byteorder, final): also tells the byte order that it found.
template <bool wide>
Ref decode_telling_order(Value, Args args) {
  expect_args(wide ? "utf_32_ex_decode" : "utf_16_ex_decode", args, 1, 4);
  const int64_t given = args.count > 2 ? index_as_int64(args[2]) : 0;
  const char* encoding = wide ? "utf-32" : "utf-16";
  if (given < 0) encoding = wide ? "utf-32-le" : "utf-16-le";
  if (given > 0) encoding = wide ? "utf-32-be" : "utf-16-be";
  const bool final = args.count > 3 && truth(args[3]);
  Ref part = decoded_part(encoding, args[0], args.count > 1 ? args[1] : Value(), final);
  const auto* pair = part.as<Tuple>();
  const int64_t order = given != 0 ? given : marked_order<wide>(bytes_like(args[0]));
  return make_tuple({pair->items[0], pair->items[1], Value::small(order)});
}

template <FunctionName name>
Ref missing(Value, Args) {
  throw NotSupported(std::string("codecs.") + name.text);
}

constexpr FunctionDef kFunctions[] = {
    {"utf_8_encode", encode<"utf_8_encode", "utf-8">},
    {"utf_8_decode", decode<"utf_8_decode", "utf-8">},
    {"utf_16_encode", encode<"utf_16_encode", "utf-16">},
    {"utf_16_decode", decode<"utf_16_decode", "utf-16">},
    {"utf_16_le_encode", encode<"utf_16_le_encode", "utf-16-le">},
    {"utf_16_le_decode", decode<"utf_16_le_decode", "utf-16-le">},
    {"utf_16_be_encode", encode<"utf_16_be_encode", "utf-16-be">},
    {"utf_16_be_decode", decode<"utf_16_be_decode", "utf-16-be">},
    {"utf_16_ex_decode", decode_telling_order<false>},
    {"utf_32_encode", encode<"utf_32_encode", "utf-32">},
    {"utf_32_decode", decode<"utf_32_decode", "utf-32">},
    {"utf_32_le_encode", encode<"utf_32_le_encode", "utf-32-le">},
    {"utf_32_le_decode", decode<"utf_32_le_decode", "utf-32-le">},
    {"utf_32_be_encode", encode<"utf_32_be_encode", "utf-32-be">},
    {"utf_32_be_decode", decode<"utf_32_be_decode", "utf-32-be">},
    {"utf_32_ex_decode", decode_telling_order<true>},
    {"ascii_encode", encode<"ascii_encode", "ascii">},
    {"ascii_decode", decode_whole<"ascii_decode", "ascii">},
    {"latin_1_encode", encode<"latin_1_encode", "latin-1">},
    {"latin_1_decode", decode_whole<"latin_1_decode", "latin-1">},
    {"unicode_escape_encode", encode<"unicode_escape_encode", "unicode-escape">},
    {"unicode_escape_decode", decode_whole<"unicode_escape_decode", "unicode-escape">},
    {"raw_unicode_escape_encode", encode<"raw_unicode_escape_encode", "raw-unicode-escape">},
    {"raw_unicode_escape_decode", decode_whole<"raw_unicode_escape_decode", "raw-unicode-escape">},
    {"utf_7_encode", missing<"utf_7_encode">},
    {"utf_7_decode", missing<"utf_7_decode">},
    {"charmap_build", missing<"charmap_build">},
    {"charmap_encode", missing<"charmap_encode">},
    {"charmap_decode", missing<"charmap_decode">},
    {"escape_encode", missing<"escape_encode">},
    {"escape_decode", missing<"escape_decode">},
    {"readbuffer_encode", missing<"readbuffer_encode">},
};

}  // namespace

void define_codec_functions(Module* module) { define_functions(module, kFunctions); }

}  // namespace corospec::reference
