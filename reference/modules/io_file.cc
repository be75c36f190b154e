#include "reference/modules/io_file.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "reference/modules/path_argument.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference {

Type FileIoType;
Type BufferedReaderType;
Type BufferedWriterType;
Type BufferedRandomType;

namespace {

constexpr size_t kBufferSize = 8192;

BinaryFile& file_of(Value value) { return *value.as<BinaryFile>(); }

BinaryFile& open_file_of(Value value) {
  check_open(value);
  return file_of(value);
}

[[noreturn]] void raise_last_error(BinaryFile&) { raise_os_error(errno); }

// Everything, or OSError. The bytes are the caller's own, which no other thread can change.
void write_to_system(BinaryFile& file, std::string_view bytes) {
  const int descriptor = file.state.descriptor;
  const auto write = [&] {
    const LockGivenUp elsewhere;
    return ::write(descriptor, bytes.data(), bytes.size());
  };
  while (!bytes.empty()) {
    const ssize_t count = write();
    if (count < 0 && errno == EINTR) {
      attend();
      continue;
    }
    if (count < 0) raise_last_error(file);
    bytes.remove_prefix(static_cast<size_t>(count));
  }
}

}  // namespace

int open_flags(char mode, bool updating) {
  int flags = updating ? O_RDWR : mode == 'r' ? O_RDONLY : O_WRONLY;
  if (mode == 'w') flags |= O_CREAT | O_TRUNC;
  if (mode == 'x') flags |= O_CREAT | O_EXCL;
  if (mode == 'a') flags |= O_CREAT | O_APPEND;
  return flags | O_CLOEXEC;
}

int open_descriptor(Value path, char mode, bool updating) {
  const int descriptor = ::open(path_bytes(path).c_str(), open_flags(mode, updating), 0666);
  if (descriptor < 0) raise_os_error(errno, path);
  struct stat about {};
  if (fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode)) {
    ::close(descriptor);
    raise_os_error(EISDIR, path);
  }
  return descriptor;
}

Ref make_binary_file(Type& type, int descriptor, Value name, bool owns_descriptor) {
  Ref made = StreamLife<BinaryFile>::create(&type, {});
  BinaryFile& file = file_of(made);
  file.buffer = Ref(name).take();
  file.state.descriptor = descriptor;
  file.state.owns_descriptor = owns_descriptor;
  file.state.readable = &type != &BufferedWriterType;
  file.state.writable = &type != &BufferedReaderType;
  file.state.mode = &type == &BufferedReaderType   ? "rb"
                    : &type == &BufferedWriterType ? "wb"
                                                   : "rb+";
  return made;
}

void flush_pending(BinaryFile& file) {
  // Emptied first: what cannot be written now is not tried again.
  const std::string bytes = std::exchange(file.state.pending, {});
  write_to_system(file, bytes);
}

void write_bytes(BinaryFile& file, std::string_view bytes) {
  BinaryFile::State& state = file.state;
  if (!state.ahead.empty()) {
    const auto unread = static_cast<off_t>(state.ahead.size() - state.position);
    if (unread > 0) lseek(state.descriptor, -unread, SEEK_CUR);
    state.ahead.clear();
    state.position = 0;
  }
  if (!state.buffered) return write_to_system(file, std::string(bytes));
  state.pending.append(bytes);
  if (state.pending.size() >= kBufferSize) flush_pending(file);
}

bool fill_ahead(BinaryFile& file) {
  BinaryFile::State& state = file.state;
  if (!state.pending.empty()) flush_pending(file);
  state.ahead.erase(0, state.position);
  state.position = 0;
  char chunk[kBufferSize];
  ssize_t count = 0;
  const auto read = [&, descriptor = state.descriptor] {
    const LockGivenUp elsewhere;
    return count = ::read(descriptor, chunk, sizeof chunk);
  };
  while (read() < 0 && errno == EINTR) attend();
  if (count < 0) raise_last_error(file);
  state.ahead.append(chunk, static_cast<size_t>(count));
  return count > 0;
}

void close_file(BinaryFile& file) {
  if (file.closed) return;
  Outcome flushed = catching([&] {
    flush_pending(file);
    return Outcome::returned(make_none());
  });
  file.closed = true;
  if (file.state.owns_descriptor) ::close(file.state.descriptor);
  if (flushed.is_raised()) throw_outcome(flushed);
  flushed.discard();
}

