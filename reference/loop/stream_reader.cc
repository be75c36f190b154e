// asyncio.StreamReader.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <span>

#include "reference/coroutine/native_body.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/running.h"
#include "reference/loop/stream.h"
#include "reference/loop/transport.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type StreamReaderType;
Type IncompleteReadErrorType, LimitOverrunErrorType;

namespace {

StreamReader& self_of(Value value) { return *value.as<StreamReader>(); }

using Fields = Owned<StreamReader, &StreamReader::dict, &StreamReader::loop,
                     &StreamReader::exception, &StreamReader::transport, &StreamReader::waiter>;

void reader_destroy(Object* object) noexcept {
  delete std::exchange(static_cast<StreamReader*>(object)->data, nullptr);
  Fields::destroy(object);
}

void wake(StreamReader& reader) {
  if (!reader.waiter) return;
  const Handle<Future> waiter = Handle<Future>::adopt(std::exchange(reader.waiter, nullptr));
  if (!is_done(*waiter)) set_result(*waiter, none());
}

// What was read with `attribute`s, as the two exceptions of streams carry them.
[[noreturn]] void raise_incomplete(std::string_view partial, Value expected) {
  const Handle<Bytes> bytes = make_bytes(partial);
  const std::string wanted = is_none(expected) ? "undefined" : repr_utf8(expected);
  Ref error = make_exception(
      IncompleteReadErrorType,
      fmt::format("{} bytes read on a total of {} expected bytes", partial.size(), wanted));
  set_attribute(error, intern("partial"), Value(bytes));
  set_attribute(error, intern("expected"), expected);
  throw Raise(std::move(error));
}

[[noreturn]] void raise_overrun(const char* message, size_t consumed) {
  Ref error = make_exception(LimitOverrunErrorType, message);
  set_attribute(error, intern("consumed"), make_int(static_cast<int64_t>(consumed)));
  throw Raise(std::move(error));
}

void check_exception(const StreamReader& reader) {
  if (reader.exception) throw Raise(Ref(reader.exception));
}

void resume(StreamReader& reader) {
  reader.paused = false;
  if (!reader.transport) return;
  const Ref transport(reader.transport);
  if (is_transport(transport)) {
    resume_reading(*transport.as<Transport>());
  } else {
    call_method(transport, intern("resume_reading"));
  }
}

void resume_when_it_may(StreamReader& reader) {
  const bool has_room = static_cast<int64_t>(reader.data->size()) <= reader.limit;
  if (reader.paused && has_room) resume(reader);
}

// [stream.read.pauses] There is more than twice the limit.
void pause(StreamReader& reader) {
  const Ref transport(reader.transport);
  if (is_transport(transport)) {
    pause_reading(*transport.as<Transport>());
  } else {
    try {
      call_method(transport, intern("pause_reading"));
    } catch (Raise& raised) {
      // A transport that cannot pause.
      if (!exception_is(raised.exception(), NotImplementedErrorType)) throw;
      drop(reader.transport);
      return;
    }
  }
  reader.paused = true;
}

std::string take(StreamReader& reader, size_t count) {
  std::string taken = reader.data->substr(0, count);
  reader.data->erase(0, count);
  resume_when_it_may(reader);
  return taken;
}

// Waits for more data, or the end, or an error: `co_await wait_for(waiting.future())`.
class DataAwaited {
 public:
  explicit DataAwaited(StreamReader& reader) : reader_(reader) {
    if (reader.waiter) {
      // [stream.read.one_waiter]
      raise(RuntimeErrorType,
            "read() called while another coroutine is already waiting for incoming data");
    }
    if (reader.paused) resume(reader);
    waiter_ = make_future(reader.loop);
    reader.waiter = Handle<Future>(waiter_).take();
  }
  ~DataAwaited() { drop(reader_.waiter); }
  DataAwaited(const DataAwaited&) = delete;
  DataAwaited& operator=(const DataAwaited&) = delete;

  Value future() const { return Value(waiter_); }

