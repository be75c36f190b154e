// loop.create_datagram_endpoint().
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <vector>

#include "reference/loop/connect.h"
#include "reference/loop/transport.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

enum EndpointArgument : size_t {
  kFactory,
  kLocal,
  kRemote,
  kFamily,
  kProto,
  kFlags,
  kReusePort,
  kAllowBroadcast,
  kSock,
  kReuseAddress,
};
constexpr Parameter kEndpoint[] = {
    {"protocol_factory", 0}, {"local_addr", 0},      {"remote_addr", 0},
    {"family", 0},           {"proto", 0},           {"flags", 0},
    {"reuse_port", 0},       {"allow_broadcast", 0}, {"sock", 0},
    {"reuse_address", 0},  // the last one: until 3.10
};

// Where one attempt binds and connects to.
struct Ends {
  int family = AF_UNSPEC;
  int protocol = 0;
  std::optional<SocketAddress> local;
  std::optional<SocketAddress> remote;
};

SocketAddress copy_of(const addrinfo& address) {
  SocketAddress copy;
  std::memcpy(&copy.storage, address.ai_addr, address.ai_addrlen);
  copy.length = address.ai_addrlen;
  return copy;
}

Ends& ends_of(std::vector<Ends>& all, int family, int protocol) {
  for (Ends& ends : all) {
    if (ends.family == family && ends.protocol == protocol) return ends;
  }
  all.push_back({family, protocol, {}, {}});
  return all.back();
}

void look_up_end(const Given& given, size_t which, std::vector<Ends>& all) {
  if (!given.has(which)) return;
  if (!is_tuple(given[which]) || given[which].as<Tuple>()->size != 2) {
    raise_type_error("2-tuple is expected");
  }
  const addrinfo wanted = wanted_addresses(given.number(kFamily, 0), SOCK_DGRAM,
                                           given.number(kProto, 0), given.number(kFlags, 0));
  const Value* parts = given[which].as<Tuple>()->items;
  const Addresses found = look_up(parts[0], parts[1], wanted);
  for (const addrinfo* one = found.get(); one; one = one->ai_next) {
    Ends& ends = ends_of(all, one->ai_family, one->ai_protocol);
    (which == kLocal ? ends.local : ends.remote) = copy_of(*one);
  }
}

std::vector<Ends> unix_ends(const Given& given) {
  Ends ends{AF_UNIX, 0, {}, {}};
  for (const size_t which : {kLocal, kRemote}) {
    if (!given.has(which)) continue;
    if (!is_str(given[which])) raise_type_error("string is expected");
    (which == kLocal ? ends.local : ends.remote) = unix_address(utf8(given[which]));
  }
  if (ends.local) {
    struct stat status {};
    const std::string path = utf8(given[kLocal]);
    const bool is_stale = ::stat(path.c_str(), &status) == 0 && S_ISSOCK(status.st_mode);
    if (is_stale) ::unlink(path.c_str());
  }
  return {ends};
}

// [datagram.endpoint.family] Both ends must be of one family.
std::vector<Ends> possible_ends(const Given& given) {
  const int family = given.number(kFamily, 0);
  if (!given.has(kLocal) && !given.has(kRemote)) {
    if (family == 0) raise_value_error("unexpected address family");
    return {{family, given.number(kProto, 0), {}, {}}};
  }
  if (family == AF_UNIX) return unix_ends(given);
  std::vector<Ends> all;
  look_up_end(given, kLocal, all);
  look_up_end(given, kRemote, all);
  std::erase_if(all, [&](const Ends& ends) {
    return (given.has(kLocal) && !ends.local) || (given.has(kRemote) && !ends.remote);
  });
  if (all.empty()) raise_value_error("can not get address information");
  return all;
}

void switch_on(const Socket& socket, int option) {
  const int on = 1;
  if (setsockopt(socket.descriptor, SOL_SOCKET, option, &on, sizeof on) != 0) {
    raise_system_error(errno);
  }
}

