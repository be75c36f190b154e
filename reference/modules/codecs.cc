// The module _codecs, on which the standard library's codecs is built: the registry of encodings,
// the error handlers, and the encodings that the reference has itself.
#include <fmt/core.h>

#include <cctype>
#include <string>

#include "reference/language/import.h"
#include "reference/modules/codecs_parts.h"
#include "reference/object/exception.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str_codec.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// The standard library's search function, and what it found by normalized name.
struct Registry {
  Ref search;
  Handle<Dict> found = make_dict();
};

Registry& registry() {
  static auto* all = new Registry;
  return *all;
}

// str.encode and bytes.decode know the reference's own encodings and no others, so a program's
// search function would be asked in vain.
Ref register_search(Value, Args args) {
  expect_args("register", args, 1, 1);
  if (!is_callable(args[0])) raise_type_error("argument must be callable");
  if (registry().search) throw NotSupported("codecs.register");
  registry().search = Ref(args[0]);
  return make_none();
}

Ref unregister_search(Value, Args) { throw NotSupported("codecs.unregister"); }

std::string normalized(const std::string& encoding) {
  std::string name;
  for (const char each : encoding) {
    const auto byte = static_cast<unsigned char>(each);
    if (std::isalnum(byte) || each == '.') {
      name += static_cast<char>(std::tolower(byte));
    } else if (!since(9)) {
      name += each == ' ' ? '-' : each;
    } else if (name.empty() || name.back() != '_') {
      name += '_';
    }
  }
  return name;
}

Ref find_codec(Value encoding) {
  if (!is_str(encoding)) {
    raise_type_error(fmt::format("lookup() argument must be str, not {}", type_of(encoding)->name));
  }
  Handle<Str> name = make_str(normalized(utf8(encoding)));
  if (Value known = dict_find(registry().found.get(), name.get())) return Ref(known);
  import_module("encodings");
  Ref codec = registry().search ? call(registry().search, {Value(name)}) : make_none();
  if (is_none(codec)) raise(LookupErrorType, "unknown encoding: " + utf8(encoding));
  if (!is_tuple(codec) || codec.as<Tuple>()->size != 4) {
    raise_type_error("codec search functions must return 4-tuples");
  }
  dict_set(registry().found.get(), name.get(), codec);
  return codec;
}

Ref lookup(Value, Args args) {
  expect_args("lookup", args, 1, 1);
  return find_codec(args[0]);
}

// encode(object, encoding, errors) and decode: the codec's function at `place`.
template <int place>
Ref transform(Value, Args args) {
  static constexpr const char* kNames[] = {"obj", "encoding", "errors"};
  Value given[3];
  parse_args(place == 0 ? "encode" : "decode", args, kNames, 1, given);
  Ref codec = find_codec(given[1] ? given[1] : Value(intern("utf-8")));
  Value errors = given[2] ? given[2] : Value(intern("strict"));
  Ref result = call(codec.as<Tuple>()->items[place], {given[0], errors});
  if (!is_tuple(result) || result.as<Tuple>()->size != 2) {
    raise_type_error(place == 0 ? "encoder must return a tuple (object, integer)"
                                : "decoder must return a tuple (object,integer)");
  }
  return Ref(result.as<Tuple>()->items[0]);
}

Ref register_handler(Value, Args args) {
  expect_args("register_error", args, 2, 2);
  if (!is_callable(args[1])) raise_type_error("handler must be callable");
  register_codec_error_handler(utf8(args[0]), args[1]);
  return make_none();
}

Ref find_handler(Value, Args args) {
  expect_args("lookup_error", args, 1, 1);
  const std::string name = utf8(args[0]);
  if (Value handler = find_codec_error_handler(name)) return Ref(handler);
  Ref handler = builtin_error_handler(name);
  if (!handler) raise(LookupErrorType, fmt::format("unknown error handler name '{}'", name));
  return handler;
}

constexpr FunctionDef kFunctions[] = {
    {"register", register_search},
    {"lookup", lookup},
    {"encode", transform<0>},
    {"decode", transform<1>},
    {"register_error", register_handler},
    {"lookup_error", find_handler},
    {"unregister", unregister_search},  // since 3.10: last
};

}  // namespace

void initialize_module__codecs(Module* module) {
  define_functions(module,
                   std::span(kFunctions).first(std::size(kFunctions) - (since(10) ? 0 : 1)));
  define_codec_functions(module);
}

}  // namespace corospec::reference
