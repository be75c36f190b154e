// asyncio.StreamReader.
#include <fmt/format.h>

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

NativeRoutine wait_for_data(Ref self) {
  StreamReader& reader = self_of(self);
  if (reader.waiter) {
    // [stream.read.one_waiter]
    raise(RuntimeErrorType,
          "read() called while another coroutine is already waiting for incoming data");
  }
  if (reader.paused) resume(reader);
  const Handle<Future> waiter = make_future(reader.loop);
  reader.waiter = Handle<Future>(waiter).take();
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  drop(reader.waiter);
  if (error) throw Raise(error);
  co_return make_none();
}

Ref make_wait_for_data(const Ref& self) {
  return make_native_coroutine(wait_for_data(self), "_wait_for_data");
}

// [stream.read.data] [stream.read.all] [stream.read.end]
NativeRoutine read(Ref self, int64_t count) {
  StreamReader& reader = self_of(self);
  check_exception(reader);
  if (count == 0) co_return make_bytes("");
  if (count < 0) {
    while (!reader.at_end) {
      co_await wait_for(make_wait_for_data(self));
      check_exception(reader);
    }
    co_return make_bytes(take(reader, reader.data->size()));
  }
  if (reader.data->empty() && !reader.at_end) co_await wait_for(make_wait_for_data(self));
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
    co_await wait_for(make_wait_for_data(self));
    check_exception(reader);
  }
  co_return make_bytes(take(reader, static_cast<size_t>(count)));
}

// [stream.readuntil] [stream.readuntil.limit]
NativeRoutine read_until(Ref self, Ref separator_bytes) {
  StreamReader& reader = self_of(self);
  const std::string separator(bytes_like(separator_bytes));
  if (separator.empty()) raise_value_error("Separator should be at least one-byte string");
  check_exception(reader);
  const auto limit = static_cast<size_t>(reader.limit);
  size_t place = reader.data->find(separator);
  while (place == std::string::npos) {
    if (reader.data->size() > limit + separator.size() - 1) {
      raise_overrun("Separator is not found, and chunk exceed the limit",
                    reader.data->size() + 1 - separator.size());
    }
    if (reader.at_end) {
      const std::string partial = take(reader, reader.data->size());
      raise_incomplete(partial, none());
    }
    co_await wait_for(make_wait_for_data(self));
    check_exception(reader);
    place = reader.data->find(separator);
  }
  if (place > limit) {
    raise_overrun("Separator is found, but chunk is longer than limit", place);
  }
  co_return make_bytes(take(reader, place + separator.size()));
}

// [stream.readline.limit] A line that is too long is dropped: up to its end when that is there,
// otherwise all there is.
[[noreturn]] void refuse_long_line(StreamReader& reader, Value error) {
  const size_t end = reader.data->find('\n');
  reader.data->erase(0, end == std::string::npos ? end : end + 1);
  resume_when_it_may(reader);
  throw Raise(call(Value(&ValueErrorType), {to_str(error)}));
}

// [stream.readline]
NativeRoutine read_line(Ref self) {
  const Handle<Bytes> separator = make_bytes("\n");
  Ref line;
  Ref error;
  try {
    line = co_await wait_for(
        make_native_coroutine(read_until(self, Ref(Value(separator))), "readuntil"));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (!error) co_return line;
  if (exception_is(error, IncompleteReadErrorType)) {
    co_return get_attribute(error, intern("partial"));  // [stream.readline.end]
  }
  if (exception_is(error, LimitOverrunErrorType)) refuse_long_line(self_of(self), error);
  throw Raise(error);
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
