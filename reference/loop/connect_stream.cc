// loop.create_connection() and loop.connect_accepted_socket().
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

#include "reference/loop/connect.h"
#include "reference/loop/future.h"
#include "reference/object/exception.h"
#include "reference/object/exception_group.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

enum ConnectionArgument : size_t {
  kFactory,
  kHost,
  kPort,
  kSsl,
  kFamily,
  kProto,
  kFlags,
  kSock,
  kLocalAddress,
  kServerHostname,
  kHandshakeTimeout,
  kDelay,
  kInterleave,
  kShutdownTimeout,
  kAllErrors,
};
constexpr Parameter kConnection[] = {{"protocol_factory", 0},
                                     {"host", 0},
                                     {"port", 0},
                                     {"ssl", 0},
                                     {"family", 0},
                                     {"proto", 0},
                                     {"flags", 0},
                                     {"sock", 0},
                                     {"local_addr", 0},
                                     {"server_hostname", 0},
                                     {"ssl_handshake_timeout", 7},
                                     {"happy_eyeballs_delay", 8},
                                     {"interleave", 8},
                                     {"ssl_shutdown_timeout", 11},
                                     {"all_errors", 12}};

[[noreturn]] void raise_all(const std::vector<Ref>& errors, bool as_group) {
  if (as_group) {
    // [connect.all_errors]
    std::vector<Value> values(errors.begin(), errors.end());
    const Handle<Tuple> all = make_tuple(std::span<const Value>(values));
    throw Raise(make_group("create_connection failed", Value(all)));
  }
  if (errors.size() == 1) throw Raise(errors.front());
  std::vector<std::string> texts;
  for (const Ref& error : errors) texts.push_back(utf8(to_str(error)));
  const bool all_same =
      std::all_of(texts.begin(), texts.end(), [&](auto& text) { return text == texts.front(); });
  if (all_same) throw Raise(errors.front());
  std::string joined;
  for (const std::string& text : texts) joined += (joined.empty() ? "" : ", ") + text;
  raise(OSErrorType, "Multiple exceptions: " + joined);
}

// [connect.local_addr]
void bind_locally(const Socket& socket, const addrinfo* local) {
  int error = EADDRNOTAVAIL;
  const addrinfo* last = local;
  for (; local; local = local->ai_next) {
    if (local->ai_family != socket.family) continue;
    if (::bind(socket.descriptor, local->ai_addr, local->ai_addrlen) == 0) return;
    error = errno;
    last = local;
  }
  raise_bind_error(error, *last);
}

SocketAddress copy_of(const addrinfo& address) {
  SocketAddress copy;
  std::memcpy(&copy.storage, address.ai_addr, address.ai_addrlen);
  copy.length = address.ai_addrlen;
  return copy;
}

// Gives the connected socket.
NativeRoutine connect_to(Ref loop, const addrinfo* address, const addrinfo* local) {
  const Handle<Socket> socket = open_socket(*address);
  Ref error;
  try {
    if (local) bind_locally(*socket, local);
    co_await wait_for(make_native_coroutine(
        connect_socket(loop, Ref(Value(socket)), copy_of(*address)), "sock_connect"));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error) {
    close_socket(*socket);
    throw Raise(error);
  }
  co_return Ref(Value(socket));
}

Addresses look_up_pair(Value pair, const addrinfo& wanted) {
  const Handle<Tuple> parts = to_tuple(pair);
  if (parts->size < 2) raise_type_error("an address needs a host and a port");
  return look_up(parts->items[0], parts->items[1], wanted);
}

// [connect.first_that_works] One address after the other.
NativeRoutine connect_to_host(Ref loop, Given given) {
  const addrinfo wanted = wanted_addresses(given.number(kFamily, 0), SOCK_STREAM,
                                           given.number(kProto, 0), given.number(kFlags, 0));
  const Addresses addresses = look_up(given.has(kHost) ? given[kHost] : none(),
                                      given.has(kPort) ? given[kPort] : none(), wanted);
  const Addresses local =
      given.has(kLocalAddress) ? look_up_pair(given[kLocalAddress], wanted) : Addresses();
  std::vector<Ref> errors;
  for (const addrinfo* address = addresses.get(); address; address = address->ai_next) {
    Ref socket;
    try {
      socket = co_await wait_for(
          make_native_coroutine(connect_to(loop, address, local.get()), "connect"));
    } catch (Raise& raised) {
      errors.push_back(raised.take());
    }
    if (socket) co_return socket;
    if (!exception_is(errors.back(), OSErrorType)) throw Raise(errors.back());
  }
  raise_all(errors, given.is_true(kAllErrors, false));  // [connect.refused] [stream.open.refused]
}

// [connect.arguments]
void check_connection(const Given& given) {
  if (given.has(kServerHostname) && !(given.has(kSsl) && truth(given[kSsl]))) {
    raise_value_error("server_hostname is only meaningful with ssl");  // [connect.tls_arguments]
  }
  check_no_tls(given[kSsl], given[kHandshakeTimeout], given[kShutdownTimeout]);
  if (given.has(kDelay)) throw NotSupported("argument happy_eyeballs_delay");
  if (given.has(kInterleave)) throw NotSupported("argument interleave");
  const bool has_address = given.has(kHost) || given.has(kPort);
  if (has_address && given.has(kSock)) {
    raise_value_error("host/port and sock can not be specified at the same time");
  }
  if (!has_address && !given.has(kSock)) {
    raise_value_error("host and port was not specified and no sock specified");
  }
}

// [connect.pair] [connect.sock]
NativeRoutine create_connection(Ref loop, Given given) {
  check_connection(given);
  Ref socket(given[kSock]);
  if (socket) {
    check_stream_socket(socket, -1, "A Stream Socket");  // [connect.sock.stream]
  } else {
    socket =
        co_await wait_for(make_native_coroutine(connect_to_host(loop, given), "create_connection"));
  }
  co_return co_await wait_for(make_native_coroutine(
      make_connection(loop, Ref(given[kFactory]), socket), "create_connection"));
}

Ref method_create_connection(Value self, Args args) {
  const Given given("create_connection", args, kConnection, 1, 3);
  return make_native_coroutine(create_connection(Ref(self), given), "create_connection");
}

constexpr Parameter kAccepted[] = {{"protocol_factory", 0},
                                   {"sock", 0},
                                   {"ssl", 0},
                                   {"ssl_handshake_timeout", 7},
                                   {"ssl_shutdown_timeout", 11}};

// [connect.accepted]
NativeRoutine connect_accepted(Ref loop, Given given) {
  check_no_tls(given[2], given[3], given[4]);
  if (!given.has(1)) raise_type_error("a socket was expected");
  check_stream_socket(given[1], -1, "A Stream Socket");
  co_return co_await wait_for(make_native_coroutine(
      make_connection(loop, Ref(given[0]), Ref(given[1])), "connect_accepted_socket"));
}

Ref method_connect_accepted(Value self, Args args) {
  const Given given("connect_accepted_socket", args, kAccepted, 2, 2);
  return make_native_coroutine(connect_accepted(Ref(self), given), "connect_accepted_socket");
}

constexpr MethodDef kMethods[] = {{"create_connection", method_create_connection},
                                  {"connect_accepted_socket", method_connect_accepted}};

}  // namespace

std::span<const MethodDef> connecting_methods() { return kMethods; }

}  // namespace corospec::reference
