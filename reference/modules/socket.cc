// The module _socket, which the standard library's socket stands on. The type itself, and what it
// does, is reference/loop/socket_object.h.
#include "reference/modules/socket.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

#include "reference/language/import.h"
#include "reference/loop/socket_address.h"
#include "reference/loop/socket_object.h"
#include "reference/loop/watch.h"
#include "reference/modules/define.h"
#include "reference/modules/select_parts.h"
#include "reference/modules/socket_parts.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type HostErrorType;

namespace {

int number(Value value) { return static_cast<int>(index_as_int64(value)); }

Ref close_descriptor(Value, Args args) {
  expect_args("close", args, 1, 1);
  if (::close(number(args[0])) != 0 && errno != ECONNRESET) raise_system_error(errno);
  return make_none();
}

Ref duplicate(Value, Args args) {
  expect_args("dup", args, 1, 1);
  const int copy = ::fcntl(number(args[0]), F_DUPFD_CLOEXEC, 0);
  if (copy < 0) raise_system_error(errno);
  return make_int(int64_t{copy});
}

Handle<Socket> made_socket(int descriptor, int family, int kind, int protocol) {
  Handle<Socket> socket = make_socket(descriptor, family, kind, protocol);
  socket->timeout = -1;
  return socket;
}

Ref make_pair_of_sockets(Value, Args args) {
  static constexpr const char* kNames[] = {"family", "type", "proto"};
  Value given[3];
  parse_args("socketpair", args, kNames, 0, given);
  const int family = given[0] ? number(given[0]) : AF_UNIX;
  const int kind = given[1] ? number(given[1]) : SOCK_STREAM;
  const int protocol = given[2] ? number(given[2]) : 0;
  int ends[2];
  if (::socketpair(family, kind | SOCK_CLOEXEC, protocol, ends) != 0) raise_system_error(errno);
  const Handle<Socket> first = made_socket(ends[0], family, kind, protocol);
  const Handle<Socket> second = made_socket(ends[1], family, kind, protocol);
  return make_tuple({Value(first), Value(second)});
}

Ref get_default_timeout(Value, Args args) {
  expect_args("getdefaulttimeout", args, 0, 0);
  return default_socket_timeout < 0 ? make_none() : make_float(default_socket_timeout);
}
Ref set_default_timeout(Value, Args args) {
  expect_args("setdefaulttimeout", args, 1, 1);
  const double seconds = is_none(args[0]) ? -1 : as_double(args[0]);
  if (!is_none(args[0]) && seconds < 0) raise_value_error("Timeout value out of range");
  default_socket_timeout = seconds;
  return make_none();
}

constexpr FunctionDef kFunctions[] = {
    {"close", close_descriptor},
    {"dup", duplicate},
    {"socketpair", make_pair_of_sockets},
    {"getdefaulttimeout", get_default_timeout},
    {"setdefaulttimeout", set_default_timeout},
};

void prepare() { ready(HostErrorType, "socket.herror", &OSErrorType); }

void initialize(Module* module) {
  once(prepare);
  define_functions(module, kFunctions);
  define_socket_lookup(module);
  define_socket_constants(module);
  define(module, "socket", Value(&SocketType));
  define(module, "SocketType", Value(&SocketType));
  define(module, "error", Value(&OSErrorType));
  define(module, "herror", Value(&HostErrorType));
  define(module, "gaierror", Value(&AddressErrorType));
  define(module, "timeout", Value(since(10) ? &TimeoutErrorType : &SocketTimeoutType));
  define(module, "has_ipv6", boolean(true));
}

}  // namespace

void register_sockets() {
  register_module("_socket", initialize);
  register_module("select", initialize_module_select);
}

}  // namespace corospec::reference
