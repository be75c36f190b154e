// The error handlers of codecs as functions: they take the exception and answer with what to put in
// the place of the fault, and where to go on. (Encoding and decoding itself knows them by name:
// object/str_codec_errors.cc.)
#include <fmt/core.h>

#include <string>

#include "reference/modules/codecs_parts.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

// The stretch of text or bytes that a UnicodeError is about.
struct Fault {
  Ref object;
  int64_t start;
  int64_t end;

  explicit Fault(Value error)
      : object(get_attribute(error, intern("object"))),
        start(index_as_int64(get_attribute(error, intern("start")))),
        end(index_as_int64(get_attribute(error, intern("end")))) {}

  Ref go_on_with(const std::string& text) const {
    Ref replacement = make_str(text);
    return make_tuple({replacement.get(), Value::small(end)});
  }
};

[[noreturn]] void refuse(Value error) {
  raise_type_error(
      fmt::format("don't know how to handle {} in error callback", type_of(error)->name));
}

void expect_unicode_error(Value error) {
  if (!is_instance(error, UnicodeErrorType)) refuse(error);
}

Ref strict(Value, Args args) {
  expect_args("strict_errors", args, 1, 1);
  if (!is_exception(args[0])) raise_type_error("codec must pass exception instance");
  throw Raise(Ref(args[0]));
}

Ref ignore(Value, Args args) {
  expect_args("ignore_errors", args, 1, 1);
  expect_unicode_error(args[0]);
  return Fault(args[0]).go_on_with("");
}

Ref replace(Value, Args args) {
  expect_args("replace_errors", args, 1, 1);
  expect_unicode_error(args[0]);
  const Fault fault(args[0]);
  std::string text;
  if (is_instance(args[0], UnicodeDecodeErrorType)) return fault.go_on_with("\ufffd");
  const bool encoding = is_instance(args[0], UnicodeEncodeErrorType);
  for (int64_t i = fault.start; i < fault.end; ++i) text += encoding ? "?" : "\ufffd";
  return fault.go_on_with(text);
}

Ref backslash_replace(Value, Args args) {
  expect_args("backslashreplace_errors", args, 1, 1);
  expect_unicode_error(args[0]);
  const Fault fault(args[0]);
  std::string text;
  for (int64_t i = fault.start; i < fault.end; ++i) {
    const auto code =
        is_str(fault.object)
            ? static_cast<unsigned>(fault.object.as<Str>()->at(i))
            : static_cast<unsigned char>(bytes_like(fault.object)[static_cast<size_t>(i)]);
    text += code < 0x100     ? fmt::format("\\x{:02x}", code)
            : code < 0x10000 ? fmt::format("\\u{:04x}", code)
                             : fmt::format("\\U{:08x}", code);
  }
  return fault.go_on_with(text);
}

Ref xml_replace(Value, Args args) {
  expect_args("xmlcharrefreplace_errors", args, 1, 1);
  if (!is_instance(args[0], UnicodeEncodeErrorType)) refuse(args[0]);
  const Fault fault(args[0]);
  std::string text;
  for (int64_t i = fault.start; i < fault.end; ++i) {
    text += fmt::format("&#{};", static_cast<unsigned>(fault.object.as<Str>()->at(i)));
  }
  return fault.go_on_with(text);
}

Ref missing(Value, Args) { throw NotSupported("this codec error handler as a function"); }

constexpr FunctionDef kHandlers[] = {
    {"strict_errors", strict},
    {"ignore_errors", ignore},
    {"replace_errors", replace},
    {"backslashreplace_errors", backslash_replace},
    {"xmlcharrefreplace_errors", xml_replace},
    {"namereplace_errors", missing},
    {"surrogatepass", missing},
    {"surrogateescape", missing},
};

}  // namespace

Ref builtin_error_handler(const std::string& name) {
  for (const FunctionDef& each : kHandlers) {
    const std::string function = each.name;
    if (function == name || function == name + "_errors") {
      return make_function(each.name, each.function);
    }
  }
  return {};
}

}  // namespace corospec::reference
