// The transports of one end of a pipe: one that reads, one that writes.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "reference/loop/exceptions.h"
#include "reference/loop/socket_object.h"
#include "reference/loop/stream.h"
#include "reference/loop/transport_internal.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type ReadPipeTransportType, WritePipeTransportType;

namespace {

mode_t mode_of(int descriptor) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) raise_system_error(errno);
  return status.st_mode;
}

// [pipe.refused]
void check_pipe(int descriptor, const char* message) {
  const mode_t mode = mode_of(descriptor);
  if (!S_ISFIFO(mode) && !S_ISSOCK(mode) && !S_ISCHR(mode)) raise_value_error(message);
}

Handle<Transport> make_pipe_transport(Type& type, Value loop, Value pipe, Value protocol,
                                      const char* refusal) {
  check_pipe(descriptor_of(pipe), refusal);
  Handle<Transport> transport = allocate_transport(type, loop, pipe, protocol);
  ::fcntl(transport->descriptor, F_SETFL, ::fcntl(transport->descriptor, F_GETFL) | O_NONBLOCK);
  set_extra_info(*transport, "pipe", pipe);  // [pipe.info]
  return transport;
}

void end(Transport& transport, Value error) {
  transport.unsent->clear();
  force_close(transport, error);
}

// --- reading

// [pipe.read.end] eof_received() has no say here: the transport ends.
void at_end_of_input(Transport& transport) {
  transport.closing = true;
  unwatch_transport(transport, Direction::kRead);
  const Ref method = get_attribute(transport.protocol, intern("eof_received"));
  call_soon(transport.loop, method, {});
  lose_soon(transport, {});
}

// [pipe.read]
Ref on_readable(Value self, Args) {
  const Ref kept(self);
  Transport& transport = transport_of(self);
  if (transport.is_lost) return make_none();
  const ssize_t count = ::read(transport.descriptor, receive_buffer(), kMostAtOnce);
  if (count > 0) {
    const std::string_view data(receive_buffer(), static_cast<size_t>(count));
    if (transport.protocol_kind == ProtocolKind::kStreams) {
      stream_data_received(transport.protocol, data);
    } else {
      const Handle<Bytes> bytes = make_bytes(data);
      call_protocol(transport, "data_received", {Value(bytes)});
    }
  } else if (count == 0) {
    at_end_of_input(transport);
  } else if (!would_block(errno)) {
    fail(transport, system_error(errno), "Fatal read error on pipe transport");
  }
  return make_none();
}

Ref begin_to_read(Value self, Args) {
  Transport& transport = transport_of(self);
  if (!transport.closing && !transport.reads_paused) {
    watch_transport(transport, Direction::kRead, "_read_ready", on_readable);
  }
  return make_none();
}

Ref method_pause_reading(Value self, Args args) {
  expect_args("pause_reading", args, 0, 0);
  pause_reading(transport_of(self));
  return make_none();
}
Ref method_resume_reading(Value self, Args args) {
  expect_args("resume_reading", args, 0, 0);
  Transport& transport = transport_of(self);
  if (transport.closing || !transport.reads_paused) return make_none();
  transport.reads_paused = false;
  return begin_to_read(self, {});
}
Ref method_is_reading(Value self, Args args) {
  expect_args("is_reading", args, 0, 0);
  return make_bool(!transport_of(self).closing && !transport_of(self).reads_paused);
}

constexpr MethodDef kRead[] = {
    {"pause_reading", method_pause_reading},
    {"resume_reading", method_resume_reading},
    {"is_reading", method_is_reading},  // last: since 3.7
};

// --- writing

// The reader has gone: [pipe.write.reader_gone]
Ref on_reader_gone(Value self, Args) {
  const Ref kept(self);
  Transport& transport = transport_of(self);
  if (transport.unsent->empty()) {
    end(transport, {});
  } else {
    end(transport, make_exception(BrokenPipeErrorType));
  }
  return make_none();
}

