// Connecting to one of several addresses: one after the other, or in a race ("Happy Eyeballs",
// RFC 8305). For loop.create_connection(); a socket of the program's own is connected by
// connect_socket() in connect.h.
#pragma once

#include <vector>

#include "reference/loop/connect.h"

namespace corospec::reference {

struct ConnectionAttempts {
  std::vector<const addrinfo*> addresses;  // in the order in which they are tried
  const addrinfo* local;                   // what to bind to; null: nothing
  std::vector<Ref> errors;                 // of those that failed
};

// A family's addresses take turns with the others'; the first family begins with `first` of its.
std::vector<const addrinfo*> interleaved(const std::vector<const addrinfo*>& addresses,
                                         size_t first);

// --- routines: the first socket that is connected, or None when every address has failed. What is
// no OSError comes out of connect_one_by_one().
NativeRoutine connect_one_by_one(Ref loop, ConnectionAttempts* attempts);
// An attempt begins when the one before it has failed, or has taken `delay` seconds.
NativeRoutine connect_by_race(Ref loop, ConnectionAttempts* attempts, double delay);

// Raises what stands for all errors: with `as_group` a group of them.
[[noreturn]] void raise_all(const std::vector<Ref>& errors, bool as_group);

}  // namespace corospec::reference
