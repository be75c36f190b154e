#include "reference/loop/socket_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "reference/loop/stream.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

Type AddressErrorType;

namespace {

[[noreturn]] void raise_lookup_error(int error) {
  const Ref number = make_int(int64_t{error});
  const Handle<Str> text = make_str(gai_strerror(error));
  throw Raise(call(Value(&AddressErrorType), {number, Value(text)}));
}

Ref name_by(int (*ask)(int, sockaddr*, socklen_t*), int socket) {
  sockaddr_storage address{};
  socklen_t length = sizeof address;
  if (socket < 0 || ask(socket, reinterpret_cast<sockaddr*>(&address), &length) != 0) {
    return make_none();
  }
  return name_of_address(reinterpret_cast<sockaddr*>(&address));
}

}  // namespace

Addresses look_up(Value host, Value port, bool passive) {
  addrinfo wanted{};
  wanted.ai_family = AF_UNSPEC;
  wanted.ai_socktype = SOCK_STREAM;
  wanted.ai_flags = passive ? AI_PASSIVE : 0;
  const std::string name = is_none(host) ? "" : utf8(to_str(host));
  const std::string service = is_none(port) ? "0" : utf8(to_str(port));
  addrinfo* found = nullptr;
  const int error =
      getaddrinfo(name.empty() ? nullptr : name.c_str(), service.c_str(), &wanted, &found);
  if (error != 0) raise_lookup_error(error);
  return Addresses(found);
}

Ref name_of_address(const sockaddr* address) {
  char text[INET6_ADDRSTRLEN] = "";
  if (address->sa_family == AF_INET) {
    const auto* in = reinterpret_cast<const sockaddr_in*>(address);
    inet_ntop(AF_INET, &in->sin_addr, text, sizeof text);
    return make_tuple({Value(make_str(text)), Value::small(ntohs(in->sin_port))});
  }
  if (address->sa_family != AF_INET6) return make_none();
  const auto* in = reinterpret_cast<const sockaddr_in6*>(address);
  inet_ntop(AF_INET6, &in->sin6_addr, text, sizeof text);
  return make_tuple({Value(make_str(text)), Value::small(ntohs(in->sin6_port)),
                     Value::small(ntohl(in->sin6_flowinfo)), Value::small(in->sin6_scope_id)});
}

Ref name_of_socket(int socket) { return name_by(getsockname, socket); }
Ref name_of_peer(int socket) { return name_by(getpeername, socket); }

}  // namespace corospec::reference