 private:
  StreamReader& reader_;
  Handle<Future> waiter_;
};

// [stream.read.data] [stream.read.all] [stream.read.end]
NativeRoutine read(Ref self, int64_t count) {
  StreamReader& reader = self_of(self);
  check_exception(reader);
  if (count == 0) co_return make_bytes("");
  if (count < 0) {
    while (!reader.at_end) {
      {
        const DataAwaited awaited(reader);
        co_await wait_for(awaited.future());
      }
      check_exception(reader);
    }
    co_return make_bytes(take(reader, reader.data->size()));
  }
  if (reader.data->empty() && !reader.at_end) {
    const DataAwaited awaited(reader);
    co_await wait_for(awaited.future());
  }
  check_exception(reader);
  co_return make_bytes(take(reader, static_cast<size_t>(count)));
}

// [stream.readexactly]
NativeRoutine read_exactly(Ref self, int64_t count) {
  StreamReader& reader = self_of(self);
  if (count < 0) raise_value_error("readexactly size can not be less than zero");
  check_exception(reader);
  while (static_cast<int64_t>(reader.data->size()) < count) {
    if (reader.at_end) {
      const std::string partial = take(reader, reader.data->size());
      raise_incomplete(partial, make_int(count));
    }
    {
      const DataAwaited awaited(reader);
      co_await wait_for(awaited.future());
    }
    check_exception(reader);
  }
  co_return make_bytes(take(reader, static_cast<size_t>(count)));
}

// What readuntil looks for.
struct Separators {
  std::span<const Value> texts;  // of what was given
  size_t longest;
};

// [stream.readuntil.several] [stream.readuntil.one] Since 3.13 a tuple of separators is taken for
// any of them; earlier it is no separator.
Separators separators_of(const Value& given) {
  Separators separators{{&given, 1}, 0};
  if (is_tuple(given) && since(13)) {
    separators.texts = given.as<Tuple>()->values();
    if (separators.texts.empty())
      raise_value_error("Separator should contain at least one element");
  }
  for (const Value text : separators.texts) {
    const size_t size = bytes_like(text).size();
    // [stream.readuntil.empty]
    if (size == 0) raise_value_error("Separator should be at least one-byte string");
    separators.longest = std::max(separators.longest, size);
  }
  return separators;
}

// Where a separator stands.
struct Found {
  size_t place;
  size_t end;
};

// The separator that ends first; the shortest of those that end there.
std::optional<Found> find_first(std::string_view data, const Separators& separators) {
  std::optional<Found> first;
  for (const Value separator : separators.texts) {
    const std::string_view text = bytes_like(separator);
    const size_t place = data.find(text);
    if (place == std::string_view::npos) continue;
    const size_t end = place + text.size();
    const bool is_better =
        !first || end < first->end || (end == first->end && place > first->place);
    if (is_better) first = Found{place, end};
  }
  return first;
}

// [stream.readuntil] [stream.readuntil.limit]
NativeRoutine read_until(Ref self, Ref separator) {
  StreamReader& reader = self_of(self);
  const Value given = separator;  // outlives what refers to it
  const Separators separators = separators_of(given);
  check_exception(reader);
  const auto limit = static_cast<size_t>(reader.limit);
  std::optional<Found> found = find_first(*reader.data, separators);
  while (!found) {
    if (reader.data->size() > limit + separators.longest - 1) {
      raise_overrun("Separator is not found, and chunk exceed the limit",
                    reader.data->size() + 1 - separators.longest);
    }
    if (reader.at_end) {
      const std::string partial = take(reader, reader.data->size());
      raise_incomplete(partial, none());
    }
    {
      const DataAwaited awaited(reader);
      co_await wait_for(awaited.future());
    }
    check_exception(reader);
    found = find_first(*reader.data, separators);
  }
  if (found->place > limit) {
    raise_overrun("Separator is found, but chunk is longer than limit", found->place);
  }
  co_return make_bytes(take(reader, found->end));
}

// [stream.readline.limit] A line that is too long is dropped: up to its end when that is there,
// otherwise all there is.
[[noreturn]] void refuse_long_line(StreamReader& reader, const char* message) {
  const size_t end = reader.data->find('\n');
  reader.data->erase(0, end == std::string::npos ? end : end + 1);
  resume_when_it_may(reader);
  raise_value_error(message);
}

// [stream.readline] As readuntil, but for what becomes of its errors.
NativeRoutine read_line(Ref self) {
  StreamReader& reader = self_of(self);
  check_exception(reader);
  const auto limit = static_cast<size_t>(reader.limit);
  size_t place = reader.data->find('\n');
  while (place == std::string::npos) {
    if (reader.data->size() > limit) {
      refuse_long_line(reader, "Separator is not found, and chunk exceed the limit");
    }
    if (reader.at_end)
      co_return make_bytes(take(reader, reader.data->size()));  // [stream.readline.end]
    {
      const DataAwaited awaited(reader);
      co_await wait_for(awaited.future());
    }
    check_exception(reader);
    place = reader.data->find('\n');
  }
  if (place > limit) {
    refuse_long_line(reader, "Separator is found, but chunk is longer than limit");
  }
  co_return make_bytes(take(reader, place + 1));
}

// --- methods

Ref method_read(Value self, Args args) {
  static constexpr const char* kNames[] = {"n"};
  Value count;
  parse_args("read", args, kNames, 0, &count);
  return make_native_coroutine(read(Ref(self), count ? index_as_int64(count) : -1), "read");
}
Ref method_readline(Value self, Args args) {
  expect_args("readline", args, 0, 0);
  return make_native_coroutine(read_line(Ref(self)), "readline");
}
Ref method_readexactly(Value self, Args args) {
  static constexpr const char* kNames[] = {"n"};
  Value count;
  parse_args("readexactly", args, kNames, 1, &count);
  return make_native_coroutine(read_exactly(Ref(self), index_as_int64(count)), "readexactly");
}
Ref method_readuntil(Value self, Args args) {
  static constexpr const char* kNames[] = {"separator"};
  Value given;
  parse_args("readuntil", args, kNames, 0, &given);
  const Ref separator = given ? Ref(given) : Ref(make_bytes("\n"));
  return make_native_coroutine(read_until(Ref(self), separator), "readuntil");
}
Ref method_at_eof(Value self, Args args) {
  expect_args("at_eof", args, 0, 0);
  const StreamReader& reader = self_of(self);
  return make_bool(reader.at_end && reader.data->empty());
}
Ref method_exception(Value self, Args args) {
  expect_args("exception", args, 0, 0);
  const Value exception = self_of(self).exception;
  return exception ? Ref(exception) : make_none();
}
Ref method_set_exception(Value self, Args args) {
  expect_args("set_exception", args, 1, 1);
  feed_error(self_of(self), args[0]);
  return make_none();
}
Ref method_feed_data(Value self, Args args) {
  expect_args("feed_data", args, 1, 1);
  feed(self_of(self), bytes_like(args[0]));
  return make_none();
}
Ref method_feed_eof(Value self, Args args) {
  expect_args("feed_eof", args, 0, 0);
  feed_end(self_of(self));
  return make_none();
}
Ref method_set_transport(Value self, Args args) {
  expect_args("set_transport", args, 1, 1);
  assign(self_of(self).transport, args[0]);
  return make_none();
}
// [stream.iterate]
NativeRoutine next_line(Ref self) {
  const Ref line = co_await wait_for(make_native_coroutine(read_line(self), "readline"));
  if (bytes_like(line).empty()) raise(StopAsyncIterationType);
  co_return line;
}
Ref method_aiter(Value self, Args args) {
  expect_args("__aiter__", args, 0, 0);
  return Ref(self);
}
Ref method_anext(Value self, Args args) {
  expect_args("__anext__", args, 0, 0);
  return make_native_coroutine(next_line(Ref(self)), "__anext__");
}

Ref reader_create(Type* type, Args) {
  auto* reader = static_cast<StreamReader*>(allocate_object(type, type->instance_size));
  reader->data = new std::string;
  reader->limit = kStreamLimit;
  gc_track(reader);
  return Ref::adopt(Value(reader));
}

void reader_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"limit", "loop"};
  Value given[2];
  parse_args("StreamReader", args, kNames, 0, given);
  StreamReader& reader = self_of(self);
  if (given[0]) reader.limit = index_as_int64(given[0]);
  if (reader.limit <= 0) raise_value_error("Limit cannot be <= 0");
  assign(reader.loop, given[1] && !is_none(given[1]) ? Ref(given[1]) : event_loop());
}