namespace {

void check_readable(BinaryFile& file) {
  if (!file.state.readable)
    raise_unsupported(file.state.buffered ? "read" : "File not open for reading");
}
void check_writable(BinaryFile& file) {
  if (!file.state.writable)
    raise_unsupported(file.state.buffered ? "write" : "File not open for writing");
}

std::string take_ahead(BinaryFile& file, size_t count) {
  BinaryFile::State& state = file.state;
  std::string bytes = state.ahead.substr(state.position, count);
  state.position += bytes.size();
  return bytes;
}

Ref file_read(Value self, Args args) {
  const int64_t size = size_argument("read", args);
  BinaryFile& file = open_file_of(self);
  check_readable(file);
  BinaryFile::State& state = file.state;
  while (size < 0 || state.ahead.size() - state.position < static_cast<size_t>(size)) {
    if (!fill_ahead(file)) break;
  }
  return make_bytes(take_ahead(file, size < 0 ? std::string::npos : static_cast<size_t>(size)));
}

Ref file_read1(Value self, Args args) {
  const int64_t size = size_argument("read1", args);
  BinaryFile& file = open_file_of(self);
  check_readable(file);
  if (file.state.position == file.state.ahead.size()) fill_ahead(file);
  return make_bytes(take_ahead(file, size < 0 ? std::string::npos : static_cast<size_t>(size)));
}

std::string read_line(BinaryFile& file, int64_t limit) {
  BinaryFile::State& state = file.state;
  size_t searched = 0;
  for (;;) {
    const size_t found = state.ahead.find('\n', state.position + searched);
    size_t count = found == std::string::npos ? std::string::npos : found + 1 - state.position;
    const size_t available = state.ahead.size() - state.position;
    if (limit >= 0 && std::min(count, available) >= static_cast<size_t>(limit)) {
      return take_ahead(file, static_cast<size_t>(limit));
    }
    if (count != std::string::npos) return take_ahead(file, count);
    searched = available;
    if (!fill_ahead(file)) return take_ahead(file, std::string::npos);
  }
}

Ref file_read_line(Value self, Args args) {
  const int64_t limit = size_argument("readline", args);
  BinaryFile& file = open_file_of(self);
  check_readable(file);
  return make_bytes(read_line(file, limit));
}

Outcome file_next(Value self) {
  return catching([&]() -> Outcome {
    BinaryFile& file = open_file_of(self);
    check_readable(file);
    std::string line = read_line(file, -1);
    return line.empty() ? end_of_iteration() : Outcome::yielded(make_bytes(line));
  });
}

Ref file_read_into(Value self, Args args) {
  expect_args("readinto", args, 1, 1);
  if (!is_instance(args[0], ByteArrayType)) throw NotSupported("readinto() of no bytearray");
  Ref size = make_int(length(args[0]));
  Ref bytes = file_read(self, {size});
  std::string& space = args[0].as<ByteArray>()->data;
  std::string_view got = bytes_like(bytes);
  space.replace(0, std::min(space.size(), got.size()), got);
  return make_int(static_cast<int64_t>(got.size()));
}

Ref file_write(Value self, Args args) {
  expect_args("write", args, 1, 1);
  BinaryFile& file = open_file_of(self);
  check_writable(file);
  if (is_str(args[0])) raise_type_error("a bytes-like object is required, not 'str'");
  std::string_view bytes = bytes_like(args[0]);
  write_bytes(file, bytes);
  return make_int(static_cast<int64_t>(bytes.size()));
}

Ref file_flush(Value self, Args args) {
  expect_args("flush", args, 0, 0);
  flush_pending(open_file_of(self));
  return make_none();
}

Ref file_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  close_file(file_of(self));
  return make_none();
}

Ref file_seek(Value self, Args args) {
  expect_args("seek", args, 1, 2);
  BinaryFile& file = open_file_of(self);
  int64_t offset = index_as_int64(args[0]);
  const int64_t from = args.count > 1 ? index_as_int64(args[1]) : 0;
  flush_pending(file);
  if (from == SEEK_CUR) {
    offset -= static_cast<int64_t>(file.state.ahead.size() - file.state.position);
  }
  file.state.ahead.clear();
  file.state.position = 0;
  const off_t place = lseek(file.state.descriptor, offset, static_cast<int>(from));
  if (place < 0) raise_last_error(file);
  return make_int(int64_t{place});
}

Ref file_tell(Value self, Args args) {
  expect_args("tell", args, 0, 0);
  BinaryFile& file = open_file_of(self);
  flush_pending(file);
  const off_t place = lseek(file.state.descriptor, 0, SEEK_CUR);
  if (place < 0) raise_last_error(file);
  return make_int(int64_t{place} -
                  static_cast<int64_t>(file.state.ahead.size() - file.state.position));
}

