// What the asynchronous methods of a loop that make transports have in common.
#pragma once

#include <array>
#include <span>

#include "reference/coroutine/native_body.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/future.h"
#include "reference/loop/socket_address.h"
#include "reference/loop/socket_object.h"
#include "reference/loop/watch.h"
#include "reference/object/list.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

// A parameter and the first version that has it (0: all).
struct Parameter {
  const char* name;
  int since;
};

// The arguments of such a method, kept for its coroutine. What was not given, or is None, is null.
class Given {
 public:
  // The first `required` are; the first `positional` need no name.
  Given(const char* method, Args args, std::span<const Parameter> parameters, size_t required,
        size_t positional);

  Value operator[](size_t place) const { return values_[place]; }
  bool has(size_t place) const { return static_cast<bool>(values_[place]); }
  int number(size_t place, int otherwise) const;
  bool is_true(size_t place, bool otherwise) const;

 private:
  std::array<Ref, 16> values_;
};

// TLS is refused by name, and arguments that are about it are ValueErrors without it.
void check_no_tls(Value ssl, Value handshake_timeout, Value shutdown_timeout);
// A new socket that does not block.
Handle<Socket> open_socket(const addrinfo& address);
[[noreturn]] void raise_bind_error(int error, const addrinfo& address);
addrinfo wanted_addresses(int family, int kind, int protocol, int flags);
// Raises ValueError unless it is a stream socket (of that family; -1: any).
void check_stream_socket(Value socket, int family, const char* what);
void set_nonblocking(Value socket);
Ref path_text(Value path);
// In debug mode: raises ValueError for a socket that blocks.
void check_nonblocking(Value loop, Value socket);

// --- routines
NativeRoutine wait_until_ready(Ref loop, int descriptor, Direction direction);
// Raises OSError.
NativeRoutine connect_socket(Ref loop, Ref socket, SocketAddress address);
// All bytes of `data` over a program's socket.
NativeRoutine send_all(Ref loop, Ref socket, Ref data);
// (transport, protocol) over the connected socket.
NativeRoutine make_connection(Ref loop, Ref factory, Ref socket);

// The methods of loops, a table a file.
std::span<const MethodDef> connecting_methods();  // connect_stream.cc
std::span<const MethodDef> listening_methods();   // listen.cc
std::span<const MethodDef> unix_methods();        // connect_unix.cc
std::span<const MethodDef> datagram_methods();    // connect_datagram.cc
std::span<const MethodDef> pipe_methods();        // connect_pipe.cc
std::span<const MethodDef> child_methods();       // child_start.cc
std::span<const MethodDef> socket_methods();      // socket_methods.cc
std::span<const MethodDef> lookup_methods();      // lookup.cc
// Adds them to the types of loops, which are ready.
void add_transport_methods();

}  // namespace corospec::reference
