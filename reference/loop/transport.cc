// What all transports share: their protocol, flow control, and the ways to the end.
#include "reference/loop/transport.h"

#include <fmt/format.h>
#include <unistd.h>

#include <vector>

#include "reference/loop/exceptions.h"
#include "reference/loop/hooks.h"
#include "reference/loop/protocol.h"
#include "reference/loop/sendfile.h"
#include "reference/loop/server.h"
#include "reference/loop/sleep.h"
#include "reference/loop/socket_object.h"
#include "reference/loop/stream.h"
#include "reference/loop/transport_internal.h"
#include "reference/loop/transport_socket_view.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// --- memory

using Fields =
    Owned<Transport, &Transport::dict, &Transport::extra, &Transport::loop, &Transport::file,
          &Transport::protocol, &Transport::server, &Transport::address, &Transport::drained>;

void transport_traverse(Object* object, Visitor& visitor) {
  Fields::traverse(object, visitor);
  const auto* transport = static_cast<Transport*>(object);
  if (!transport->datagrams) return;
  for (const Datagram& datagram : *transport->datagrams) visitor.visit(datagram.address);
}

void transport_destroy(Object* object) noexcept {
  auto* transport = static_cast<Transport*>(object);
  delete std::exchange(transport->unsent, nullptr);
  delete std::exchange(transport->datagrams, nullptr);
  Fields::destroy(object);
}

void close_file(Value file) {
  if (is_exactly(file, SocketType)) {
    close_socket(*file.as<Socket>());
  } else {
    call_method(file, intern("close"));
  }
}

// [transport.unclosed]
void transport_finalize(Object* object) {
  auto* transport = static_cast<Transport*>(object);
  if (!transport->file) return;
  const Handle<Transport> kept(transport);
  const Ref file(transport->file);
  try {
    if (runtime_hooks.warn) {
      runtime_hooks.warn(ResourceWarningType, ("unclosed transport " + repr_utf8(kept)).c_str());
    }
    close_file(file);
    if (transport->server) detach_from_server(transport->server, *transport);
  } catch (Raise& error) {
    if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), kept);
  }
}

Ref transport_repr(Value self) {
  const Transport& transport = transport_of(self);
  std::string text = "<" + type_of(self)->name;
  if (!transport.file) {
    text += " closed";
  } else if (transport.closing) {
    text += " closing";
  }
  if (transport.loop && !loop_of(transport).closed) {
    const auto state = [&](Direction direction) {
      const bool polls = is_watched(loop_of(transport), transport.descriptor, direction);
      return polls ? "polling" : "idle";
    };
    text += fmt::format(" fd={} read={} write=<{}, bufsize={}>", transport.descriptor,
                        state(Direction::kRead), state(Direction::kWrite), unsent_size(transport));
  }
  return make_str(text + ">");
}

// --- limits of what is unsent

constexpr size_t kHighWater = 64 * 1024;

void set_limits(Transport& transport, Value high, Value low) {
  // [transport.limits.defaults] [transport.limits.quarter]
  int64_t lowest = low && !is_none(low) ? index_as_int64(low) : -1;
  const bool has_low = low && !is_none(low);
  const bool has_high = high && !is_none(high);
  const int64_t highest = has_high  ? index_as_int64(high)
                          : has_low ? 4 * lowest
                                    : int64_t{kHighWater};
  if (!has_low) lowest = highest / 4;
  if (!(highest >= lowest && lowest >= 0)) {
    // [transport.limits.refused]
    raise_value_error(fmt::format("high ({}) must be >= low ({}) must be >= 0", highest, lowest));
  }
  transport.high_water = static_cast<size_t>(highest);
  transport.low_water = static_cast<size_t>(lowest);
}

void report(Transport& transport, const char* message, Value error) {
  const Handle<Dict> context = make_dict();
  dict_set(context.get(), intern("message"), make_str(message));
  dict_set(context.get(), intern("exception"), error);
  dict_set(context.get(), intern("transport"), Value(&transport));
  dict_set(context.get(), intern("protocol"), transport.protocol);
  call_exception_handler(transport.loop, context.get());
}

// [transport.pause_writing.raises] What pause_writing() and resume_writing() raise changes nothing.
void tell_protocol(Transport& transport, const char* method) {
  try {
    call_protocol(transport, method);
  } catch (Raise& raised) {
    const Ref error = raised.take();
    if (ends_the_loop(error)) throw Raise(error);
    report(transport, ("protocol." + std::string(method) + "() failed").c_str(), error);
  }
}

