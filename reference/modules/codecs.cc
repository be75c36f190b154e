// The module _codecs, on which the standard library's codecs.py stands: the registry of codecs and
// the encodings that the reference has of its own (object/str_codec.h).
//
// The registry's codecs come from the standard library's package `encodings`, as in CPython.
#include <map>
#include <string>
#include <vector>

#include "reference/language/import.h"
#include "reference/modules/define.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str_codec.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

struct Registry {
  std::vector<Ref> searchers;
  std::map<std::string, Ref> found;  // by normalized name
};

Registry& registry() {
  static auto& all = *new Registry;
  return all;
}

// As CPython looks it up: lower case, blanks are hyphens (underscores since 3.9).
std::string normalized(const std::string& encoding) {
  std::string name;
  for (const char c : encoding) {
    if (c >= 'A' && c <= 'Z') {
      name += static_cast<char>(c - 'A' + 'a');
    } else {
      name += c == ' ' ? (since(9) ? '_' : '-') : c;
    }
  }
  return name;
}

std::string text_of(const char* function, Value value) {
  if (!is_str(value)) {
    raise_type_error(std::string(function) + "() argument must be str, not " +
                     type_of(value)->name);
  }
  return utf8(value);
}

std::string text_or(const char* function, Value value, const char* otherwise) {
  return value && !is_none(value) ? text_of(function, value) : otherwise;
}

Ref register_searcher(Value, Args args) {
  expect_args("register", args, 1, 1);
  if (!is_callable(args[0])) raise_type_error("argument must be callable");
  registry().searchers.emplace_back(args[0]);
  return make_none();
}

Ref unregister_searcher(Value, Args args) {
  expect_args("unregister", args, 1, 1);
  auto& searchers = registry().searchers;
  for (auto each = searchers.begin(); each != searchers.end(); ++each) {
    if (each->get() != args[0]) continue;
    searchers.erase(each);
    registry().found.clear();
    break;
  }
  return make_none();
}

Ref find_codec(const std::string& encoding) {
  import_module("encodings");  // it registers the standard codecs
  const std::string name = normalized(encoding);
  if (const auto known = registry().found.find(name); known != registry().found.end()) {
    return known->second;
  }
  const std::vector<Ref> searchers = registry().searchers;
  for (const Ref& searcher : searchers) {
    Ref codec = call(searcher, {make_str(name)});
    if (is_none(codec)) continue;
    if (!is_instance(codec, TupleType) || codec.as<Tuple>()->size != 4) {
      raise_type_error("codec search functions must return 4-tuples");
    }
    registry().found[name] = codec;
    return codec;
  }
  raise(LookupErrorType, "unknown encoding: " + encoding);
}

Ref lookup(Value, Args args) {
  expect_args("lookup", args, 1, 1);
  return find_codec(text_of("lookup", args[0]));
}

// codecs.encode and codecs.decode: any object through any codec of the registry.
template <int direction>
Ref recode(Value, Args args) {
  static constexpr const char* kNames[] = {"obj", "encoding", "errors"};
  constexpr const char* kFunction = direction == 0 ? "encode" : "decode";
  Value given[3];
  parse_args(kFunction, args, kNames, 1, given);
  const Ref codec = find_codec(text_or(kFunction, given[1], "utf-8"));
  const Value function = codec.as<Tuple>()->items[direction];
  const Ref result = given[2] ? call(function, {given[0], given[2]}) : call(function, {given[0]});
  if (!is_instance(result, TupleType) || result.as<Tuple>()->size != 2) {
    raise_type_error(direction == 0 ? "encoder must return a tuple (object, integer)"
                                    : "decoder must return a tuple (object,integer)");
  }
  return Ref(result.as<Tuple>()->items[0]);
}

// --- error handlers

constexpr const char* kStandardHandlers[] = {
    "strict",           "ignore",      "replace",       "xmlcharrefreplace",
    "backslashreplace", "namereplace", "surrogatepass", "surrogateescape"};

Ref strict_errors(Value, Args args) {
  expect_args("strict_errors", args, 1, 1);
  if (!is_instance(args[0], BaseExceptionType))
    raise_type_error("codec must pass exception instance");
  throw Raise(Ref(args[0]));
}

Ref register_handler(Value, Args args) {
  expect_args("register_error", args, 2, 2);
  if (!is_callable(args[1])) raise_type_error("handler must be callable");
  register_codec_error_handler(text_of("register_error", args[0]), args[1]);
  return make_none();
}

Ref lookup_handler(Value, Args args) {
  expect_args("lookup_error", args, 1, 1);
  const std::string name = text_of("lookup_error", args[0]);
  if (const Value handler = find_codec_error_handler(name)) return Ref(handler);
  if (name == "strict") return make_function("strict_errors", strict_errors);
  for (const char* standard : kStandardHandlers) {
    if (name == standard) {
      return make_function("error_handler", [](Value, Args) -> Ref {
        throw NotSupported("an error handler of codecs called by the program");
      });
    }
  }
  raise(LookupErrorType, "unknown error handler name '" + name + "'");
}

