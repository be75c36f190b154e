#include "reference/modules/io_open.h"

#include <unistd.h>

#include <string>

#include "reference/modules/io_file.h"
#include "reference/modules/io_text.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

namespace {

struct OpenMode {
  char kind = 0;  // r w x a
  bool updating = false;
  bool text = false;
  bool binary = false;
};

OpenMode parse_mode(const std::string& text) {
  OpenMode mode;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool known = std::string_view("axrwb+tU").find(c) != std::string_view::npos;
    if (!known || text.find(c) != i) raise_value_error("invalid mode: '" + text + "'");
    if (c == '+') mode.updating = true;
    if (c == 't') mode.text = true;
    if (c == 'b') mode.binary = true;
    if (std::string_view("axrw").find(c) == std::string_view::npos) continue;
    if (mode.kind) {
      raise_value_error("must have exactly one of create/read/write/append mode");
    }
    mode.kind = c;
  }
  if (mode.text && mode.binary) raise_value_error("can't have text and binary mode at once");
  if (!mode.kind) {
    raise_value_error(
        "Must have exactly one of create/read/write/append mode and at most one plus");
  }
  return mode;
}

Type& file_type(const OpenMode& mode) {
  if (mode.updating) return BufferedRandomType;
  return mode.kind == 'r' ? BufferedReaderType : BufferedWriterType;
}

// By a function of the program: opener(file, flags).
int descriptor_of_opener(Value opener, Value file, const OpenMode& mode) {
  const Ref flags = make_int(int64_t{open_flags(mode.kind, mode.updating)});
  const Ref made = call(opener, {file, flags});
  if (!is_int(made)) raise_type_error("expected integer from opener");
  const int64_t descriptor = index_as_int64(made);
  if (descriptor < 0) raise_value_error("opener returned " + std::to_string(descriptor));
  return static_cast<int>(descriptor);
}

Ref open_binary(Value file, const OpenMode& mode, int64_t buffering, bool close_descriptor,
                Value opener) {
  const int descriptor = is_int(file) ? static_cast<int>(index_as_int64(file))
                         : opener     ? descriptor_of_opener(opener, file, mode)
                                      : open_descriptor(file, mode.kind, mode.updating);
  Ref made = make_binary_file(file_type(mode), descriptor, file, close_descriptor);
  auto& state = made.as<BinaryFile>()->state;
  state.buffered = buffering != 0;
  if (mode.kind == 'a') state.mode = mode.updating ? "ab+" : "ab";
  if (mode.kind == 'x') state.mode = mode.updating ? "xb+" : "xb";
  return made;
}

void check_binary_arguments(Value encoding, Value errors, Value newline) {
  auto given = [](Value value) { return value && !is_none(value); };
  if (given(encoding)) raise_value_error("binary mode doesn't take an encoding argument");
  if (given(errors)) raise_value_error("binary mode doesn't take an errors argument");
  if (given(newline)) raise_value_error("binary mode doesn't take a newline argument");
}

}  // namespace

Ref io_open(Value, Args args) {
  static constexpr const char* kNames[] = {"file",   "mode",    "buffering", "encoding",
                                           "errors", "newline", "closefd",   "opener"};
  Value given[8];
  parse_args("open", args, kNames, 1, given);
  if (given[1] && !is_str(given[1])) {
    raise_type_error("open() argument 'mode' must be str, not " + type_of(given[1])->name);
  }
  const Value opener = given[7] && !is_none(given[7]) ? given[7] : Value();
  const std::string mode_text = given[1] ? utf8(given[1]) : "r";
  const OpenMode mode = parse_mode(mode_text);
  const int64_t buffering = given[2] ? index_as_int64(given[2]) : -1;
  const bool close_descriptor = !given[6] || truth(given[6]);
  if (mode.binary) check_binary_arguments(given[3], given[4], given[5]);
  if (!mode.binary && buffering == 0) raise_value_error("can't have unbuffered text I/O");
  Ref binary = open_binary(given[0], mode, buffering, close_descriptor, opener);
  if (mode.binary) return binary;
  Value line_buffering = boolean(
      buffering == 1 || (buffering < 0 && ::isatty(binary.as<BinaryFile>()->state.descriptor)));
  Value no_value = none();
  Ref text = call(Value(&TextFileType),
                  {binary, given[3] ? given[3] : no_value, given[4] ? given[4] : no_value,
                   given[5] ? given[5] : no_value, line_buffering});
  set_attribute(text, intern("mode"), make_str(mode_text));
  return text;
}

}  // namespace corospec::reference