constexpr MethodDef kMethods[] = {
    {"read", method_read},
    {"readline", method_readline},
    {"readexactly", method_readexactly},
    {"readuntil", method_readuntil},
    {"at_eof", method_at_eof},
    {"exception", method_exception},
    {"set_exception", method_set_exception},
    {"feed_data", method_feed_data},
    {"feed_eof", method_feed_eof},
    {"set_transport", method_set_transport},
    {"__aiter__", method_aiter},
    {"__anext__", method_anext},
};

}  // namespace

Handle<StreamReader> make_stream_reader(Value loop, int64_t limit) {
  const Ref owner = reader_create(&StreamReaderType, {});
  StreamReader& reader = self_of(owner);
  assign(reader.loop, loop);
  reader.limit = limit;
  return Handle<StreamReader>(&reader);
}

void feed(StreamReader& reader, std::string_view data) {
  if (data.empty()) return;
  reader.data->append(data);
  wake(reader);
  const bool is_full = static_cast<int64_t>(reader.data->size()) > 2 * reader.limit;
  if (is_full && reader.transport && !reader.paused) pause(reader);
}

void feed_end(StreamReader& reader) {
  reader.at_end = true;
  wake(reader);
}

void feed_error(StreamReader& reader, Value exception) {
  assign(reader.exception, exception);
  if (!reader.waiter) return;
  const Handle<Future> waiter = Handle<Future>::adopt(std::exchange(reader.waiter, nullptr));
  if (!is_done(*waiter)) set_exception(*waiter, exception);
}

void initialize_stream_reader() {
  ready(IncompleteReadErrorType, "asyncio.exceptions.IncompleteReadError", &EOFErrorType);
  ready(LimitOverrunErrorType, "asyncio.exceptions.LimitOverrunError", &ExceptionType);
  Type& type = StreamReaderType;
  Fields::install(type);
  type.flags |= kSubclassable | kHasDict;
  type.flags &= ~kNoWeakrefs;
  type.dict_offset = dict_offset_of<StreamReader>();
  type.slots.destroy = reader_destroy;
  type.slots.create = reader_create;
  type.slots.init = reader_init;
  ready(type, "asyncio.streams.StreamReader", nullptr, kMethods);
}

}  // namespace corospec::reference
