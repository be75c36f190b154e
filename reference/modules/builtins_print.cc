// builtins: print and input.
#include <fmt/core.h>

#include "reference/modules/builtins_parts.h"
#include "reference/modules/io_text.h"
#include "reference/modules/sys.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"

namespace corospec::reference::builtins {

namespace {

// Where print writes to: straight into the streams of ours, through write() into any other.
class Printer {
 public:
  explicit Printer(Value file) : file_(file) {
    if (!is_exactly(file, TextFileType)) return;
    auto* text = file.as<TextFile>();
    const bool has_own_write = text->dict && dict_find(text->dict, names::write);
    if (!text->closed && text->buffer && !has_own_write) text_ = text;
  }
  void put(Str* text) {
    if (text_) {
      write_text(*text_, text);
    } else {
      call_method(file_, names::write, {Value(text)});
    }
  }
  void flush() {
    if (text_) {
      flush_text(*text_);
    } else {
      call_method(file_, names::flush);
    }
  }

 private:
  Value file_;
  TextFile* text_ = nullptr;
};

// The str given as `sep` or `end`, or the default.
Str* separator(const char* name, Value given, const char* otherwise) {
  if (!given || is_none(given)) return intern(otherwise);
  if (is_str(given)) return given.as<Str>();
  raise_type_error(fmt::format("{} must be None or a string, not {}", name, type_of(given)->name));
}

}  // namespace

Ref print(Value, Args args) {
  static constexpr const char* kNames[] = {"sep", "end", "file", "flush"};
  Value given[4];
  if (args.names) {
    parse_args("print", Args(args.values + args.count, 0, args.names), kNames, 0, given);
  }
  Ref file(given[2] && !is_none(given[2]) ? given[2] : sys_attribute("stdout"));
  if (!file) raise(RuntimeErrorType, "lost sys.stdout");
  if (is_none(file)) return make_none();
  Str* between = separator("sep", given[0], " ");
  Str* end = separator("end", given[1], "\n");
  Printer printer(file);
  for (size_t i = 0; i < args.count; ++i) {
    if (i > 0) printer.put(between);
    Ref text = to_str(args[i]);
    printer.put(text.as<Str>());
  }
  printer.put(end);
  if (given[3] && truth(given[3])) printer.flush();
  return make_none();
}

namespace {

Ref stream_or_lost(const char* name) {
  Ref stream(sys_attribute(name));
  if (!stream || is_none(stream)) {
    raise(RuntimeErrorType, fmt::format("input(): lost sys.{}", name));
  }
  return stream;
}

}  // namespace

Ref input(Value, Args args) {
  expect_args("input", args, 0, 1);
  Ref in = stream_or_lost("stdin");
  Ref out = stream_or_lost("stdout");
  if (args.count == 1) call_method(out, names::write, {to_str(args[0])});
  call_method(out, names::flush);
  Ref line = call_method(in, intern("readline"));
  if (!is_str(line)) raise_type_error("object.readline() returned non-string");
  auto* text = line.as<Str>();
  if (text->length == 0) raise(EOFErrorType, "EOF when reading a line");
  const bool ends = text->at(text->length - 1) == U'\n';
  return ends ? Ref(substring(text, 0, text->length - 1)) : line;
}

}  // namespace corospec::reference::builtins
