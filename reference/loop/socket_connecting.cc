// Methods of sockets that bind, connect, accept, and ask for names and options.
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "reference/loop/socket_address.h"
#include "reference/loop/socket_internal.h"
#include "reference/loop/watch.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

int number(Value value) { return static_cast<int>(index_as_int64(value)); }

void check(int result) {
  if (result < 0) raise_system_error(errno);
}

Ref method_bind(Value self, Args args) {
  expect_args("bind", args, 1, 1);
  const SocketAddress address = address_from(args[0], socket_of(self).family);
  check(::bind(socket_of(self).descriptor, address.get(), address.length));
  return make_none();
}

Ref method_listen(Value self, Args args) {
  expect_args("listen", args, 0, 1);
  check(::listen(socket_of(self).descriptor, args.count == 1 ? number(args[0]) : 128));
  return make_none();
}

// What the system says to a connection that takes its time: 0 when it is made.
int finish_connecting(Socket& socket) {
  perform(socket, POLLOUT, [](int) -> ssize_t { return 0; });
  return pending_error(socket.descriptor);
}

// 0, or the error's number. Raises socket.timeout.
int connect(Socket& socket, Value given) {
  const SocketAddress address = address_from(given, socket.family);
  const int error = [&] {
    const LockGivenUp elsewhere;
    return ::connect(socket.descriptor, address.get(), address.length) == 0 ? 0 : errno;
  }();
  if (error == 0) return 0;
  const bool waits = socket.timeout > 0 ? error == EINPROGRESS : error == EINTR;
  return waits ? finish_connecting(socket) : error;
}

Ref method_connect(Value self, Args args) {
  expect_args("connect", args, 1, 1);
  const int error = connect(socket_of(self), args[0]);
  if (error != 0) raise_system_error(error);
  return make_none();
}
Ref method_connect_ex(Value self, Args args) {
  expect_args("connect_ex", args, 1, 1);
  return make_int(int64_t{connect(socket_of(self), args[0])});
}

// (descriptor, address); socket.py makes a socket of it.
Ref method_accept(Value self, Args args) {
  expect_args("_accept", args, 0, 0);
  SocketAddress address;
  const ssize_t descriptor = perform(socket_of(self), POLLIN, [&](int listening) -> ssize_t {
    address.length = sizeof address.storage;
    return ::accept4(listening, address.get(), &address.length, SOCK_CLOEXEC);
  });
  const Ref name = name_of_address(address);
  return make_tuple({Value::small(descriptor), name.get()});
}

Ref name_or_error(Ref name) {
  if (!name) raise_system_error(errno);
  return name;
}
Ref method_getsockname(Value self, Args args) {
  expect_args("getsockname", args, 0, 0);
  return name_or_error(name_of_socket(socket_of(self).descriptor));
}
Ref method_getpeername(Value self, Args args) {
  expect_args("getpeername", args, 0, 0);
  return name_or_error(name_of_peer(socket_of(self).descriptor));
}

Ref method_shutdown(Value self, Args args) {
  expect_args("shutdown", args, 1, 1);
  check(::shutdown(socket_of(self).descriptor, number(args[0])));
  return make_none();
}

// A number, or so many bytes.
Ref method_getsockopt(Value self, Args args) {
  expect_args("getsockopt", args, 2, 3);
  const int descriptor = socket_of(self).descriptor;
  if (args.count == 2 || number(args[2]) == 0) {
    int value = 0;
    socklen_t length = sizeof value;
    check(::getsockopt(descriptor, number(args[0]), number(args[1]), &value, &length));
    return make_int(int64_t{value});
  }
  const int size = number(args[2]);
  if (size < 0 || size > 1024) raise(OSErrorType, "getsockopt buflen out of range");
  std::string bytes(static_cast<size_t>(size), '\0');
  auto length = static_cast<socklen_t>(size);
  check(::getsockopt(descriptor, number(args[0]), number(args[1]), bytes.data(), &length));
  return make_bytes(std::string_view(bytes).substr(0, length));
}

Ref method_setsockopt(Value self, Args args) {
  expect_args("setsockopt", args, 3, 4);
  const int descriptor = socket_of(self).descriptor;
  if (args.count == 4) {
    check(::setsockopt(descriptor, number(args[0]), number(args[1]), nullptr,
                       static_cast<socklen_t>(number(args[3]))));
  } else if (is_int(args[2])) {
    const int value = number(args[2]);
    check(::setsockopt(descriptor, number(args[0]), number(args[1]), &value, sizeof value));
  } else {
    const std::string_view bytes = bytes_like(args[2]);
    check(::setsockopt(descriptor, number(args[0]), number(args[1]), bytes.data(),
                       static_cast<socklen_t>(bytes.size())));
  }
  return make_none();
}

constexpr MethodDef kMethods[] = {
    {"bind", method_bind},
    {"listen", method_listen},
    {"connect", method_connect},
    {"connect_ex", method_connect_ex},
    {"_accept", method_accept},
    {"getsockname", method_getsockname},
    {"getpeername", method_getpeername},
    {"shutdown", method_shutdown},
    {"getsockopt", method_getsockopt},
    {"setsockopt", method_setsockopt},
};

}  // namespace

std::span<const MethodDef> socket_connecting_methods() { return kMethods; }

}  // namespace corospec::reference
