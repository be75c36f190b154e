// asyncio.subprocess.SubprocessStreamProtocol.
#include <vector>

#include "reference/coroutine/native_body.h"
#include "reference/loop/child_process.h"
#include "reference/loop/protocol.h"
#include "reference/object/args.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"

namespace corospec::reference {

Type ChildStreamsType;

namespace {

ChildStreams& self_of(Value value) { return *value.as<ChildStreams>(); }

using Fields =
    Owned<ChildStreams, &ChildStreams::dict, &ChildStreams::loop, &ChildStreams::transport,
          &ChildStreams::in, &ChildStreams::out, &ChildStreams::error, &ChildStreams::in_closed>;

void streams_traverse(Object* object, Visitor& visitor) {
  Fields::traverse(object, visitor);
  if (const Waiters* drainers = static_cast<ChildStreams*>(object)->drainers) {
    drainers->traverse(visitor);
  }
}
void streams_clear(Object* object) {
  Fields::clear(object);
  if (Waiters* drainers = static_cast<ChildStreams*>(object)->drainers) drainers->clear();
}
void streams_destroy(Object* object) noexcept {
  delete std::exchange(static_cast<ChildStreams*>(object)->drainers, nullptr);
  Fields::destroy(object);
}

Ref pipe(const ChildStreams& streams, int place) {
  return call_method(streams.transport, intern("get_pipe_transport"), {Value::small(place)});
}

StreamReader* make_reader(ChildStreams& streams, int place) {
  const Ref transport = pipe(streams, place);
  if (is_none(transport)) return nullptr;
  Handle<StreamReader> reader = make_stream_reader(streams.loop, streams.limit);
  assign(reader->transport, transport);
  ++streams.open_pipes;
  return reader.take();
}

// [subprocess.streams]
Ref method_connection_made(Value self, Args args) {
  expect_args("connection_made", args, 1, 1);
  ChildStreams& streams = self_of(self);
  assign(streams.transport, args[0]);
  streams.out = make_reader(streams, 1);
  streams.error = make_reader(streams, 2);
  const Ref in = pipe(streams, 0);
  if (!is_none(in)) assign(streams.in, make_stream_writer(in, self, {}, streams.loop));
  return make_none();
}

StreamReader* reader_of(const ChildStreams& streams, int64_t place) {
  return place == 1 ? streams.out : place == 2 ? streams.error : nullptr;
}

Ref method_pipe_data_received(Value self, Args args) {
  expect_args("pipe_data_received", args, 2, 2);
  StreamReader* reader = reader_of(self_of(self), index_as_int64(args[0]));
  if (reader) feed(*reader, bytes_like(args[1]));
  return make_none();
}

void end_future(Future& over, Value error) {
  if (is_done(over)) return;
  if (!error) {
    set_result(over, none());
    return;
  }
  set_exception(over, error);
  over.log_traceback = false;  // nobody has to ask
}

void lose_writing(ChildStreams& streams, Value error) {
  streams.lost = true;
  for (const Handle<Future>& waiter :
       std::vector<Handle<Future>>(streams.drainers->begin(), streams.drainers->end())) {
    end_future(*waiter, error);
  }
}

// Once the process has ended and said all.
void close_when_over(ChildStreams& streams) {
  if (streams.open_pipes > 0 || !streams.exited || !streams.transport) return;
  const Ref transport(streams.transport);
  drop(streams.transport);
  call_method(transport, intern("close"));
}

// [subprocess.stdin.lost]
void lose_stdin(ChildStreams& streams, Value error) {
  if (streams.in) {
    const Ref in(streams.in);
    call_method(in, intern("close"));
  }
  lose_writing(streams, error);
  end_future(*streams.in_closed, error);
}

Ref method_pipe_connection_lost(Value self, Args args) {
  expect_args("pipe_connection_lost", args, 2, 2);
  ChildStreams& streams = self_of(self);
  const int64_t place = index_as_int64(args[0]);
  const Value error = is_none(args[1]) ? Value() : args[1];
  if (place == 0) {
    lose_stdin(streams, error);
    return make_none();
  }
  StreamReader* reader = reader_of(streams, place);
  if (!reader) return make_none();
  if (error) {
    feed_error(*reader, error);
  } else {
    feed_end(*reader);
  }
  --streams.open_pipes;
  close_when_over(streams);
  return make_none();
}

Ref method_process_exited(Value self, Args args) {
  expect_args("process_exited", args, 0, 0);
  self_of(self).exited = true;
  close_when_over(self_of(self));
  return make_none();
}

Ref method_connection_lost(Value self, Args args) {
  expect_args("connection_lost", args, 1, 1);
  lose_writing(self_of(self), is_none(args[0]) ? Value() : args[0]);
  return make_none();
}
Ref method_pause_writing(Value self, Args args) {
  expect_args("pause_writing", args, 0, 0);
  self_of(self).paused = true;
  return make_none();
}
Ref method_resume_writing(Value self, Args args) {
  expect_args("resume_writing", args, 0, 0);
  self_of(self).paused = false;
  self_of(self).drainers->wake_all(none());
  return make_none();
}

// What the writer calls.
NativeRoutine drain(Ref self) {
  const ChildStreams& streams = self_of(self);
  if (streams.lost) raise(ConnectionResetErrorType, "Connection lost");
  if (!streams.paused) co_return make_none();
  const Handle<Future> waiter = make_future(streams.loop);
  streams.drainers->add(waiter);
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  streams.drainers->remove(waiter);
  if (error) throw Raise(error);
  co_return make_none();
}

Ref method_drain(Value self, Args args) {
  expect_args("_drain_helper", args, 0, 0);
  return make_native_coroutine(drain(Ref(self)), "FlowControlMixin._drain_helper");
}
// [subprocess.stdin.wait_closed]
Ref method_close_waiter(Value self, Args args) {
  expect_args("_get_close_waiter", args, 1, 1);
  return Ref(Value(self_of(self).in_closed));
}

Ref get_stdin(Value self) {
  const Value in = self_of(self).in;
  return in ? Ref(in) : make_none();
}
Ref reader_or_none(StreamReader* reader) { return reader ? Ref(Value(reader)) : make_none(); }
Ref get_stdout(Value self) { return reader_or_none(self_of(self).out); }
Ref get_stderr(Value self) { return reader_or_none(self_of(self).error); }

Ref create(Type* type, Args) {
  auto* streams = static_cast<ChildStreams*>(allocate_object(type, type->instance_size));
  streams->drainers = new Waiters;
  gc_track(streams);
  return Ref::adopt(Value(streams));
}

void set_up(ChildStreams& streams, Value loop, int64_t limit) {
  assign(streams.loop, loop);
  streams.limit = limit;
  drop(streams.in_closed);
  streams.in_closed = make_future(loop).take();
}

void init(Value self, Args args) {
  static constexpr const char* kNames[] = {"limit", "loop"};
  Value given[2];
  parse_args("SubprocessStreamProtocol", args, kNames, 2, given);
  set_up(self_of(self), given[1], index_as_int64(given[0]));
}

constexpr MethodDef kMethods[] = {
    {"connection_made", method_connection_made},
    {"pipe_data_received", method_pipe_data_received},
    {"pipe_connection_lost", method_pipe_connection_lost},
    {"process_exited", method_process_exited},
    {"connection_lost", method_connection_lost},
    {"pause_writing", method_pause_writing},
    {"resume_writing", method_resume_writing},
    {"_drain_helper", method_drain},
    {"_get_close_waiter", method_close_waiter},
};
constexpr AttributeDef kAttributes[] = {
    {"stdin", get_stdin}, {"stdout", get_stdout}, {"stderr", get_stderr}};

}  // namespace

Handle<ChildStreams> make_child_streams(Value loop, int64_t limit) {
  const Ref owner = create(&ChildStreamsType, {});
  set_up(self_of(owner), loop, limit);
  return Handle<ChildStreams>(owner.as<ChildStreams>());
}

void initialize_child_streams() {
  Type& type = ChildStreamsType;
  Fields::install(type);
  type.flags |= kSubclassable | kHasDict;
  type.flags &= ~kNoWeakrefs;
  type.dict_offset = dict_offset_of<ChildStreams>();
  type.slots.traverse = streams_traverse;
  type.slots.clear = streams_clear;
  type.slots.destroy = streams_destroy;
  type.slots.create = create;
  type.slots.init = init;
  ready(type, "asyncio.subprocess.SubprocessStreamProtocol", &SubprocessProtocolType, kMethods,
        kAttributes);
}

}  // namespace corospec::reference
