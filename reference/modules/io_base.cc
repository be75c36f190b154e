#include "reference/modules/io_base.h"

#include <fmt/core.h>

#include "reference/modules/io_newlines.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

Type IoBaseType;
Type RawIoBaseType;
Type BufferedIoBaseType;
Type TextIoBaseType;

Type& unsupported_operation() {
  static Ref made = [] {
    Handle<Tuple> bases = make_tuple({Value(&OSErrorType), Value(&ValueErrorType)});
    Handle<Dict> name_space = make_dict();
    dict_set(name_space.get(), names::dunder_module, Value(intern("io")));
    return call(Value(&TypeType), {Value(intern("UnsupportedOperation")), bases, name_space});
  }();
  return *made.as<Type>();
}

void raise_unsupported(std::string_view message) { raise(unsupported_operation(), message); }

void check_open(Value stream) {
  if (stream.as<IoObject>()->closed) raise_value_error("I/O operation on closed file.");
}

int64_t size_argument(const char* function, Args args) {
  expect_args(function, args, 0, 1);
  if (args.count == 0 || is_none(args[0])) return -1;
  const int64_t size = index_as_int64(args[0]);
  return size < 0 ? -1 : size;
}

Ref read_lines(Value stream, int64_t hint) {
  Handle<List> lines = make_list();
  int64_t seen = 0;
  for_each(stream, [&](Value line) {
    list_append(lines.get(), line);
    seen += length(line);
    return hint <= 0 || seen < hint;
  });
  return lines;
}

namespace {

struct PlainStream : IoObject {
  struct State {};
  State state;
};

// What a program's own subclass says about itself.
bool is_closed(Value self) {
  Ref closed = find_attribute(self, intern("closed"));
  return closed && truth(closed);
}
void check_open_as_seen(Value self) {
  if (is_closed(self)) raise_value_error("I/O operation on closed file.");
}

Ref io_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  auto* stream = self.as<IoObject>();
  if (stream->closed) return make_none();
  Outcome flushed = catching([&] { return Outcome::returned(call_method(self, names::flush)); });
  stream->closed = true;
  if (flushed.is_raised()) throw_outcome(flushed);
  flushed.discard();
  return make_none();
}

Ref io_flush(Value self, Args args) {
  expect_args("flush", args, 0, 0);
  check_open_as_seen(self);
  return make_none();
}

template <const char* const& name>
Ref refuse(Value, Args) {
  raise_unsupported(name);
}
constexpr const char* kSeek = "seek";
constexpr const char* kTruncate = "truncate";
constexpr const char* kFileno = "fileno";
constexpr const char* kDetach = "detach";
constexpr const char* kRead = "read";
constexpr const char* kReadLine = "readline";
constexpr const char* kWrite = "write";

Ref io_tell(Value self, Args) {
  return call_method(self, intern("seek"), {Value::small(0), Value::small(1)});
}

Ref io_no(Value self, Args) {
  check_open_as_seen(self);
  return make_bool(false);
}

// What the standard library's own streams ask of themselves.
Ref io_check_closed(Value self, Args args) {
  expect_args("_checkClosed", args, 0, 1);
  check_open_as_seen(self);
  return make_none();
}

template <const char* const& ability>
Ref io_check(Value self, Args args) {
  expect_args("_check", args, 0, 1);
  if (!truth(call_method(self, intern(ability)))) {
    raise_unsupported("File or stream is not " + std::string(ability) + ".");
  }
  return make_none();
}
constexpr const char* kReadable = "readable";
constexpr const char* kWritable = "writable";
constexpr const char* kSeekable = "seekable";

Ref io_enter(Value self, Args) {
  check_open_as_seen(self);
  return Ref(self);
}

Ref io_exit(Value self, Args) {
  call_method(self, names::close);
  return make_none();
}

Ref io_iter(Value self) {
  check_open_as_seen(self);
  return Ref(self);
}

Outcome io_next(Value self) {
  return catching([&]() -> Outcome {
    Ref line = call_method(self, intern("readline"));
    return length(line) == 0 ? end_of_iteration() : Outcome::yielded(std::move(line));
  });
}

// One byte at a time, since nothing may be read that lies behind the line.
Ref io_read_line(Value self, Args args) {
  const int64_t limit = size_argument("readline", args);
  std::string line;
  while (limit < 0 || static_cast<int64_t>(line.size()) < limit) {
    Ref piece = call_method(self, intern("read"), {Value::small(1)});
    if (!is_bytes(piece)) {
      raise(OSErrorType, fmt::format("read() should have returned a bytes object, not '{}'",
                                     type_of(piece)->name));
    }
    line += bytes_like(piece);
    if (bytes_like(piece).empty() || line.back() == '\n') break;
  }
  return make_bytes(line);
}

