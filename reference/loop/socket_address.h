// Addresses of sockets: looked up by name, and as Python shows them.
#pragma once

#include <netdb.h>
#include <sys/socket.h>

#include <memory>
#include <string_view>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

extern Type AddressErrorType;  // socket.gaierror

struct FreeAddresses {
  void operator()(addrinfo* list) const { freeaddrinfo(list); }
};
using Addresses = std::unique_ptr<addrinfo, FreeAddresses>;

// Throws socket.gaierror for an error of getaddrinfo().
[[noreturn]] void raise_lookup_error(int error);

// The addresses of a host and a port that fit `wanted`. `host` None: this machine. Raises OSError
// (socket.gaierror). NOTE: it waits for the answer, as nothing else of the loop does.
Addresses look_up(Value host, Value port, const addrinfo& wanted);

struct SocketAddress {
  sockaddr_storage storage{};
  socklen_t length = sizeof(sockaddr_storage);

  sockaddr* get() { return reinterpret_cast<sockaddr*>(&storage); }
  const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};
// A program's address: (host, port), of IPv6 up to four items, or a path. Raises TypeError.
SocketAddress address_from(Value value, int family);
SocketAddress unix_address(std::string_view path);

// ('127.0.0.1', 80), of IPv6 four items, or a path; None when there is none.
Ref name_of_address(const sockaddr* address, socklen_t length);
inline Ref name_of_address(const SocketAddress& address) {
  return name_of_address(address.get(), address.length);
}
// Null when there is none; errno says why.
Ref name_of_socket(int socket);
Ref name_of_peer(int socket);

// The error of a connection that was begun, 0: none.
int pending_error(int socket);

}  // namespace corospec::reference