// Errors that say no more than that the network or the other side went away.
bool is_ordinary_loss(Value error) {
  if (since(8)) return exception_is(error, OSErrorType);
  return exception_is(error, BrokenPipeErrorType) ||
         exception_is(error, ConnectionResetErrorType) ||
         exception_is(error, ConnectionAbortedErrorType);
}

// --- methods

Ref method_is_closing(Value self, Args args) {
  expect_args("is_closing", args, 0, 0);
  return make_bool(transport_of(self).closing);  // [transport.is_closing]
}
Ref method_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  close_transport(transport_of(self));
  return make_none();
}
// [transport.abort] [datagram.abort]
Ref method_abort(Value self, Args args) {
  expect_args("abort", args, 0, 0);
  force_close(transport_of(self), {});
  return make_none();
}
Ref method_get_protocol(Value self, Args args) {
  expect_args("get_protocol", args, 0, 0);
  const Value protocol = transport_of(self).protocol;
  return protocol ? Ref(protocol) : make_none();
}
Ref method_set_protocol(Value self, Args args) {
  static constexpr const char* kNames[] = {"protocol"};
  Value protocol;
  parse_args("set_protocol", args, kNames, 1, &protocol);
  set_protocol(transport_of(self), protocol);
  return make_none();
}

Ref method_set_limits(Value self, Args args) {
  static constexpr const char* kNames[] = {"high", "low"};
  Value given[2];
  parse_args("set_write_buffer_limits", args, kNames, 0, given);
  set_limits(transport_of(self), given[0], given[1]);
  pause_protocol_when_full(transport_of(self));
  return make_none();
}
// [transport.limits]
Ref method_get_limits(Value self, Args args) {
  expect_args("get_write_buffer_limits", args, 0, 0);
  const Transport& transport = transport_of(self);
  return make_tuple({Value::small(static_cast<int64_t>(transport.low_water)),
                     Value::small(static_cast<int64_t>(transport.high_water))});
}
// [transport.buffer_size]
Ref method_get_size(Value self, Args args) {
  expect_args("get_write_buffer_size", args, 0, 0);
  return make_int(static_cast<int64_t>(unsent_size(transport_of(self))));
}

constexpr MethodDef kShared[] = {
    {"is_closing", method_is_closing},
    {"close", method_close},
    {"abort", method_abort},
    {"get_protocol", method_get_protocol},
    {"set_protocol", method_set_protocol},
};
constexpr MethodDef kFlowControl[] = {
    {"set_write_buffer_limits", method_set_limits},
    {"get_write_buffer_limits", method_get_limits},
    {"get_write_buffer_size", method_get_size},
};

}  // namespace

std::span<const MethodDef> shared_transport_methods() { return kShared; }
std::span<const MethodDef> flow_control_methods() { return kFlowControl; }

char* receive_buffer() {
  static char* const buffer = new char[kMostAtOnce];
  return buffer;
}

Ref system_error(int error) {
  try {
    raise_system_error(error);
  } catch (Raise& raised) {
    return raised.take();
  }
}

Handle<Transport> allocate_transport(Type& type, Value loop, Value file, Value protocol) {
  auto* transport = allocate<Transport>(type);
  Handle<Transport> owner = Handle<Transport>::adopt(transport);
  transport->unsent = new SendBuffer;
  transport->descriptor = descriptor_of(file);
  assign(transport->loop, loop);
  assign(transport->file, file);
  set_protocol(*transport, protocol);
  set_limits(*transport, {}, {});
  gc_track(transport);
  return owner;
}

// [transport.made.first]
void start_transport(Transport& transport, NativeFunction begin, Future* waiter) {
  const Ref made = get_attribute(transport.protocol, intern("connection_made"));
  call_soon(transport.loop, made, {Value(&transport)});
  call_soon(transport.loop, make_closure("_add_reader", begin, Value(&transport)), {});
  if (waiter) call_soon(transport.loop, set_result_unless_done(), {Value(waiter), none()});
}

void watch_transport(Transport& transport, Direction direction, const char* name,
                     NativeFunction step) {
  watch(loop_of(transport), transport.descriptor, direction,
        make_closure(name, step, Value(&transport)));
}

void unwatch_transport(Transport& transport, Direction direction) {
  unwatch(loop_of(transport), transport.descriptor, direction);
}

Ref call_protocol(const Transport& transport, const char* method,
                  std::initializer_list<Value> args) {
  const Ref protocol(transport.protocol);
  return call_method(protocol, intern(method), args);
}

