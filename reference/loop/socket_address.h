// Addresses of TCP sockets: looked up by name, and as Python shows them.
#pragma once

#include <netdb.h>

#include <memory>

#include "reference/object/value.h"

namespace corospec::reference {

struct FreeAddresses {
  void operator()(addrinfo* list) const { freeaddrinfo(list); }
};
using Addresses = std::unique_ptr<addrinfo, FreeAddresses>;

// The addresses of a host and a port, for a stream. `host` None: this machine. Raises OSError
// (socket.gaierror). NOTE: it waits for the answer, as nothing else of the loop does.
Addresses look_up(Value host, Value port, bool passive);

// ('127.0.0.1', 80), of IPv6 four items; None when there is no such name.
Ref name_of_socket(int socket);
Ref name_of_peer(int socket);
Ref name_of_address(const sockaddr* address);

}  // namespace corospec::reference