// --- the encodings themselves: (object, how much was consumed)

constexpr char kUtf8[] = "utf-8";
constexpr char kAscii[] = "ascii";
constexpr char kLatin1[] = "latin-1";
constexpr char kUnicodeEscape[] = "unicode_escape";
constexpr char kRawUnicodeEscape[] = "raw_unicode_escape";
constexpr char kUtf16[] = "utf-16";
constexpr char kUtf16Little[] = "utf-16-le";
constexpr char kUtf16Big[] = "utf-16-be";
constexpr char kUtf32[] = "utf-32";
constexpr char kUtf32Little[] = "utf-32-le";
constexpr char kUtf32Big[] = "utf-32-be";

template <const char* encoding>
Ref encode_with(Value, Args args) {
  expect_args("encode", args, 1, 2);
  if (!is_str(args[0])) {
    raise_type_error("encode() argument 1 must be str, not " + type_of(args[0])->name);
  }
  const std::string errors = text_or("encode", args.count > 1 ? args[1] : Value(), "strict");
  auto* text = args[0].as<Str>();
  return make_tuple({Value(make_bytes(encode_str(text, encoding, errors))),
                     Value::small(static_cast<int64_t>(text->length))});
}

// The length of a UTF-8 sequence that the bytes end in the middle of; 0 when they do not.
size_t unfinished_utf8(std::string_view bytes) {
  for (size_t length = 1; length <= 3 && length <= bytes.size(); ++length) {
    const auto byte = static_cast<unsigned char>(bytes[bytes.size() - length]);
    if ((byte & 0xC0) == 0x80) continue;
    const size_t whole = byte >= 0xF0 && byte <= 0xF4 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1;
    return byte < 0xF5 && length < whole ? length : 0;
  }
  return 0;
}

// `encoding` in steps: without `final`, what may go on stays unconsumed.
template <const char* encoding>
Ref decode_with(Value, Args args) {
  expect_args("decode", args, 1, 3);
  const std::string_view bytes = bytes_like(args[0]);
  const std::string errors = text_or("decode", args.count > 1 ? args[1] : Value(), "strict");
  size_t consumed = bytes.size();
  if (args.count > 2 && !truth(args[2])) {
    if (encoding == kUtf8) {
      consumed -= unfinished_utf8(bytes);
    } else if (encoding != kAscii && encoding != kLatin1) {
      throw NotSupported(std::string("decoding ") + encoding + " in steps");
    }
  }
  return make_tuple({decode_bytes(bytes.substr(0, consumed), encoding, errors),
                     Ref(Value::small(static_cast<int64_t>(consumed)))});
}

constexpr FunctionDef kFunctions[] = {
    {"register", register_searcher},
    {"lookup", lookup},
    {"encode", recode<0>},
    {"decode", recode<1>},
    {"register_error", register_handler},
    {"lookup_error", lookup_handler},
    {"utf_8_encode", encode_with<kUtf8>},
    {"utf_8_decode", decode_with<kUtf8>},
    {"ascii_encode", encode_with<kAscii>},
    {"ascii_decode", decode_with<kAscii>},
    {"latin_1_encode", encode_with<kLatin1>},
    {"latin_1_decode", decode_with<kLatin1>},
    {"unicode_escape_encode", encode_with<kUnicodeEscape>},
    {"unicode_escape_decode", decode_with<kUnicodeEscape>},
    {"raw_unicode_escape_encode", encode_with<kRawUnicodeEscape>},
    {"raw_unicode_escape_decode", decode_with<kRawUnicodeEscape>},
    {"utf_16_encode", encode_with<kUtf16>},
    {"utf_16_decode", decode_with<kUtf16>},
    {"utf_16_le_encode", encode_with<kUtf16Little>},
    {"utf_16_le_decode", decode_with<kUtf16Little>},
    {"utf_16_be_encode", encode_with<kUtf16Big>},
    {"utf_16_be_decode", decode_with<kUtf16Big>},
    {"utf_32_encode", encode_with<kUtf32>},
    {"utf_32_decode", decode_with<kUtf32>},
    {"utf_32_le_encode", encode_with<kUtf32Little>},
    {"utf_32_le_decode", decode_with<kUtf32Little>},
    {"utf_32_be_encode", encode_with<kUtf32Big>},
    {"utf_32_be_decode", decode_with<kUtf32Big>},
};

}  // namespace

void initialize_module__codecs(Module* module) {
  define_functions(module, kFunctions);
  if (since(10)) define(module, "unregister", make_function("unregister", unregister_searcher));
}

}  // namespace corospec::reference
