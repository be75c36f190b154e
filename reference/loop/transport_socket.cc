// The transport of a connection: a stream socket, of TCP or of Unix.
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>

#include "reference/loop/exceptions.h"
#include "reference/loop/server.h"
#include "reference/loop/socket_address.h"
#include "reference/loop/socket_object.h"
#include "reference/loop/stream.h"
#include "reference/loop/transport_internal.h"
#include "reference/loop/transport_socket_view.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type SocketTransportType;

namespace {

Ref on_readable(Value self, Args args);

void begin_to_read(Transport& transport) {
  watch_transport(transport, Direction::kRead, "_read_ready", on_readable);
}

Ref begin(Value self, Args) {
  Transport& transport = transport_of(self);
  if (!transport.closing && !transport.reads_paused) begin_to_read(transport);
  return make_none();
}

// --- reading

// [transport.eof] [transport.buffered.eof] What eof_received() gives decides.
void at_end_of_input(Transport& transport) {
  bool keeps = false;
  const bool worked = guarded(transport, "Fatal error: protocol.eof_received() call failed.", [&] {
    keeps = transport.protocol_kind == ProtocolKind::kStreams
                ? stream_eof_received(transport.protocol)
                : truth(call_protocol(transport, "eof_received"));
  });
  if (!worked || !transport.loop) return;
  if (keeps) {
    unwatch_transport(transport, Direction::kRead);  // [transport.eof.keeps]
  } else {
    close_transport(transport);  // [transport.eof.closes]
  }
}

// What recv() gave; false: there is nothing to be passed on.
bool received(Transport& transport, ssize_t count) {
  if (count > 0) return true;
  if (count == 0) {
    at_end_of_input(transport);
  } else if (!would_block(errno)) {
    fail(transport, system_error(errno), "Fatal read error on socket transport");
  }
  return false;
}

void deliver(Transport& transport, std::string_view data) {
  if (transport.protocol_kind == ProtocolKind::kStreams) {
    stream_data_received(transport.protocol, data);
    return;
  }
  // [transport.data_received]
  const auto step = [&] {
    const Handle<Bytes> bytes = make_bytes(data);
    call_protocol(transport, "data_received", {Value(bytes)});
  };
  if (since(7)) {
    guarded(transport, "Fatal error: protocol.data_received() call failed.", step);
  } else {
    step();  // [transport.fatal.goes_on]
  }
}

void read_bytes(Transport& transport) {
  const ssize_t count = ::recv(transport.descriptor, receive_buffer(), kMostAtOnce, 0);
  if (!received(transport, count)) return;
  deliver(transport, {receive_buffer(), static_cast<size_t>(count)});
}

// [transport.buffered]
void read_into_buffer(Transport& transport) {
  Ref buffer;
  Space space{};
  const bool has_buffer =
      guarded(transport, "Fatal error: protocol.get_buffer() call failed.", [&] {
        buffer = call_protocol(transport, "get_buffer", {Value::small(-1)});
        space = writable_bytes(buffer);
        // [transport.buffered.empty]
        if (space.size == 0) raise(RuntimeErrorType, "get_buffer() returned an empty buffer");
      });
  if (!has_buffer || transport.is_lost) return;
  const ssize_t count = ::recv(transport.descriptor, space.data, space.size, 0);
  if (!received(transport, count)) return;
  guarded(transport, "Fatal error: protocol.buffer_updated() call failed.",
          [&] { call_protocol(transport, "buffer_updated", {Value::small(count)}); });
}

Ref on_readable(Value self, Args) {
  const Ref kept(self);
  Transport& transport = transport_of(self);
  if (transport.is_lost) return make_none();
  if (transport.protocol_kind == ProtocolKind::kBuffered) {
    read_into_buffer(transport);
  } else {
    read_bytes(transport);
  }
  return make_none();
}

// --- writing

// How much of `data` the system takes now; an error ends the connection.
size_t send_now(Transport& transport, std::string_view data) {
  const ssize_t count = ::send(transport.descriptor, data.data(), data.size(), MSG_NOSIGNAL);
  if (count >= 0) return static_cast<size_t>(count);
  if (would_block(errno)) return 0;
  fail(transport, system_error(errno), "Fatal write error on socket transport");
  return 0;
}

// [transport.write_eof] [stream.write_eof]
void shut_down_writing(const Transport& transport) { ::shutdown(transport.descriptor, SHUT_WR); }

void after_sending(Transport& transport) {
  resume_protocol_when_drained(transport);  // which may write more
  if (transport.is_lost || !transport.unsent->empty()) return;
  unwatch_transport(transport, Direction::kWrite);
  if (transport.drained && !is_done(transport.drained)) {  // who waits may have been cancelled
    set_result(*transport.drained.as<Future>(), none());
  }
  if (transport.closing) {
    lose_now(transport, {});
  } else if (transport.writes_end) {
    shut_down_writing(transport);
  }
}

Ref on_writable(Value self, Args) {
  const Ref kept(self);
  Transport& transport = transport_of(self);
  if (transport.is_lost) return make_none();
  const size_t count = send_now(transport, transport.unsent->content());
  if (transport.is_lost) return make_none();
  transport.unsent->take(count);
  after_sending(transport);
  return make_none();
}

// --- methods

// [transport.write.type]
Ref method_write(Value self, Args args) {
  static constexpr const char* kNames[] = {"data"};
  Value data;
  parse_args("write", args, kNames, 1, &data);
  write_to(transport_of(self), bytes_like(data));
  return make_none();
}

// [transport.writelines]
Ref method_writelines(Value self, Args args) {
  expect_args("writelines", args, 1, 1);
  std::string all;
  for_each(args[0], [&](Value item) {
    all += bytes_like(item);
    return true;
  });
  write_to(transport_of(self), all);
  return make_none();
}

Ref method_write_eof(Value self, Args args) {
  expect_args("write_eof", args, 0, 0);
  write_end(transport_of(self));
  return make_none();
}
// [transport.can_write_eof]
Ref method_can_write_eof(Value, Args args) {
  expect_args("can_write_eof", args, 0, 0);
  return make_bool(true);
}

Ref method_pause_reading(Value self, Args args) {
  expect_args("pause_reading", args, 0, 0);
  pause_reading(transport_of(self));
  return make_none();
}
Ref method_resume_reading(Value self, Args args) {
  expect_args("resume_reading", args, 0, 0);
  resume_reading(transport_of(self));
  return make_none();
}
Ref method_is_reading(Value self, Args args) {
  expect_args("is_reading", args, 0, 0);
  const Transport& transport = transport_of(self);
  return make_bool(!transport.closing && !transport.reads_paused);  // [transport.is_reading]
}

constexpr MethodDef kMethods[] = {
    {"write", method_write},
    {"writelines", method_writelines},
    {"write_eof", method_write_eof},
    {"can_write_eof", method_can_write_eof},
    {"pause_reading", method_pause_reading},
    {"resume_reading", method_resume_reading},
    {"is_reading", method_is_reading},  // last: since 3.7
};

}  // namespace

