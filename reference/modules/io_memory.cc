// Streams in memory: BytesIO and StringIO.
#include "reference/modules/io_memory.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <type_traits>

#include "reference/language/machine.h"
#include "reference/modules/io_newlines.h"
#include "reference/modules/io_text.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference {

Type BytesIoType;
Type StringIoType;

namespace {

struct BytesIo : IoObject {
  struct State {
    std::string data;
    size_t position = 0;
  };
  State state;
};

struct StringIo : IoObject {
  struct State {
    std::u32string data;
    size_t position = 0;
    NewlineMode newlines;
  };
  State state;
};

// --- what both have in common: `data` and `position`

template <class T>
auto& state_of(Value value) {
  // CPython's two messages differ by the full stop.
  if constexpr (std::is_same_v<T, StringIo>) {
    if (value.as<IoObject>()->closed) raise_value_error("I/O operation on closed file");
  }
  check_open(value);
  return value.as<T>()->state;
}

// Overwrites at the position; a gap behind the end is filled with zeros.
template <class State, class View>
void put(State& state, View piece) {
  if (state.position > state.data.size()) state.data.resize(state.position);
  const size_t overwritten = std::min(piece.size(), state.data.size() - state.position);
  state.data.replace(state.position, overwritten, piece);
  state.position += piece.size();
}

template <class State>
auto take(State& state, int64_t size) {
  const size_t start = std::min(state.position, state.data.size());
  auto piece = state.data.substr(start, size < 0 ? std::string::npos : static_cast<size_t>(size));
  state.position = start + piece.size();
  return piece;
}

template <class T>
Ref seek(Value self, Args args) {
  expect_args("seek", args, 1, 2);
  auto& state = state_of<T>(self);
  const int64_t offset = index_as_int64(args[0]);
  const int64_t from = args.count > 1 ? index_as_int64(args[1]) : 0;
  if (from < 0 || from > 2) {
    raise_value_error(fmt::format("invalid whence ({}, should be 0, 1 or 2)", from));
  }
  if (from == 0 && offset < 0) {
    raise_value_error(fmt::format(
        std::is_same_v<T, StringIo> ? "Negative seek position {}" : "negative seek value {}",
        offset));
  }
  if constexpr (std::is_same_v<T, StringIo>) {
    if (from != 0 && offset != 0) raise(OSErrorType, "Can't do nonzero cur-relative seeks");
  }
  const int64_t base = from == 0   ? 0
                       : from == 1 ? static_cast<int64_t>(state.position)
                                   : static_cast<int64_t>(state.data.size());
  state.position = static_cast<size_t>(std::max<int64_t>(0, base + offset));
  return make_int(static_cast<int64_t>(state.position));
}

template <class T>
Ref tell(Value self, Args args) {
  expect_args("tell", args, 0, 0);
  return make_int(static_cast<int64_t>(state_of<T>(self).position));
}

template <class T>
Ref truncate(Value self, Args args) {
  expect_args("truncate", args, 0, 1);
  auto& state = state_of<T>(self);
  const int64_t size = args.count > 0 && !is_none(args[0]) ? index_as_int64(args[0])
                                                           : static_cast<int64_t>(state.position);
  if (size < 0) raise_value_error(fmt::format("negative size value {}", size));
  if (static_cast<size_t>(size) < state.data.size()) state.data.resize(static_cast<size_t>(size));
  return make_int(size);
}

Ref yes(Value self, Args) {
  check_open(self);
  return make_bool(true);
}

Ref close_memory(Value self, Args args) {
  expect_args("close", args, 0, 0);
  self.as<IoObject>()->closed = true;
  return make_none();
}

// --- BytesIO

void bytes_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"initial_bytes"};
  Value given[1];
  parse_args("BytesIO", args, kNames, 0, given);
  auto& state = self.as<BytesIo>()->state;
  state.data = given[0] && !is_none(given[0]) ? std::string(bytes_like(given[0])) : "";
  state.position = 0;
}

std::string bytes_line(BytesIo::State& state, int64_t limit) {
  const size_t found = state.data.find('\n', state.position);
  int64_t count =
      found == std::string::npos ? -1 : static_cast<int64_t>(found + 1 - state.position);
  if (limit >= 0 && (count < 0 || limit < count)) count = limit;
  return take(state, count);
}

Ref bytes_read(Value self, Args args) {
  const int64_t size = size_argument("read", args);
  return make_bytes(take(state_of<BytesIo>(self), size));
}
Ref bytes_read_line(Value self, Args args) {
  const int64_t limit = size_argument("readline", args);
  return make_bytes(bytes_line(state_of<BytesIo>(self), limit));
}
Outcome bytes_next(Value self) {
  return catching([&]() -> Outcome {
    std::string line = bytes_line(state_of<BytesIo>(self), -1);
    return line.empty() ? end_of_iteration() : Outcome::yielded(make_bytes(line));
  });
}
Ref bytes_read_into(Value self, Args args) {
  expect_args("readinto", args, 1, 1);
  if (!is_instance(args[0], ByteArrayType)) throw NotSupported("readinto() of no bytearray");
  std::string& space = args[0].as<ByteArray>()->data;
  const std::string got = take(state_of<BytesIo>(self), static_cast<int64_t>(space.size()));
  space.replace(0, got.size(), got);
  return make_int(static_cast<int64_t>(got.size()));
}
Ref bytes_write(Value self, Args args) {
  expect_args("write", args, 1, 1);
  if (is_str(args[0])) raise_type_error("a bytes-like object is required, not 'str'");
  std::string_view bytes = bytes_like(args[0]);
  put(state_of<BytesIo>(self), bytes);
  return make_int(static_cast<int64_t>(bytes.size()));
}
Ref bytes_value(Value self, Args args) {
  expect_args("getvalue", args, 0, 0);
  return make_bytes(state_of<BytesIo>(self).data);
}
// The contents as they are now, to be read: what is written later is not seen in the view, and
// writing through it is refused.
Ref bytes_buffer(Value self, Args args) {
  expect_args("getbuffer", args, 0, 0);
  const Value view = dict_find(machine.builtins, intern("memoryview"));
  return call(view, {make_bytes(state_of<BytesIo>(self).data)});
}