// [transport.set_protocol]
void set_protocol(Transport& transport, Value protocol) {
  assign(transport.protocol, protocol);
  if (is_exactly(protocol, StreamReaderProtocolType)) {
    transport.protocol_kind = ProtocolKind::kStreams;
  } else if (since(7) && is_instance(protocol, BufferedProtocolType)) {
    transport.protocol_kind = ProtocolKind::kBuffered;
  } else {
    transport.protocol_kind = ProtocolKind::kPlain;
  }
}

size_t unsent_size(const Transport& transport) {
  return transport.unsent->size() + transport.datagram_bytes;
}

// [transport.pause_writing]
void pause_protocol_when_full(Transport& transport) {
  if (transport.protocol_paused || unsent_size(transport) <= transport.high_water) return;
  transport.protocol_paused = true;
  tell_protocol(transport, "pause_writing");
}

// [transport.resume_writing]
void resume_protocol_when_drained(Transport& transport) {
  if (!transport.protocol_paused || unsent_size(transport) > transport.low_water) return;
  transport.protocol_paused = false;
  tell_protocol(transport, "resume_writing");
}

void end_sending_of_file(Transport& transport) {
  if (!transport.drained || is_done(transport.drained)) return;
  set_exception(*transport.drained.as<Future>(),
                call(Value(&ConnectionErrorType), {make_str("the connection is closed")}));
}

void lose_soon(Transport& transport, Value error) {
  transport.is_lost = true;
  const Ref callback = make_closure(
      "_call_connection_lost",
      [](Value self, Args args) {
        const Ref kept(self);
        lose_now(transport_of(self), is_none(args[0]) ? Value() : args[0]);
        return make_none();
      },
      Value(&transport));
  call_soon(transport.loop, callback, {error ? error : none()});
}

// [transport.lost.once] [transport.lost.none] [transport.lost.error]
void lose_now(Transport& transport, Value error) {
  const Handle<Transport> kept(&transport);
  transport.closing = transport.is_lost = true;
  Ref failure;
  try {
    call_protocol(transport, "connection_lost", {error ? error : none()});
  } catch (Raise& raised) {
    failure = raised.take();
  }
  end_sending_of_file(transport);
  const Ref file(transport.file);
  transport.descriptor = -1;
  drop(transport.file);
  drop(transport.protocol);
  drop(transport.loop);
  close_file(file);
  if (const Ref server(transport.server); server) {
    drop(transport.server);
    detach_from_server(server, transport);
  }
  if (failure) throw Raise(failure);
}

void force_close(Transport& transport, Value error) {
  if (transport.is_lost) return;
  transport.unsent->clear();
  if (transport.datagrams) transport.datagrams->clear();
  transport.datagram_bytes = 0;
  unwatch_transport(transport, Direction::kWrite);
  unwatch_transport(transport, Direction::kRead);
  transport.closing = true;
  lose_soon(transport, error);
}

void close_transport(Transport& transport) {
  if (transport.closing) return;  // [transport.close.again]
  transport.closing = true;
  unwatch_transport(transport, Direction::kRead);  // [transport.close.deaf]
  // [transport.close.flushes] [stream.close.sends_rest]
  if (unsent_size(transport) == 0) lose_soon(transport, {});
}

// [transport.fatal]
void fail(Transport& transport, Value error, const char* message) {
  if (!is_ordinary_loss(error) && transport.loop) report(transport, message, error);
  force_close(transport, error);
}

bool fail_unless_it_ends_the_loop(Transport& transport, Raise& raised, const char* message) {
  const Ref error = raised.take();
  if (ends_the_loop(error)) throw Raise(error);
  fail(transport, error, message);
  return false;
}

void ignore_write(Transport& transport, const char* message) {
  constexpr int64_t kSilentWrites = 4;
  if (++transport.ignored_writes > kSilentWrites && loop_hooks.log) {
    loop_hooks.log(LogLevel::kWarning, message, {});
  }
}

void prepare_transport(Type& type, const char* name, Type& base,
                       std::initializer_list<std::span<const MethodDef>> parts) {
  Fields::install(type);
  type.flags &= ~kNoWeakrefs;
  type.slots.traverse = transport_traverse;
  type.slots.destroy = transport_destroy;
  type.slots.finalize = transport_finalize;
  type.slots.repr = transport_repr;
  std::vector<MethodDef> methods;
  for (const auto& part : parts) methods.insert(methods.end(), part.begin(), part.end());
  ready(type, name, &base, methods);
}

void initialize_transports() {
  initialize_sockets();
  initialize_protocols();
  initialize_transport_types();
  initialize_transport_socket();
  initialize_socket_transport();
  initialize_datagram_transport();
  initialize_pipe_transports();
  initialize_sendfile();
}

}  // namespace corospec::reference