Ref io_read_lines(Value self, Args args) {
  return read_lines(self, size_argument("readlines", args));
}

Ref io_write_lines(Value self, Args args) {
  expect_args("writelines", args, 1, 1);
  check_open_as_seen(self);
  for_each(args[0], [&](Value line) {
    call_method(self, names::write, {line});
    return true;
  });
  return make_none();
}

Ref get_closed(Value self) { return make_bool(self.as<IoObject>()->closed); }
Ref get_none(Value) { return make_none(); }

void io_finalize(Object* object) {
  Value self(object);
  if (!is_closed(self)) call_method(self, names::close);
}

constexpr MethodDef kBaseMethods[] = {
    {"close", io_close},
    {"flush", io_flush},
    {"seek", refuse<kSeek>},
    {"tell", io_tell},
    {"truncate", refuse<kTruncate>},
    {"fileno", refuse<kFileno>},
    {"isatty", io_no},
    {"readable", io_no},
    {"writable", io_no},
    {"seekable", io_no},
    {"readline", io_read_line},
    {"readlines", io_read_lines},
    {"writelines", io_write_lines},
    {"__enter__", io_enter},
    {"__exit__", io_exit},
    {"_checkClosed", io_check_closed},
    {"_checkReadable", io_check<kReadable>},
    {"_checkWritable", io_check<kWritable>},
    {"_checkSeekable", io_check<kSeekable>},
};
constexpr AttributeDef kBaseAttributes[] = {{"closed", get_closed}};

// --- RawIOBase

Ref raw_read_all(Value self, Args) {
  std::string bytes;
  for (;;) {
    Ref piece = call_method(self, intern("read"), {Value::small(8192)});
    if (is_none(piece)) return bytes.empty() ? piece : Ref(make_bytes(bytes));
    if (bytes_like(piece).empty()) return make_bytes(bytes);
    bytes += bytes_like(piece);
  }
}

Ref raw_read(Value self, Args args) {
  const int64_t size = size_argument("read", args);
  if (size < 0) return call_method(self, intern("readall"));
  Ref space = call(Value(&ByteArrayType), {Value::small(size)});
  Ref count = call_method(self, intern("readinto"), {space});
  if (is_none(count)) return count;
  const int64_t got = index_as_int64(count);
  if (got < 0 || got > size) raise_value_error("readinto returned a wrong number of bytes");
  return make_bytes(bytes_like(space).substr(0, static_cast<size_t>(got)));
}

constexpr MethodDef kRawMethods[] = {{"read", raw_read}, {"readall", raw_read_all}};
constexpr MethodDef kBufferedMethods[] = {
    {"read", refuse<kRead>}, {"write", refuse<kWrite>}, {"detach", refuse<kDetach>}};
constexpr MethodDef kTextMethods[] = {{"read", refuse<kRead>},
                                      {"readline", refuse<kReadLine>},
                                      {"write", refuse<kWrite>},
                                      {"detach", refuse<kDetach>}};
constexpr AttributeDef kTextAttributes[] = {
    {"encoding", get_none}, {"newlines", get_none}, {"errors", get_none}};

void prepare(Type& type) {
  StreamLife<PlainStream>::install(type);
  type.slots.finalize = io_finalize;
}

}  // namespace

void initialize_streams() {
  static bool done = false;
  if (std::exchange(done, true)) return;
  prepare(IoBaseType);
  IoBaseType.slots.iter = io_iter;
  IoBaseType.slots.next = io_next;
  ready(IoBaseType, "_io._IOBase", nullptr, kBaseMethods, kBaseAttributes);
  prepare(RawIoBaseType);
  ready(RawIoBaseType, "_io._RawIOBase", &IoBaseType, kRawMethods);
  prepare(BufferedIoBaseType);
  ready(BufferedIoBaseType, "_io._BufferedIOBase", &IoBaseType, kBufferedMethods);
  prepare(TextIoBaseType);
  ready(TextIoBaseType, "_io._TextIOBase", &IoBaseType, kTextMethods, kTextAttributes);
  initialize_binary_files();
  initialize_text_files();
  initialize_newline_decoder();
  initialize_memory_streams();
}

}  // namespace corospec::reference
