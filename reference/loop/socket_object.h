// A socket as programs have it: what the module _socket calls `socket`, and what the loop gives to
// those who ask a transport or a server for its socket.
//
// The methods wait as the socket's time-out says. The loop's own reading and writing does not go
// through them: see transport.h.
//
// Invariants
//   - descriptor is -1 once it is closed or detached.
//   - The descriptor blocks when timeout is negative; otherwise waiting is done by poll().
#pragma once

#include <sys/socket.h>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Socket : Object {
  int descriptor;
  int family;
  int kind;  // SOCK_STREAM, …, without flags
  int protocol;
  double timeout;  // seconds; negative: none
};
extern Type SocketType;
extern Type SocketTimeoutType;  // socket.timeout, until 3.9 a class of its own

// A socket that owns `descriptor` and does not block.
Handle<Socket> make_socket(int descriptor, int family, int kind, int protocol);
void close_socket(Socket& socket);
// What `value.fileno()` says, or the number itself. Raises ValueError.
int descriptor_of(Value file);

// The bytes of a bytearray, or of a memoryview of one, to be written to. Raises TypeError.
struct Space {
  char* data;
  size_t size;
};
Space writable_bytes(Value buffer);

// The time-out of new sockets; negative: none.
extern double default_socket_timeout;

void initialize_sockets();

}  // namespace corospec::reference