Handle<Transport> make_socket_transport(Value loop, Value socket, Value protocol, Future* waiter,
                                        Value server, Value peer) {
  Handle<Transport> transport = allocate_transport(SocketTransportType, loop, socket, protocol);
  set_socket_info(*transport, peer);
  const int on = 1;
  setsockopt(transport->descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (server) attach_to_server(server, *transport);
  start_transport(*transport, begin, waiter);
  return transport;
}

void write_to(Transport& transport, std::string_view data) {
  // [transport.write_eof.write]
  if (transport.writes_end) raise(RuntimeErrorType, "Cannot call write() after write_eof()");
  // [sendfile.transport.writes]
  if (transport.drained) raise(RuntimeErrorType, "cannot write while a file is sent");
  if (data.empty()) return;
  if (transport.is_lost) {
    ignore_write(transport, "socket.send() raised exception.");  // [transport.write.lost]
    return;
  }
  // [transport.write.order] [stream.write.order] What is there already goes first.
  if (transport.unsent->empty()) {
    data.remove_prefix(send_now(transport, data));
    if (data.empty() || transport.is_lost) return;
    watch_transport(transport, Direction::kWrite, "_write_ready", on_writable);
  }
  transport.unsent->append(data);
  pause_protocol_when_full(transport);
}

void write_end(Transport& transport) {
  if (transport.closing || transport.writes_end) return;
  transport.writes_end = true;
  if (transport.unsent->empty()) shut_down_writing(transport);
}

// [transport.pause_reading] [transport.pause_reading.again]
void pause_reading(Transport& transport) {
  if (transport.closing || transport.reads_paused) return;
  transport.reads_paused = true;
  unwatch_transport(transport, Direction::kRead);
}

// [transport.resume_reading]
void resume_reading(Transport& transport) {
  if (transport.closing || !transport.reads_paused) return;
  transport.reads_paused = false;
  begin_to_read(transport);
}

// [transport.kinds]
void initialize_socket_transport() {
  std::span<const MethodDef> methods(kMethods);
  if (!since(7)) methods = methods.first(methods.size() - 1);
  prepare_transport(SocketTransportType, "asyncio.selector_events._SelectorSocketTransport",
                    TransportType, {shared_transport_methods(), flow_control_methods(), methods});
}

}  // namespace corospec::reference
