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
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
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

[[noreturn]] void raise_incomplete(std::string_view partial, Value expected) {
  const Handle<Bytes> bytes = make_bytes(partial);
  throw Raise(call(Value(&IncompleteReadErrorType), {Value(bytes), expected}));
}

[[noreturn]] void raise_overrun(const char* message, size_t consumed) {
  const Handle<Str> text = make_str(message);
  const Ref count = make_int(static_cast<int64_t>(consumed));
  throw Raise(call(Value(&LimitOverrunErrorType), {Value(text), count}));
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
  return make_native_coroutine(read(Ref(self), count ? index_as_int64(count) : -1),
                               "StreamReader.read");
}
Ref method_readline(Value self, Args args) {
  expect_args("readline", args, 0, 0);
  return make_native_coroutine(read_line(Ref(self)), "StreamReader.readline");
}
Ref method_readexactly(Value self, Args args) {
  static constexpr const char* kNames[] = {"n"};
  Value count;
  parse_args("readexactly", args, kNames, 1, &count);
  return make_native_coroutine(read_exactly(Ref(self), index_as_int64(count)),
                               "StreamReader.readexactly");
}
Ref method_readuntil(Value self, Args args) {
  static constexpr const char* kNames[] = {"separator"};
  Value given;
  parse_args("readuntil", args, kNames, 0, &given);
  const Ref separator = given ? Ref(given) : Ref(make_bytes("\n"));
  return make_native_coroutine(read_until(Ref(self), separator), "StreamReader.readuntil");
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
  const Ref line =
      co_await wait_for(make_native_coroutine(read_line(self), "StreamReader.readline"));
  if (bytes_like(line).empty()) raise(StopAsyncIterationType);
  co_return line;
}
Ref method_aiter(Value self, Args args) {
  expect_args("__aiter__", args, 0, 0);
  return Ref(self);
}
Ref method_anext(Value self, Args args) {
  expect_args("__anext__", args, 0, 0);
  return make_native_coroutine(next_line(Ref(self)), "StreamReader.__anext__");
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

std::string description(Value self) {
  const StreamReader& reader = self_of(self);
  std::string text = "<StreamReader";
  if (!reader.data->empty()) text += fmt::format(" {} bytes", reader.data->size());
  if (reader.at_end) text += " eof";
  const bool in_full = since(7);  // else their first letters
  const auto add = [&](std::string_view name, const std::string& value) {
    text += fmt::format(" {}={}", in_full ? name : name.substr(0, 1), value);
  };
  if (reader.limit != kStreamLimit) add("limit", std::to_string(reader.limit));
  if (reader.waiter) add("waiter", repr_utf8(Value(reader.waiter)));
  if (reader.exception) add("exception", repr_utf8(reader.exception));
  if (reader.transport) add("transport", repr_utf8(reader.transport));
  if (reader.paused) text += " paused";
  return text + ">";
}
// [stream.reader.repr]
Ref reader_repr(Value self) { return make_str(description(self)); }

// What is not read yet, as another object each time.
Ref get_buffer(Value self) {
  const Handle<Bytes> bytes = make_bytes(*self_of(self).data);
  return call(Value(&ByteArrayType), {Value(bytes)});
}
Ref get_waiter(Value self) {
  Future* const waiter = self_of(self).waiter;
  return waiter ? Ref(Value(waiter)) : make_none();
}

constexpr AttributeDef kAttributes[] = {{"_buffer", get_buffer}, {"_waiter", get_waiter}};

// --- the exceptions of streams: [stream.error.attributes]

void set_text(Value self, const std::string& text) {
  const Handle<Str> message = make_str(text);
  ExceptionType.slots.init(self, {Value(message)});
}

void incomplete_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"partial", "expected"};
  Value given[2];
  parse_args("IncompleteReadError", args, kNames, 2, given);
  const std::string wanted = is_none(given[1]) ? "undefined" : repr_utf8(given[1]);
  set_text(self,
           fmt::format("{} bytes read on a total of {} expected bytes", length(given[0]), wanted));
  set_attribute(self, intern("partial"), given[0]);
  set_attribute(self, intern("expected"), given[1]);
}

void overrun_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"message", "consumed"};
  Value given[2];
  parse_args("LimitOverrunError", args, kNames, 2, given);
  ExceptionType.slots.init(self, {given[0]});
  set_attribute(self, intern("consumed"), given[1]);
}

// [stream.error.pickles]
Ref incomplete_reduce(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const Ref partial = get_attribute(self, intern("partial"));
  const Ref expected = get_attribute(self, intern("expected"));
  return make_tuple({Value(type_of(self)), make_tuple({partial.get(), expected.get()}).get()});
}

Ref overrun_reduce(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const Ref text = get_item(get_attribute(self, intern("args")), Value::small(0));
  const Ref consumed = get_attribute(self, intern("consumed"));
  return make_tuple({Value(type_of(self)), make_tuple({text.get(), consumed.get()}).get()});
}

constexpr MethodDef kIncompleteMethods[] = {{"__reduce__", incomplete_reduce}};
constexpr MethodDef kOverrunMethods[] = {{"__reduce__", overrun_reduce}};

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
  IncompleteReadErrorType.slots.init = incomplete_init;
  ready(IncompleteReadErrorType, "asyncio.exceptions.IncompleteReadError", &EOFErrorType,
        kIncompleteMethods);
  LimitOverrunErrorType.slots.init = overrun_init;
  ready(LimitOverrunErrorType, "asyncio.exceptions.LimitOverrunError", &ExceptionType,
        kOverrunMethods);
  Type& type = StreamReaderType;
  Fields::install(type);
  type.flags |= kSubclassable | kHasDict;
  type.flags &= ~kNoWeakrefs;
  type.dict_offset = dict_offset_of<StreamReader>();
  type.slots.destroy = reader_destroy;
  type.slots.create = reader_create;
  type.slots.init = reader_init;
  type.slots.repr = reader_repr;
  ready(type, "asyncio.streams.StreamReader", nullptr, kMethods, kAttributes);
}

}  // namespace corospec::reference
