// What the files of the transports share.
#pragma once

#include <cerrno>
#include <span>

#include "reference/loop/transport.h"
#include "reference/object/raise.h"

namespace corospec::reference {

inline Transport& transport_of(Value value) { return *value.as<Transport>(); }
inline EventLoop& loop_of(const Transport& transport) { return *transport.loop.as<EventLoop>(); }

// The most that is read at once.
inline constexpr size_t kMostAtOnce = 256 * 1024;
char* receive_buffer();

// A transport without anything happening yet. `file` has the descriptor.
Handle<Transport> allocate_transport(Type& type, Value loop, Value file, Value protocol);
// connection_made(), `begin(transport)`, and the waiter, in this order and in the next turn.
void start_transport(Transport& transport, NativeFunction begin, Future* waiter);

// `step(transport)` whenever the descriptor is ready; nothing happens in a lost one.
void watch_transport(Transport& transport, Direction direction, const char* name,
                     NativeFunction step);
void unwatch_transport(Transport& transport, Direction direction);

// --- calls of the protocol
Ref call_protocol(const Transport& transport, const char* method,
                  std::initializer_list<Value> args = {});
void set_protocol(Transport& transport, Value protocol);

// --- flow control
size_t unsent_size(const Transport& transport);
void pause_protocol_when_full(Transport& transport);
void resume_protocol_when_drained(Transport& transport);

// --- the end
// connection_lost(error) in the next turn; error null: None.
void lose_soon(Transport& transport, Value error);
// The same at once.
void lose_now(Transport& transport, Value error);
// Drops what is unsent and loses the connection, unless it is lost.
void force_close(Transport& transport, Value error);
// Something failed that ends the connection: it is told to the exception handler unless it is what
// networks do.
void fail(Transport& transport, Value error, const char* message);
// Calls `step`; what it raises ends the connection with `message`. False: it did.
template <class Step>
bool guarded(Transport& transport, const char* message, Step step);
bool fail_unless_it_ends_the_loop(Transport& transport, Raise& raised, const char* message);
template <class Step>
bool guarded(Transport& transport, const char* message, Step step) {
  try {
    step();
    return true;
  } catch (Raise& raised) {
    return fail_unless_it_ends_the_loop(transport, raised, message);
  }
}

// A write that nobody will see.
void ignore_write(Transport& transport, const char* message);

Ref system_error(int error);
inline bool would_block(int error) {
  return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

// The methods of all of them, and those of what writes bytes.
std::span<const MethodDef> shared_transport_methods();
std::span<const MethodDef> flow_control_methods();
// Fills in what the types have in common, and makes the type ready.
void prepare_transport(Type& type, const char* name, Type& base,
                       std::initializer_list<std::span<const MethodDef>> methods);

void initialize_socket_transport();
void initialize_datagram_transport();
void initialize_pipe_transports();

}  // namespace corospec::reference