constexpr MethodDef kBytesMethods[] = {
    {"read", bytes_read},
    {"read1", bytes_read},
    {"readline", bytes_read_line},
    {"readinto", bytes_read_into},
    {"write", bytes_write},
    {"getvalue", bytes_value},
    {"getbuffer", bytes_buffer},
    {"seek", seek<BytesIo>},
    {"tell", tell<BytesIo>},
    {"truncate", truncate<BytesIo>},
    {"readable", yes},
    {"writable", yes},
    {"seekable", yes},
    {"close", close_memory},
};

// --- StringIO

std::u32string with_line_ends(const std::u32string& text, const std::string& line_end) {
  std::u32string result;
  for (char32_t c : text) {
    if (c == U'\n') {
      result.append(line_end.begin(), line_end.end());
    } else {
      result.push_back(c);
    }
  }
  return result;
}

void put_text(StringIo::State& state, Str* text) {
  const bool as_it_is = !state.newlines.translates_input && state.newlines.output.empty();
  std::u32string piece = code_points(text);
  if (!as_it_is && state.newlines.translates_input) piece = translated_input(piece);
  if (!state.newlines.output.empty()) piece = with_line_ends(piece, state.newlines.output);
  put(state, std::u32string_view(piece));
}

void string_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"initial_value", "newline"};
  Value given[2];
  parse_args("StringIO", args, kNames, 0, given);
  if (given[0] && !is_none(given[0]) && !is_str(given[0])) {
    raise_type_error(
        fmt::format("initial_value must be str or None, not {}", type_of(given[0])->name));
  }
  auto& state = self.as<StringIo>()->state;
  state = {};
  Ref line_feed(Value(intern("\n")));
  state.newlines = newline_mode(given[1] ? given[1] : line_feed.get());
  if (given[0] && is_str(given[0])) put_text(state, given[0].as<Str>());
  state.position = 0;
}

std::u32string string_line(StringIo::State& state, int64_t limit) {
  const size_t start = std::min(state.position, state.data.size());
  const size_t end = find_line_end(state.data, start, state.newlines, true);
  int64_t count = end == std::u32string::npos ? -1 : static_cast<int64_t>(end - start);
  if (limit >= 0 && (count < 0 || limit < count)) count = limit;
  return take(state, count);
}

Ref string_read(Value self, Args args) {
  const int64_t size = size_argument("read", args);
  return make_str(take(state_of<StringIo>(self), size));
}
Ref string_read_line(Value self, Args args) {
  const int64_t limit = size_argument("readline", args);
  return make_str(string_line(state_of<StringIo>(self), limit));
}
Outcome string_next(Value self) {
  return catching([&]() -> Outcome {
    std::u32string line = string_line(state_of<StringIo>(self), -1);
    return line.empty() ? end_of_iteration() : Outcome::yielded(make_str(line));
  });
}
Ref string_write(Value self, Args args) {
  expect_args("write", args, 1, 1);
  if (!is_str(args[0])) {
    raise_type_error(fmt::format("string argument expected, got '{}'", type_of(args[0])->name));
  }
  put_text(state_of<StringIo>(self), args[0].as<Str>());
  return make_int(args[0].as<Str>()->length);
}
Ref string_value(Value self, Args args) {
  expect_args("getvalue", args, 0, 0);
  return make_str(std::u32string_view(state_of<StringIo>(self).data));
}
Ref get_line_buffering(Value) { return make_bool(false); }

constexpr MethodDef kStringMethods[] = {
    {"read", string_read},
    {"readline", string_read_line},
    {"write", string_write},
    {"getvalue", string_value},
    {"seek", seek<StringIo>},
    {"tell", tell<StringIo>},
    {"truncate", truncate<StringIo>},
    {"readable", yes},
    {"writable", yes},
    {"seekable", yes},
    {"close", close_memory},
};
constexpr AttributeDef kStringAttributes[] = {{"line_buffering", get_line_buffering}};

// Nothing is lost when it dies open.
void forget(Object*) {}

}  // namespace

void initialize_memory_streams() {
  StreamLife<BytesIo>::install(BytesIoType);
  BytesIoType.slots.init = bytes_init;
  BytesIoType.slots.next = bytes_next;
  BytesIoType.slots.finalize = forget;
  ready(BytesIoType, "_io.BytesIO", &BufferedIoBaseType, kBytesMethods);
  StreamLife<StringIo>::install(StringIoType);
  StringIoType.slots.init = string_init;
  StringIoType.slots.next = string_next;
  StringIoType.slots.finalize = forget;
  ready(StringIoType, "_io.StringIO", &TextIoBaseType, kStringMethods, kStringAttributes);
}

}  // namespace corospec::reference
