// loop.create_server().
#include "reference/loop/listen.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "reference/loop/connect.h"
#include "reference/loop/server.h"
#include "reference/loop/sleep.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

enum ServerArgument : size_t {
  kFactory,
  kHost,
  kPort,
  kFamily,
  kFlags,
  kSock,
  kBacklog,
  kSsl,
  kReuseAddress,
  kReusePort,
  kHandshakeTimeout,
  kStartServing,
  kShutdownTimeout,
  kKeepAlive,
};
constexpr Parameter kServer[] = {{"protocol_factory", 0},
                                 {"host", 0},
                                 {"port", 0},
                                 {"family", 0},
                                 {"flags", 0},
                                 {"sock", 0},
                                 {"backlog", 0},
                                 {"ssl", 0},
                                 {"reuse_address", 0},
                                 {"reuse_port", 0},
                                 {"ssl_handshake_timeout", 7},
                                 {"start_serving", 7},
                                 {"ssl_shutdown_timeout", 11},
                                 {"keep_alive", 13}};

void switch_on(const Socket& socket, int level, int option) {
  const int on = 1;
  setsockopt(socket.descriptor, level, option, &on, sizeof on);
}

// [server.bind.taken]
void bind_one(const addrinfo& address, const Given& given, List* sockets) {
  const int descriptor =
      ::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, address.ai_protocol);
  if (descriptor < 0) return;  // a family that the system does not have
  const Handle<Socket> socket =
      make_socket(descriptor, address.ai_family, SOCK_STREAM, address.ai_protocol);
  list_append(sockets, Value(socket));
  if (given.is_true(kReuseAddress, true)) switch_on(*socket, SOL_SOCKET, SO_REUSEADDR);
  if (given.is_true(kReusePort, false)) switch_on(*socket, SOL_SOCKET, SO_REUSEPORT);
  if (given.is_true(kKeepAlive, false)) switch_on(*socket, SOL_SOCKET, SO_KEEPALIVE);
  if (address.ai_family == AF_INET6) switch_on(*socket, IPPROTO_IPV6, IPV6_V6ONLY);
  if (::bind(descriptor, address.ai_addr, address.ai_addrlen) != 0) {
    raise_bind_error(errno, address);
  }
}

void bind_host(Value host, const Given& given, List* sockets) {
  const addrinfo wanted = wanted_addresses(given.number(kFamily, AF_UNSPEC), SOCK_STREAM, 0,
                                           given.number(kFlags, AI_PASSIVE));
  const Value port = given.has(kPort) ? given[kPort] : Value::small(0);
  const Addresses addresses = look_up(host, port, wanted);
  for (const addrinfo* one = addresses.get(); one; one = one->ai_next)
    bind_one(*one, given, sockets);
}

void close_all(const List& sockets) {
  for (const Value socket : sockets.values()) close_socket(*socket.as<Socket>());
}

// [server.hosts] One host, several, or all interfaces.
Handle<List> bind_all(const Given& given) {
  Handle<List> sockets = make_list();
  const Value host = given[kHost];
  try {
    if (!host || is_str(host)) {
      bind_host(host ? host : none(), given, sockets.get());
    } else {
      for_each(host, [&](Value one) {
        bind_host(one, given, sockets.get());
        return true;
      });
    }
  } catch (Raise&) {
    close_all(*sockets);
    throw;
  }
  return sockets;
}

// [server.sock]
Handle<List> given_socket(const Given& given) {
  const Value socket = given[kSock];
  if (!socket) raise_value_error("Neither host/port nor sock were specified");
  check_stream_socket(socket, -1, "A Stream Socket");
  set_nonblocking(socket);
  Handle<List> sockets = make_list();
  list_append(sockets.get(), socket);
  return sockets;
}

// [server.made] [server.made.started]
NativeRoutine create_server(Ref loop, Given given) {
  if (given.has(kSsl) && is_exactly(given[kSsl], BoolType)) {
    raise_type_error("ssl argument must be an SSLContext or None");
  }
  check_no_tls(given[kSsl], given[kHandshakeTimeout], given[kShutdownTimeout]);
  // [server.arguments]
  const bool has_address = given.has(kHost) || given.has(kPort);
  if (has_address && given.has(kSock)) {
    raise_value_error("host/port and sock can not be specified at the same time");
  }
  Handle<List> sockets = has_address ? bind_all(given) : given_socket(given);
  const Handle<Server> server =
      make_server(loop, std::move(sockets), given[kFactory], given.number(kBacklog, 100));
  co_return co_await wait_for(
      make_native_coroutine(begin_server(Ref(Value(server)), given.is_true(kStartServing, true)),
                            "BaseEventLoop.create_server"));
}

Ref method_create_server(Value self, Args args) {
  const Given given("create_server", args, kServer, 1, 3);
  return make_native_coroutine(create_server(Ref(self), given), "BaseEventLoop.create_server");
}

constexpr MethodDef kMethods[] = {{"create_server", method_create_server}};

}  // namespace

NativeRoutine begin_server(Ref server, bool starts) {
  if (starts) {
    start_serving(*server.as<Server>());
    // One turn, so that the sockets are watched.
    co_await wait_for(make_sleep(Value::small(0), none()));
  }
  co_return server;
}

std::span<const MethodDef> listening_methods() { return kMethods; }

}  // namespace corospec::reference
