#include "reference/loop/socket_object.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <vector>

#include "reference/loop/socket_address.h"
#include "reference/loop/socket_internal.h"
#include "reference/loop/watch.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type SocketType;
Type SocketTimeoutType;
double default_socket_timeout = -1;

namespace {

int number(Value value) { return static_cast<int>(index_as_int64(value)); }

// --- waiting

double now() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

[[noreturn]] void raise_timed_out() {
  raise(since(10) ? TimeoutErrorType : SocketTimeoutType, "timed out");
}

// -1: no time-out.
int poll_elsewhere(pollfd& wanted, int milliseconds) {
  const LockGivenUp elsewhere;
  return ::poll(&wanted, 1, milliseconds);
}

// `deadline` negative: for ever.
void wait_until(int descriptor, short events, double deadline) {
  pollfd wanted{descriptor, events, 0};
  for (;;) {
    const double left = deadline < 0 ? 0 : deadline - now();
    if (left < 0) raise_timed_out();
    const int wait = deadline < 0 ? -1 : static_cast<int>(std::ceil(left * 1e3));
    const int count = poll_elsewhere(wanted, wait);
    if (count > 0) return;
    if (count == 0) raise_timed_out();
    if (errno != EINTR) raise_system_error(errno);
    attend();
  }
}

void set_blocking(const Socket& socket) {
  const int flags = ::fcntl(socket.descriptor, F_GETFL);
  const bool blocks = socket.timeout < 0;
  if (flags < 0) raise_system_error(errno);
  const int wanted = blocks ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
  if (wanted != flags && ::fcntl(socket.descriptor, F_SETFL, wanted) != 0) {
    raise_system_error(errno);
  }
}

void set_timeout(Socket& socket, double seconds) {
  socket.timeout = seconds;
  set_blocking(socket);
}

// None: no time-out.
double timeout_from(Value value) {
  if (is_none(value)) return -1;
  const double seconds = as_double(value);
  if (std::isnan(seconds)) raise_value_error("Invalid value NaN (not a number)");
  if (seconds < 0) raise_value_error("Timeout value out of range");
  return seconds;
}

Ref timeout_as_object(double seconds) { return seconds < 0 ? make_none() : make_float(seconds); }

// --- life

Ref socket_create(Type* type, Args) {
  auto* socket = static_cast<Socket*>(allocate_object(type, type->instance_size));
  socket->descriptor = -1;
  socket->timeout = -1;
  return Ref::adopt(Value(socket));
}

int ask(int descriptor, int option, int otherwise) {
  int answer = 0;
  socklen_t length = sizeof answer;
  const bool known = getsockopt(descriptor, SOL_SOCKET, option, &answer, &length) == 0;
  return known ? answer : otherwise;
}

// A descriptor that is there already; what was not said about it the system knows.
void adopt_descriptor(Socket& socket, Value given) {
  if (!is_int(given)) raise_type_error("an integer is required for fileno");
  const int descriptor = number(given);
  if (descriptor < 0) raise_value_error("negative file descriptor");
  int kind = 0;
  socklen_t length = sizeof kind;
  if (since(7) && getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &kind, &length) != 0) {
    raise_system_error(errno);
  }
  socket.descriptor = descriptor;
  if (socket.family == -1) socket.family = ask(descriptor, SO_DOMAIN, AF_INET);
  if (socket.kind == -1) socket.kind = ask(descriptor, SO_TYPE, SOCK_STREAM);
  if (socket.protocol == -1) socket.protocol = ask(descriptor, SO_PROTOCOL, 0);
}

void open_socket(Socket& socket, int flags) {
  if (socket.family == -1) socket.family = AF_INET;
  if (socket.kind == -1) socket.kind = SOCK_STREAM;
  if (socket.protocol == -1) socket.protocol = 0;
  socket.descriptor = ::socket(socket.family, socket.kind | flags | SOCK_CLOEXEC, socket.protocol);
  if (socket.descriptor < 0) raise_system_error(errno);
}

void socket_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"family", "type", "proto", "fileno"};
  Value given[4];
  parse_args("socket", args, kNames, 0, given);
  Socket& socket = socket_of(self);
  const int kind = given[1] ? number(given[1]) : -1;
  const int flags = kind == -1 ? 0 : kind & (SOCK_NONBLOCK | SOCK_CLOEXEC);
  socket.family = given[0] ? number(given[0]) : -1;
  socket.kind = kind == -1 ? -1 : kind & ~flags;
  socket.protocol = given[2] ? number(given[2]) : -1;
  if (given[3] && !is_none(given[3])) {
    adopt_descriptor(socket, given[3]);
  } else {
    open_socket(socket, flags);
  }
  socket.timeout = flags & SOCK_NONBLOCK ? 0 : default_socket_timeout;
  if (socket.timeout > 0) set_blocking(socket);
}

void socket_finalize(Object* object) {
  auto* socket = static_cast<Socket*>(object);
  if (socket->descriptor < 0) return;
  const Ref kept{Value(object)};
  const Ref shown = repr(kept);
  try {
    if (runtime_hooks.warn) {
      runtime_hooks.warn(ResourceWarningType, ("unclosed " + utf8(shown)).c_str());
    }
  } catch (Raise& error) {
    if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), kept);
  }
  close_socket(*socket);
}

void socket_destroy(Object* object) noexcept {
  close_socket(*static_cast<Socket*>(object));
  free_object(object);
}

Ref socket_repr(Value self) {
  const Socket& socket = socket_of(self);
  return make_str(fmt::format("<socket object, fd={}, family={}, type={}, proto={}>",
                              socket.descriptor, socket.family, socket.kind, socket.protocol));
}