NativeRoutine open_endpoint(Ref loop, Given given, Ends ends) {
  const Handle<Socket> socket =
      open_socket(wanted_addresses(ends.family, SOCK_DGRAM, ends.protocol, 0));
  Ref error;
  try {
    if (given.is_true(kReusePort, false)) switch_on(*socket, SO_REUSEPORT);
    if (given.is_true(kAllowBroadcast, false)) switch_on(*socket, SO_BROADCAST);
    if (ends.local && ::bind(socket->descriptor, ends.local->get(), ends.local->length) != 0) {
      raise_system_error(errno);
    }
    if (ends.remote) {
      co_await wait_for(
          make_native_coroutine(connect_socket(loop, Ref(Value(socket)), *ends.remote),
                                "BaseSelectorEventLoop.sock_connect"));
    }
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error) {
    close_socket(*socket);
    throw Raise(error);
  }
  co_return Ref(Value(socket));
}

// (socket, address of the other end or None)
NativeRoutine open_first_endpoint(Ref loop, Given given) {
  const std::vector<Ends> all = possible_ends(given);
  Ref first_error;
  for (const Ends& ends : all) {
    Ref socket;
    Ref error;
    try {
      socket = co_await wait_for(make_native_coroutine(open_endpoint(loop, given, ends),
                                                       "BaseEventLoop.create_datagram_endpoint"));
    } catch (Raise& raised) {
      error = raised.take();
    }
    if (socket) {
      const Ref remote = ends.remote ? name_of_address(*ends.remote) : make_none();
      co_return make_tuple({socket.get(), remote.get()});
    }
    if (!exception_is(error, OSErrorType)) throw Raise(error);
    if (!first_error) first_error = error;
  }
  throw Raise(first_error);
}

// [datagram.endpoint.sock]
void check_given_socket(const Given& given) {
  const int64_t kind = index_as_int64(get_attribute(given[kSock], intern("type")));
  if ((kind & 0xf) == SOCK_STREAM) {
    raise_value_error(
        (since(11) ? "A datagram socket was expected, got " : "A UDP Socket was expected, got ") +
        repr_utf8(given[kSock]));
  }
  for (const size_t other :
       {kLocal, kRemote, kFamily, kProto, kFlags, kReusePort, kAllowBroadcast}) {
    if (given.has(other) && truth(given[other])) {
      raise_value_error(
          "socket modifier keyword arguments can not be used when sock is specified.");
    }
  }
  set_nonblocking(given[kSock]);
}

// [datagram.endpoint.reuse_address]
void check_reuse_address(const Given& given) {
  if (!given.has(kReuseAddress)) return;
  if (truth(given[kReuseAddress])) {
    raise_value_error(
        "Passing `reuse_address=True` is no longer supported, as the usage of SO_REUSEPORT in UDP "
        "poses a significant security concern.");
  }
  if (runtime_hooks.warn) {
    runtime_hooks.warn(DeprecationWarningType,
                       "The *reuse_address* parameter has been deprecated as of 3.5.10 and is "
                       "scheduled for removal in 3.11.");
  }
}

// [datagram.endpoint]
NativeRoutine create_endpoint(Ref loop, Given given) {
  check_reuse_address(given);
  Ref socket(given[kSock]);
  Ref remote;
  if (socket) {
    check_given_socket(given);
  } else {
    const Ref both = co_await wait_for(make_native_coroutine(
        open_first_endpoint(loop, given), "BaseEventLoop.create_datagram_endpoint"));
    socket = Ref(both.as<Tuple>()->items[0]);
    if (!is_none(both.as<Tuple>()->items[1])) remote = Ref(both.as<Tuple>()->items[1]);
  }
  const Ref factory(given[kFactory]);
  const Ref protocol = call(factory, {});
  const Handle<Future> waiter = make_future(loop);
  const Handle<Transport> transport =
      make_datagram_transport(loop, socket, protocol, waiter.get(), remote);
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error) {
    close_transport(*transport);
    throw Raise(error);
  }
  co_return make_tuple({Value(transport), protocol.get()});
}

Ref method_endpoint(Value self, Args args) {
  std::span<const Parameter> parameters(kEndpoint);
  if (since(11)) parameters = parameters.first(parameters.size() - 1);
  const Given given("create_datagram_endpoint", args, parameters, 1, 3);
  return make_native_coroutine(create_endpoint(Ref(self), given),
                               "BaseEventLoop.create_datagram_endpoint");
}

constexpr MethodDef kMethods[] = {{"create_datagram_endpoint", method_endpoint}};

}  // namespace

std::span<const MethodDef> datagram_methods() { return kMethods; }

}  // namespace corospec::reference
