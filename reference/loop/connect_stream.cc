// loop.create_connection() and loop.connect_accepted_socket().
#include <sys/socket.h>

#include <utility>
#include <vector>

#include "reference/loop/connect.h"
#include "reference/loop/connect_attempts.h"
#include "reference/loop/future.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/tuple.h"

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

Addresses look_up_pair(Value pair, const addrinfo& wanted) {
  const Handle<Tuple> parts = to_tuple(pair);
  if (parts->size < 2) raise_type_error("an address needs a host and a port");
  return look_up(parts->items[0], parts->items[1], wanted);
}

// The addresses in the order in which they are tried.
std::vector<const addrinfo*> in_order(const Given& given, const Addresses& addresses) {
  std::vector<const addrinfo*> all;
  for (const addrinfo* each = addresses.get(); each; each = each->ai_next) all.push_back(each);
  const int first = given.number(kInterleave, given.has(kDelay) ? 1 : 0);  // [connect.interleave]
  return first > 0 ? interleaved(all, static_cast<size_t>(first)) : all;
}

NativeRoutine connect_to_host(Ref loop, Given given) {
  const addrinfo wanted = wanted_addresses(given.number(kFamily, 0), SOCK_STREAM,
                                           given.number(kProto, 0), given.number(kFlags, 0));
  const Addresses addresses = look_up(given.has(kHost) ? given[kHost] : none(),
                                      given.has(kPort) ? given[kPort] : none(), wanted);
  const Addresses local =
      given.has(kLocalAddress) ? look_up_pair(given[kLocalAddress], wanted) : Addresses();
  ConnectionAttempts attempts{in_order(given, addresses), local.get(), {}};
  NativeRoutine connecting = given.has(kDelay)
                                 ? connect_by_race(loop, &attempts, as_double(given[kDelay]))
                                 : connect_one_by_one(loop, &attempts);
  const Ref socket = co_await wait_for(
      make_native_coroutine(std::move(connecting), "BaseEventLoop.create_connection"));
  if (!is_none(socket)) co_return socket;
  raise_all(attempts.errors,
            given.is_true(kAllErrors, false));  // [connect.refused] [stream.open.refused]
}

// [connect.arguments]
void check_connection(const Given& given) {
  if (given.has(kServerHostname) && !(given.has(kSsl) && truth(given[kSsl]))) {
    raise_value_error("server_hostname is only meaningful with ssl");  // [connect.tls_arguments]
  }
  check_no_tls(given[kSsl], given[kHandshakeTimeout], given[kShutdownTimeout]);
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
    socket = co_await wait_for(
        make_native_coroutine(connect_to_host(loop, given), "BaseEventLoop.create_connection"));
  }
  co_return co_await wait_for(make_native_coroutine(
      make_connection(loop, Ref(given[kFactory]), socket), "BaseEventLoop.create_connection"));
}

Ref method_create_connection(Value self, Args args) {
  const Given given("create_connection", args, kConnection, 1, 3);
  return make_native_coroutine(create_connection(Ref(self), given),
                               "BaseEventLoop.create_connection");
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
  co_return co_await wait_for(
      make_native_coroutine(make_connection(loop, Ref(given[0]), Ref(given[1])),
                            "BaseEventLoop.connect_accepted_socket"));
}

Ref method_connect_accepted(Value self, Args args) {
  const Given given("connect_accepted_socket", args, kAccepted, 2, 2);
  return make_native_coroutine(connect_accepted(Ref(self), given),
                               "BaseEventLoop.connect_accepted_socket");
}

constexpr MethodDef kMethods[] = {{"create_connection", method_create_connection},
                                  {"connect_accepted_socket", method_connect_accepted}};

}  // namespace

std::span<const MethodDef> connecting_methods() { return kMethods; }

}  // namespace corospec::reference