// --- methods

Ref method_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  close_socket(socket_of(self));
  return make_none();
}
Ref method_detach(Value self, Args args) {
  expect_args("detach", args, 0, 0);
  return make_int(int64_t{std::exchange(socket_of(self).descriptor, -1)});
}
Ref method_fileno(Value self, Args args) {
  expect_args("fileno", args, 0, 0);
  return make_int(int64_t{socket_of(self).descriptor});
}
Ref method_set_blocking(Value self, Args args) {
  expect_args("setblocking", args, 1, 1);
  set_timeout(socket_of(self), truth(args[0]) ? -1 : 0);
  return make_none();
}
Ref method_get_blocking(Value self, Args args) {
  expect_args("getblocking", args, 0, 0);
  return make_bool(socket_of(self).timeout != 0);
}
Ref method_set_timeout(Value self, Args args) {
  expect_args("settimeout", args, 1, 1);
  set_timeout(socket_of(self), timeout_from(args[0]));
  return make_none();
}
Ref method_get_timeout(Value self, Args args) {
  expect_args("gettimeout", args, 0, 0);
  return timeout_as_object(socket_of(self).timeout);
}

Ref get_family(Value self) { return make_int(int64_t{socket_of(self).family}); }
// Until 3.6 the flag of a socket that does not block shows.
Ref get_kind(Value self) {
  const Socket& socket = socket_of(self);
  const int flag = !since(7) && socket.timeout >= 0 ? int{SOCK_NONBLOCK} : 0;
  return make_int(int64_t{socket.kind | flag});
}
Ref get_protocol(Value self) { return make_int(int64_t{socket_of(self).protocol}); }
Ref get_timeout(Value self) { return timeout_as_object(socket_of(self).timeout); }

constexpr MethodDef kMethods[] = {
    {"close", method_close},
    {"detach", method_detach},
    {"fileno", method_fileno},
    {"setblocking", method_set_blocking},
    {"settimeout", method_set_timeout},
    {"gettimeout", method_get_timeout},
    {"getblocking", method_get_blocking},  // last: since 3.7
};
constexpr AttributeDef kAttributes[] = {
    {"family", get_family}, {"type", get_kind}, {"proto", get_protocol}, {"timeout", get_timeout}};

std::vector<MethodDef> all_methods() {
  std::vector<MethodDef> methods;
  for (const auto part : {socket_connecting_methods(), socket_transfer_methods(),
                          std::span<const MethodDef>(kMethods)}) {
    methods.insert(methods.end(), part.begin(), part.end());
  }
  if (!since(7)) methods.pop_back();
  return methods;
}

}  // namespace

ssize_t perform(Socket& socket, short events, ssize_t (*step)(int descriptor, void* data),
                void* data) {
  const double deadline = socket.timeout > 0 ? now() + socket.timeout : -1;
  // Without a time-out the call itself may wait, unless other threads would have to, too.
  const bool waits = socket.timeout > 0 || (socket.timeout < 0 && other_threads() > 0);
  for (;;) {
    if (waits) wait_until(socket.descriptor, events, deadline);
    const ssize_t result = step(socket.descriptor, data);
    if (result >= 0) return result;
    const bool is_interrupted = errno == EINTR;
    if (!is_interrupted && !(errno == EAGAIN && socket.timeout > 0)) raise_system_error(errno);
    if (is_interrupted) attend();
  }
}

Handle<Socket> make_socket(int descriptor, int family, int kind, int protocol) {
  Ref owner = socket_create(&SocketType, {});
  Socket& socket = socket_of(owner);
  socket.descriptor = descriptor;
  socket.family = family;
  socket.kind = kind;
  socket.protocol = protocol;
  socket.timeout = 0;
  return Handle<Socket>(&socket);
}

void close_socket(Socket& socket) {
  const int descriptor = std::exchange(socket.descriptor, -1);
  if (descriptor >= 0) ::close(descriptor);
}

// [sock.watched]
int descriptor_of(Value file) {
  if (is_int(file)) return static_cast<int>(index_as_int64(file));
  const Ref fileno = find_attribute(file, intern("fileno"));
  if (!fileno) raise_value_error("Invalid file object: " + repr_utf8(file));
  const int64_t descriptor = index_as_int64(call(fileno, {}));
  if (descriptor < 0) raise_value_error(fmt::format("Invalid file descriptor: {}", descriptor));
  return static_cast<int>(descriptor);
}

Space writable_bytes(Value buffer) {
  const std::string_view view = bytes_like(buffer);
  const Ref is_read_only = find_attribute(buffer, intern("readonly"));
  if (is_bytes(buffer) || (is_read_only && truth(is_read_only))) {
    raise_type_error("a read-write bytes-like object is required, not " + type_of(buffer)->name);
  }
  return {const_cast<char*>(view.data()), view.size()};
}

void initialize_sockets() {
  Type& type = SocketType;
  type.instance_size = sizeof(Socket);
  type.flags |= kSubclassable | kNoWeakrefs;
  type.slots.create = socket_create;
  type.slots.init = socket_init;
  type.slots.finalize = socket_finalize;
  type.slots.destroy = socket_destroy;
  type.slots.repr = socket_repr;
  static const std::vector<MethodDef> methods = all_methods();
  ready(type, "_socket.socket", nullptr, methods, kAttributes);
  ready(SocketTimeoutType, "socket.timeout", &OSErrorType);
  ready(AddressErrorType, "socket.gaierror", &OSErrorType);
}

}  // namespace corospec::reference
