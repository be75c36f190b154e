// What the files of the socket type share.
#pragma once

#include <span>

#include "reference/loop/socket_object.h"

namespace corospec::reference {

inline Socket& socket_of(Value value) { return *value.as<Socket>(); }

// Performs a system call until it neither is interrupted nor would block; waits for `events` (of
// poll()) as long as the socket's time-out allows. Raises OSError, socket.timeout.
ssize_t perform(Socket& socket, short events, ssize_t (*step)(int descriptor, void* data),
                void* data);
template <class Step>
ssize_t perform(Socket& socket, short events, Step step) {
  return perform(
      socket, events,
      [](int descriptor, void* data) -> ssize_t { return (*static_cast<Step*>(data))(descriptor); },
      &step);
}

std::span<const MethodDef> socket_connecting_methods();  // socket_connecting.cc
std::span<const MethodDef> socket_transfer_methods();    // socket_transfer.cc

}  // namespace corospec::reference