// [pipe.write.broken]
size_t write_now(Transport& transport, std::string_view data) {
  const ssize_t count = ::write(transport.descriptor, data.data(), data.size());
  if (count >= 0) return static_cast<size_t>(count);
  if (!would_block(errno)) {
    fail(transport, system_error(errno), "Fatal write error on pipe transport");
  }
  return 0;
}

Ref on_writable(Value self, Args) {
  const Ref kept(self);
  Transport& transport = transport_of(self);
  const size_t count = write_now(transport, transport.unsent->content());
  if (transport.is_lost) return make_none();
  transport.unsent->take(count);
  resume_protocol_when_drained(transport);
  if (!transport.unsent->empty() || transport.is_lost) return make_none();
  unwatch_transport(transport, Direction::kWrite);
  if (transport.closing) {
    unwatch_transport(transport, Direction::kRead);
    lose_now(transport, {});
  }
  return make_none();
}

// [pipe.write]
Ref method_write(Value self, Args args) {
  static constexpr const char* kNames[] = {"data"};
  Value given;
  parse_args("write", args, kNames, 1, &given);
  Transport& transport = transport_of(self);
  std::string_view data = bytes_like(given);
  if (data.empty()) return make_none();
  if (transport.is_lost || transport.closing) {
    ignore_write(transport, "pipe closed by peer or os.write(pipe, data) raised exception.");
    return make_none();
  }
  if (transport.unsent->empty()) {
    data.remove_prefix(write_now(transport, data));
    if (data.empty() || transport.is_lost) return make_none();
    watch_transport(transport, Direction::kWrite, "_write_ready", on_writable);
  }
  transport.unsent->append(data);
  pause_protocol_when_full(transport);
  return make_none();
}

// [pipe.write_eof] [subprocess.stdin.eof] The same as close().
Ref method_write_eof(Value self, Args args) {
  expect_args("write_eof", args, 0, 0);
  Transport& transport = transport_of(self);
  if (transport.closing) return make_none();
  transport.closing = true;
  if (!transport.unsent->empty()) return make_none();
  unwatch_transport(transport, Direction::kRead);
  lose_soon(transport, {});
  return make_none();
}
Ref method_can_write_eof(Value, Args args) {
  expect_args("can_write_eof", args, 0, 0);
  return make_bool(true);
}

constexpr MethodDef kWrite[] = {
    {"write", method_write},
    {"write_eof", method_write_eof},
    {"can_write_eof", method_can_write_eof},
    {"close", method_write_eof},
};

// What is no character device tells when its reader closes it.
Ref begin_to_write(Value self, Args) {
  Transport& transport = transport_of(self);
  if (!transport.closing && !S_ISCHR(mode_of(transport.descriptor))) {
    watch_transport(transport, Direction::kRead, "_read_ready", on_reader_gone);
  }
  return make_none();
}

}  // namespace

Handle<Transport> make_read_pipe_transport(Value loop, Value pipe, Value protocol, Future* waiter) {
  Handle<Transport> transport = make_pipe_transport(ReadPipeTransportType, loop, pipe, protocol,
                                                    "Pipe transport is for pipes/sockets only.");
  start_transport(*transport, begin_to_read, waiter);
  return transport;
}

Handle<Transport> make_write_pipe_transport(Value loop, Value pipe, Value protocol,
                                            Future* waiter) {
  Handle<Transport> transport =
      make_pipe_transport(WritePipeTransportType, loop, pipe, protocol,
                          "Pipe transport is only for pipes, sockets and character devices");
  start_transport(*transport, begin_to_write, waiter);
  return transport;
}

void initialize_pipe_transports() {
  std::span<const MethodDef> read(kRead);
  if (!since(7)) read = read.first(read.size() - 1);
  prepare_transport(ReadPipeTransportType, "asyncio.unix_events._UnixReadPipeTransport",
                    ReadTransportType, {shared_transport_methods(), read});
  prepare_transport(WritePipeTransportType, "asyncio.unix_events._UnixWritePipeTransport",
                    WriteTransportType,
                    {shared_transport_methods(), flow_control_methods(), kWrite});
}

}  // namespace corospec::reference
