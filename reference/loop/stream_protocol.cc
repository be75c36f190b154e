// asyncio.StreamReaderProtocol.
#include "reference/coroutine/native_body.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/protocol.h"
#include "reference/loop/running.h"
#include "reference/loop/server.h"
#include "reference/loop/stream.h"
#include "reference/loop/task.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type StreamReaderProtocolType;

namespace {

using Protocol = StreamReaderProtocol;

Protocol& self_of(Value value) { return *value.as<Protocol>(); }

using Fields = Owned<Protocol, &Protocol::dict, &Protocol::loop, &Protocol::callback,
                     &Protocol::transport, &Protocol::task, &Protocol::reader, &Protocol::over>;

void protocol_traverse(Object* object, Visitor& visitor) {
  Fields::traverse(object, visitor);
  if (const Waiters* drainers = static_cast<Protocol*>(object)->drainers) {
    drainers->traverse(visitor);
  }
}

void protocol_clear(Object* object) {
  Fields::clear(object);
  if (Waiters* drainers = static_cast<Protocol*>(object)->drainers) drainers->clear();
}

void protocol_destroy(Object* object) noexcept {
  delete std::exchange(static_cast<Protocol*>(object)->drainers, nullptr);
  Fields::destroy(object);
}

// --- the callback of a server

void report_failed_client(const Protocol& protocol, Value exception) {
  const Handle<Dict> context = make_dict();
  dict_set(context.get(), intern("message"),
           make_str("Unhandled exception in client_connected_cb"));
  dict_set(context.get(), intern("exception"), exception);
  if (protocol.transport) dict_set(context.get(), intern("transport"), protocol.transport);
  call_exception_handler(protocol.loop, context.get());
}

// [stream.server.client_fails] What the callback raises ends its connection.
Ref on_client_done(Value self, Args args) {
  const Protocol& protocol = self_of(self);
  const Value task = args[0];
  const bool cancelled = is_cancelled(task);
  const Ref exception = cancelled ? Ref() : exception_of(task);
  if (exception) report_failed_client(protocol, exception);
  if ((exception || since(13)) && protocol.transport && (cancelled || exception)) {
    const Ref transport(protocol.transport);
    call_method(transport, intern("close"));
  }
  return make_none();
}

// [stream.server.client] [stream.server.plain] A coroutine is made a task.
void call_back(Protocol& protocol, Value transport) {
  const Ref reader(Value(protocol.reader));
  const Ref writer = make_stream_writer(transport, Value(&protocol), reader, protocol.loop);
  const Ref callback(protocol.callback);
  const Ref result = call(callback, {reader, writer.get()});
  if (!is_coroutine_for_task(result)) return;
  assign(protocol.task, create_task(protocol.loop, result));
  if (!since(12)) return;
  add_callback(protocol.task, make_closure("callback", on_client_done, Value(&protocol)));
}

// --- what the transport calls

Ref method_connection_made(Value self, Args args) {
  expect_args("connection_made", args, 1, 1);
  Protocol& protocol = self_of(self);
  assign(protocol.transport, args[0]);
  if (protocol.reader) assign(protocol.reader->transport, args[0]);
  if (protocol.callback) call_back(protocol, args[0]);
  return make_none();
}

void end_reader(StreamReader& reader, Value error) {
  if (error) {
    feed_error(reader, error);
  } else {
    feed_end(reader);
  }
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

// [stream.drain.lost]
void wake_drainers(Waiters& drainers, Value error) {
  for (const Handle<Future>& waiter :
       std::vector<Handle<Future>>(drainers.begin(), drainers.end())) {
    end_future(*waiter, error);
  }
}

Ref method_connection_lost(Value self, Args args) {
  expect_args("connection_lost", args, 1, 1);
  Protocol& protocol = self_of(self);
  const Value error = is_none(args[0]) ? Value() : args[0];
  protocol.lost = true;
  if (protocol.reader) {
    end_reader(*protocol.reader, error);
    drop(protocol.reader->transport);
  }
  end_future(*protocol.over, error);
  wake_drainers(*protocol.drainers, error);
  drop(protocol.transport);
  return make_none();
}

Ref method_data_received(Value self, Args args) {
  expect_args("data_received", args, 1, 1);
  stream_data_received(self, bytes_like(args[0]));
  return make_none();
}
Ref method_eof_received(Value self, Args args) {
  expect_args("eof_received", args, 0, 0);
  return make_bool(stream_eof_received(self));
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

// --- what the writer calls

// [stream.drain]
NativeRoutine drain(Ref self) {
  const Protocol& protocol = self_of(self);
  if (protocol.lost) raise(ConnectionResetErrorType, "Connection lost");
  if (!protocol.paused) co_return make_none();
  const Handle<Future> waiter = make_future(protocol.loop);
  protocol.drainers->add(waiter);
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  protocol.drainers->remove(waiter);
  if (error) throw Raise(error);
  co_return make_none();
}

Ref method_drain(Value self, Args args) {
  expect_args("_drain_helper", args, 0, 0);
  return make_drain(self);
}
Ref method_close_waiter(Value self, Args args) {
  expect_args("_get_close_waiter", args, 1, 1);
  return Ref(Value(self_of(self).over));
}

// --- making

void set_up(Protocol& protocol, Value loop) {
  assign(protocol.loop, loop);
  drop(protocol.over);
  protocol.over = make_future(loop).take();
}

Ref create(Type* type, Args) {
  auto* protocol = static_cast<Protocol*>(allocate_object(type, type->instance_size));
  protocol->drainers = new Waiters;
  gc_track(protocol);
  return Ref::adopt(Value(protocol));
}

void init(Value self, Args args) {
  static constexpr const char* kNames[] = {"stream_reader", "client_connected_cb", "loop"};
  Value given[3];
  parse_args("StreamReaderProtocol", args, kNames, 1, given);
  Protocol& protocol = self_of(self);
  if (!is_instance(given[0], StreamReaderType)) raise_type_error("a StreamReader was expected");
  drop(protocol.reader);
  protocol.reader = Handle<StreamReader>(given[0].as<StreamReader>()).take();
  if (given[1] && !is_none(given[1])) assign(protocol.callback, given[1]);
  set_up(protocol, given[2] && !is_none(given[2]) ? Ref(given[2]) : event_loop());
}

constexpr MethodDef kMethods[] = {
    {"connection_made", method_connection_made},
    {"connection_lost", method_connection_lost},
    {"data_received", method_data_received},
    {"eof_received", method_eof_received},
    {"pause_writing", method_pause_writing},
    {"resume_writing", method_resume_writing},
    {"_drain_helper", method_drain},
    {"_get_close_waiter", method_close_waiter},
};

}  // namespace

Handle<StreamReaderProtocol> make_stream_protocol(Handle<StreamReader> reader, Value callback,
                                                  Value loop) {
  const Ref owner = create(&StreamReaderProtocolType, {});
  Protocol& protocol = self_of(owner);
  protocol.reader = reader.take();
  if (callback) assign(protocol.callback, callback);
  set_up(protocol, loop);
  return Handle<StreamReaderProtocol>(&protocol);
}

void stream_data_received(Value protocol, std::string_view data) {
  if (StreamReader* reader = self_of(protocol).reader) feed(*reader, data);
}

// [stream.eof_keeps] The other direction stays open.
bool stream_eof_received(Value protocol) {
  if (StreamReader* reader = self_of(protocol).reader) feed_end(*reader);
  return true;
}

Ref make_drain(Value protocol) {
  return make_native_coroutine(drain(Ref(protocol)), "FlowControlMixin._drain_helper");
}

void initialize_stream_protocol() {
  Type& type = StreamReaderProtocolType;
  Fields::install(type);
  type.flags |= kSubclassable | kHasDict;
  type.flags &= ~kNoWeakrefs;
  type.dict_offset = dict_offset_of<Protocol>();
  type.slots.traverse = protocol_traverse;
  type.slots.clear = protocol_clear;
  type.slots.destroy = protocol_destroy;
  type.slots.create = create;
  type.slots.init = init;
  ready(type, "asyncio.streams.StreamReaderProtocol", &ProtocolType, kMethods);
}

void initialize_socket_streams() {
  initialize_stream_reader();
  initialize_stream_protocol();
  initialize_stream_writer();
  initialize_server();
}

}  // namespace corospec::reference
