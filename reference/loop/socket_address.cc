#include "reference/loop/socket_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

#include <cerrno>
#include <cstddef>
#include <cstring>

#include "reference/loop/watch.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

Type AddressErrorType;

namespace {

Ref name_by(int (*ask)(int, sockaddr*, socklen_t*), int socket) {
  SocketAddress address;
  if (ask(socket, address.get(), &address.length) != 0) return {};
  return name_of_address(address);
}

std::string text_of(Value value) {
  if (is_bytes(value)) return std::string(bytes_like(value));
  return utf8(to_str(value));
}

Ref name_of_path(const sockaddr_un* address, socklen_t length) {
  const size_t size = length - offsetof(sockaddr_un, sun_path);
  if (size == 0 || size > sizeof address->sun_path) return make_str("");
  // An abstract name begins with a zero, and is no text.
  if (address->sun_path[0] == '\0') return make_bytes({address->sun_path, size});
  return make_str(std::string_view(address->sun_path, strnlen(address->sun_path, size)));
}

const Tuple& address_parts(Value value, const char* form, int64_t most) {
  const bool is_fit =
      is_tuple(value) && value.as<Tuple>()->size >= 2 && value.as<Tuple>()->size <= most;
  if (!is_fit) raise_type_error(std::string("a socket's address must be a tuple ") + form);
  return *value.as<Tuple>();
}

uint16_t port_of(Value value) {
  if (!is_int(value)) raise_type_error("an integer is required for the port");
  const int64_t port = index_as_int64(value);
  if (port < 0 || port > 0xffff) raise(OverflowErrorType, "port must be 0-65535.");
  return htons(static_cast<uint16_t>(port));
}

// "": any address of this machine.
void resolve(Value host, int family, SocketAddress& address) {
  addrinfo wanted{};
  wanted.ai_family = family;
  wanted.ai_socktype = SOCK_DGRAM;
  wanted.ai_flags = AI_PASSIVE;
  const Addresses found = look_up(host, Value::small(0), wanted);
  std::memcpy(&address.storage, found->ai_addr, found->ai_addrlen);
  address.length = found->ai_addrlen;
}

SocketAddress address4(Value value) {
  const Tuple& parts = address_parts(value, "(host, port)", 2);
  SocketAddress address;
  resolve(parts.items[0], AF_INET, address);
  reinterpret_cast<sockaddr_in*>(&address.storage)->sin_port = port_of(parts.items[1]);
  return address;
}

SocketAddress address6(Value value) {
  const Tuple& parts = address_parts(value, "(host, port, flowinfo, scope)", 4);
  SocketAddress address;
  resolve(parts.items[0], AF_INET6, address);
  auto* in = reinterpret_cast<sockaddr_in6*>(&address.storage);
  in->sin6_port = port_of(parts.items[1]);
  if (parts.size > 2) {
    in->sin6_flowinfo = htonl(static_cast<uint32_t>(index_as_int64(parts.items[2])));
  }
  if (parts.size > 3) in->sin6_scope_id = static_cast<uint32_t>(index_as_int64(parts.items[3]));
  return address;
}

}  // namespace

void raise_lookup_error(int error) {
  const Ref number = make_int(int64_t{error});
  const Handle<Str> text = make_str(gai_strerror(error));
  throw Raise(call(Value(&AddressErrorType), {number, Value(text)}));
}

Addresses look_up(Value host, Value port, const addrinfo& wanted) {
  const std::string name = is_none(host) ? "" : text_of(host);
  const std::string service = is_none(port) ? "" : text_of(port);
  addrinfo* found = nullptr;
  const int error = [&] {
    const LockGivenUp elsewhere;
    return getaddrinfo(name.empty() ? nullptr : name.c_str(),
                       service.empty() && !name.empty() ? nullptr : service.c_str(), &wanted,
                       &found);
  }();
  if (error != 0) raise_lookup_error(error);
  return Addresses(found);
}

SocketAddress unix_address(std::string_view path) {
  SocketAddress address;
  auto* un = reinterpret_cast<sockaddr_un*>(&address.storage);
  un->sun_family = AF_UNIX;
  if (path.size() >= sizeof un->sun_path) raise(OSErrorType, "AF_UNIX path too long");
  std::memcpy(un->sun_path, path.data(), path.size());
  // The zero at the end of a path counts; an abstract name has none.
  const bool is_abstract = path.empty() || path[0] == '\0';
  address.length =
      static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size() + (is_abstract ? 0 : 1));
  return address;
}

SocketAddress address_from(Value value, int family) {
  switch (family) {
    case AF_INET:
      return address4(value);
    case AF_INET6:
      return address6(value);
    case AF_UNIX:
      if (is_str(value)) return unix_address(utf8(value));
      return unix_address(bytes_like(value));
    default:
      throw NotSupported("sockets of family " + std::to_string(family));
  }
}

Ref name_of_address(const sockaddr* address, socklen_t length) {
  if (length == 0) return make_none();
  char text[INET6_ADDRSTRLEN] = "";
  if (address->sa_family == AF_UNIX) {
    return name_of_path(reinterpret_cast<const sockaddr_un*>(address), length);
  }
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

int pending_error(int socket) {
  int error = 0;
  socklen_t length = sizeof error;
  return getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

}  // namespace corospec::reference