Ref file_truncate(Value self, Args args) {
  Ref size = args.count > 0 && !is_none(args[0]) ? Ref(args[0]) : file_tell(self, {});
  BinaryFile& file = open_file_of(self);
  flush_pending(file);
  if (ftruncate(file.state.descriptor, index_as_int64(size)) < 0) raise_last_error(file);
  return size;
}

Ref file_fileno(Value self, Args) { return make_int(int64_t{open_file_of(self).state.descriptor}); }
Ref file_isatty(Value self, Args) {
  return make_bool(::isatty(open_file_of(self).state.descriptor) != 0);
}
Ref file_readable(Value self, Args) { return make_bool(open_file_of(self).state.readable); }
Ref file_writable(Value self, Args) { return make_bool(open_file_of(self).state.writable); }
Ref file_seekable(Value self, Args) {
  return make_bool(lseek(open_file_of(self).state.descriptor, 0, SEEK_CUR) >= 0);
}

Ref get_name(Value self) { return Ref(file_of(self).buffer); }
void set_name(Value self, Value name) {
  if (!name) raise(AttributeErrorType, "name");
  assign(file_of(self).buffer, name);
}
Ref get_mode(Value self) { return make_str(file_of(self).state.mode); }

Ref file_repr(Value self) {
  return make_str(
      fmt::format("<{} name={}>", "_io." + type_of(self)->name, repr_utf8(file_of(self).buffer)));
}

// FileIO(path or descriptor, mode='r', closefd=True)
void file_io_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"file", "mode", "closefd", "opener"};
  Value given[4];
  parse_args("FileIO", args, kNames, 1, given);
  const std::string mode = given[1] && is_str(given[1]) ? utf8(given[1]) : "r";
  const bool updating = mode.find('+') != std::string::npos;
  BinaryFile& file = file_of(self);
  file.state.buffered = false;
  file.state.readable = updating || mode[0] == 'r';
  file.state.writable = updating || mode[0] != 'r';
  file.state.mode = mode[0] == 'r' ? (updating ? "rb+" : "rb") : (updating ? "rb+" : "wb");
  file.state.owns_descriptor = !given[2] || truth(given[2]);
  file.state.descriptor = is_int(given[0]) ? static_cast<int>(index_as_int64(given[0]))
                                           : open_descriptor(given[0], mode[0], updating);
  assign(file.buffer, given[0]);
}

// The other types come from open() only.
Ref refuse_create(Type* type, Args args) {
  if (type == &BufferedReaderType) return make_reader_over(args);
  throw NotSupported("io." + type->name + "() over another stream");
}

void file_finalize(Object* object) { close_file(*static_cast<BinaryFile*>(object)); }

constexpr MethodDef kMethods[] = {
    {"read", file_read},          {"read1", file_read1},       {"readline", file_read_line},
    {"readinto", file_read_into}, {"write", file_write},       {"flush", file_flush},
    {"close", file_close},        {"seek", file_seek},         {"tell", file_tell},
    {"truncate", file_truncate},  {"fileno", file_fileno},     {"isatty", file_isatty},
    {"readable", file_readable},  {"writable", file_writable}, {"seekable", file_seekable},
};
constexpr AttributeDef kAttributes[] = {{"name", get_name, set_name}, {"mode", get_mode}};

void prepare(Type& type) {
  StreamLife<BinaryFile>::install(type);
  type.slots.create = &type == &FileIoType ? StreamLife<BinaryFile>::create : refuse_create;
  type.slots.next = file_next;
  type.slots.repr = file_repr;
  type.slots.finalize = file_finalize;
}

}  // namespace

void initialize_binary_files() {
  prepare(FileIoType);
  FileIoType.slots.init = file_io_init;
  ready(FileIoType, "_io.FileIO", &RawIoBaseType, kMethods, kAttributes);
  prepare(BufferedReaderType);
  ready(BufferedReaderType, "_io.BufferedReader", &BufferedIoBaseType, kMethods, kAttributes);
  prepare(BufferedWriterType);
  ready(BufferedWriterType, "_io.BufferedWriter", &BufferedIoBaseType, kMethods, kAttributes);
  prepare(BufferedRandomType);
  ready(BufferedRandomType, "_io.BufferedRandom", &BufferedIoBaseType, kMethods, kAttributes);
}

}  // namespace corospec::reference
