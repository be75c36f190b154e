// asyncio.StreamWriter.
#include "reference/coroutine/native_body.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/sleep.h"
#include "reference/loop/socket_address.h"
#include "reference/loop/stream.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type StreamWriterType;

namespace {

StreamWriter& self_of(Value value) { return *value.as<StreamWriter>(); }
Connection& connection_of(Value value) { return *self_of(value).connection; }

using Fields =
    Owned<StreamWriter, &StreamWriter::dict, &StreamWriter::connection, &StreamWriter::reader>;

bool is_lost(const Connection& connection) { return connection.socket < 0; }

[[noreturn]] void raise_lost() { raise(ConnectionResetErrorType, "Connection lost"); }

// [stream.drain]
NativeRoutine drain(Ref self) {
  const StreamWriter& writer = self_of(self);
  Connection& connection = *writer.connection;
  if (writer.reader->exception) throw Raise(Ref(writer.reader->exception));
  // One turn, so that a loss is noticed.
  if (connection.closing) co_await wait_for(make_sleep(Value::small(0), none()));
  if (is_lost(connection)) raise_lost();
  if (connection.unsent->size() <= static_cast<size_t>(kStreamLimit)) co_return make_none();
  const Handle<Future> waiter = make_future(connection.loop);
  connection.drainers->add(waiter);
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  connection.drainers->remove(waiter);
  if (error) throw Raise(error);
  if (is_lost(connection) && !connection.unsent->empty()) raise_lost();
  co_return make_none();
}

NativeRoutine wait_closed(Ref self) {
  co_return co_await wait_for(Value(connection_of(self).over));
}

Ref method_write(Value self, Args args) {
  expect_args("write", args, 1, 1);
  write_to(connection_of(self), bytes_like(args[0]));
  return make_none();
}
Ref method_writelines(Value self, Args args) {
  expect_args("writelines", args, 1, 1);
  std::string all;
  for_each(args[0], [&](Value item) {
    all += bytes_like(item);
    return true;
  });
  write_to(connection_of(self), all);
  return make_none();
}
Ref method_drain(Value self, Args args) {
  expect_args("drain", args, 0, 0);
  return make_native_coroutine(drain(Ref(self)), "drain");
}
Ref method_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  close_connection(connection_of(self));
  return make_none();
}
// [stream.close.closing]
Ref method_is_closing(Value self, Args args) {
  expect_args("is_closing", args, 0, 0);
  return make_bool(connection_of(self).closing);
}
Ref method_wait_closed(Value self, Args args) {
  expect_args("wait_closed", args, 0, 0);
  return make_native_coroutine(wait_closed(Ref(self)), "wait_closed");
}
Ref method_can_write_eof(Value, Args args) {
  expect_args("can_write_eof", args, 0, 0);
  return make_bool(true);
}
Ref method_write_eof(Value self, Args args) {
  expect_args("write_eof", args, 0, 0);
  write_end(connection_of(self));
  return make_none();
}

// [stream.info]
Ref method_get_extra_info(Value self, Args args) {
  static constexpr const char* kNames[] = {"name", "default"};
  Value given[2];
  parse_args("get_extra_info", args, kNames, 1, given);
  const std::string name = utf8(to_str(given[0]));
  const Connection& connection = connection_of(self);
  if (name == "peername") return name_of_peer(connection.socket);
  if (name == "sockname") return name_of_socket(connection.socket);
  if (name == "socket") throw NotSupported("StreamWriter.get_extra_info('socket')");
  return given[1] ? Ref(given[1]) : make_none();
}

Ref refuse_transport(Value) { throw NotSupported("StreamWriter.transport"); }
Ref refuse_start_tls(Value, Args) { throw NotSupported("StreamWriter.start_tls"); }

constexpr MethodDef kMethods[] = {
    {"write", method_write},
    {"writelines", method_writelines},
    {"drain", method_drain},
    {"close", method_close},
    {"can_write_eof", method_can_write_eof},
    {"write_eof", method_write_eof},
    {"get_extra_info", method_get_extra_info},
    {"is_closing", method_is_closing},    // since 3.7
    {"wait_closed", method_wait_closed},  // since 3.7
    {"start_tls", refuse_start_tls},      // since 3.11
};
constexpr AttributeDef kAttributes[] = {{"transport", refuse_transport}};

}  // namespace

Ref make_stream_writer(Handle<Connection> connection, Handle<StreamReader> reader) {
  auto* writer = allocate<StreamWriter>(StreamWriterType);
  writer->connection = connection.take();
  writer->reader = reader.take();
  gc_track(writer);
  return Ref::adopt(Value(writer));
}

void initialize_stream_writer() {
  Type& type = StreamWriterType;
  Fields::install(type);
  type.flags |= kHasDict;
  type.flags &= ~kNoWeakrefs;
  type.dict_offset = dict_offset_of<StreamWriter>();
  std::span<const MethodDef> methods(kMethods);
  methods = methods.first(methods.size() - (since(11) ? 0 : since(7) ? 1 : 3));
  ready(type, "asyncio.streams.StreamWriter", nullptr, methods, kAttributes);
}

}  // namespace corospec::reference
