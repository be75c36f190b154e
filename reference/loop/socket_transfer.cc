// Methods of sockets that send and receive.
#include <poll.h>

#include <string>

#include "reference/loop/socket_address.h"
#include "reference/loop/socket_internal.h"
#include "reference/object/bytes.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

int flags_of(Args args, size_t place) {
  return args.count > place ? static_cast<int>(index_as_int64(args[place])) : 0;
}

size_t size_from(Value value, const char* method) {
  const int64_t size = index_as_int64(value);
  if (size < 0) raise_value_error(std::string("negative buffersize in ") + method);
  return static_cast<size_t>(size);
}

// --- receiving

Ref method_recv(Value self, Args args) {
  expect_args("recv", args, 1, 2);
  std::string bytes(size_from(args[0], "recv"), '\0');
  const int flags = flags_of(args, 1);
  const ssize_t count = perform(socket_of(self), POLLIN, [&](int descriptor) {
    return ::recv(descriptor, bytes.data(), bytes.size(), flags);
  });
  return make_bytes(std::string_view(bytes).substr(0, static_cast<size_t>(count)));
}

Ref method_recvfrom(Value self, Args args) {
  expect_args("recvfrom", args, 1, 2);
  std::string bytes(size_from(args[0], "recvfrom"), '\0');
  const int flags = flags_of(args, 1);
  SocketAddress address;
  const ssize_t count = perform(socket_of(self), POLLIN, [&](int descriptor) {
    address.length = sizeof address.storage;
    return ::recvfrom(descriptor, bytes.data(), bytes.size(), flags, address.get(),
                      &address.length);
  });
  const Handle<Bytes> received =
      make_bytes(std::string_view(bytes).substr(0, static_cast<size_t>(count)));
  const Ref name = name_of_address(address);
  return make_tuple({Value(received), name.get()});
}

// buffer, nbytes (0: as much as there is room for), flags
struct Into {
  Space space;
  int flags;
};
Into into_arguments(const char* method, Args args) {
  static constexpr const char* kNames[] = {"buffer", "nbytes", "flags"};
  Value given[3];
  parse_args(method, args, kNames, 1, given);
  Into into{writable_bytes(given[0]), given[2] ? static_cast<int>(index_as_int64(given[2])) : 0};
  const size_t wanted = given[1] ? size_from(given[1], method) : 0;
  if (wanted > into.space.size) {
    raise_value_error("nbytes is greater than the length of the buffer");
  }
  if (wanted > 0) into.space.size = wanted;
  return into;
}

Ref method_recv_into(Value self, Args args) {
  const Into into = into_arguments("recv_into", args);
  const ssize_t count = perform(socket_of(self), POLLIN, [&](int descriptor) {
    return ::recv(descriptor, into.space.data, into.space.size, into.flags);
  });
  return make_int(int64_t{count});
}

Ref method_recvfrom_into(Value self, Args args) {
  const Into into = into_arguments("recvfrom_into", args);
  SocketAddress address;
  const ssize_t count = perform(socket_of(self), POLLIN, [&](int descriptor) {
    address.length = sizeof address.storage;
    return ::recvfrom(descriptor, into.space.data, into.space.size, into.flags, address.get(),
                      &address.length);
  });
  const Ref name = name_of_address(address);
  return make_tuple({Value::small(count), name.get()});
}

// --- sending

// What is sent stays as it is while others may execute: what can change is copied.
class Content {
 public:
  explicit Content(Value value) : bytes_(given(value)) {
    if (is_bytes(value)) return;
    copy_ = bytes_;
    bytes_ = copy_;
  }
  Content(const Content&) = delete;
  Content& operator=(const Content&) = delete;
  std::string_view bytes() const { return bytes_; }

 private:
  static std::string_view given(Value value) {
    if (is_str(value)) raise_type_error("a bytes-like object is required, not 'str'");
    return bytes_like(value);
  }

  std::string_view bytes_;
  std::string copy_;
};

// NOTE: a large piece may take a socket that blocks its time, so the lock is given up; nothing but
// the bytes is touched meanwhile.
ssize_t send(Socket& socket, std::string_view bytes, int flags) {
  return perform(socket, POLLOUT, [&](int descriptor) {
    const LockGivenUp elsewhere;
    return ::send(descriptor, bytes.data(), bytes.size(), flags | MSG_NOSIGNAL);
  });
}

Ref method_send(Value self, Args args) {
  expect_args("send", args, 1, 2);
  const Content content(args[0]);
  return make_int(int64_t{send(socket_of(self), content.bytes(), flags_of(args, 1))});
}

Ref method_sendall(Value self, Args args) {
  expect_args("sendall", args, 1, 2);
  const Content content(args[0]);
  std::string_view rest = content.bytes();
  const int flags = flags_of(args, 1);
  while (!rest.empty()) {
    rest.remove_prefix(static_cast<size_t>(send(socket_of(self), rest, flags)));
  }
  return make_none();
}

// sendto(bytes, address) or sendto(bytes, flags, address)
Ref method_sendto(Value self, Args args) {
  expect_args("sendto", args, 2, 3);
  const Content content(args[0]);
  const std::string_view bytes = content.bytes();
  const int flags = args.count == 3 ? flags_of(args, 1) : 0;
  const SocketAddress address = address_from(args[args.count - 1], socket_of(self).family);
  const ssize_t count = perform(socket_of(self), POLLOUT, [&](int descriptor) {
    return ::sendto(descriptor, bytes.data(), bytes.size(), flags | MSG_NOSIGNAL, address.get(),
                    address.length);
  });
  return make_int(int64_t{count});
}

// NOTE: sendmsg() and recvmsg(), which depend on the platform, are absent.
constexpr MethodDef kMethods[] = {
    {"recv", method_recv},           {"recvfrom", method_recvfrom},
    {"recv_into", method_recv_into}, {"recvfrom_into", method_recvfrom_into},
    {"send", method_send},           {"sendall", method_sendall},
    {"sendto", method_sendto},
};

}  // namespace

std::span<const MethodDef> socket_transfer_methods() { return kMethods; }

}  // namespace corospec::reference
