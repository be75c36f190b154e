// loop.sock_recv() and its kin: what a socket's own method does, without blocking the loop.
//
// Each tries the method of the program's socket, and when that would block waits until the
// descriptor is ready and tries again.
#include <cerrno>

#include "reference/loop/connect.h"
#include "reference/loop/sendfile.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// The answer of socket.METHOD(*args), null: it would block.
Ref attempt(Value socket, const char* method, Tuple* args) {
  try {
    const Ref function = get_attribute(socket, intern(method));
    return call(function, Args(args->items, static_cast<size_t>(args->size)));
  } catch (Raise& raised) {
    const Ref error = raised.take();
    if (exception_is(error, BlockingIOErrorType) || exception_is(error, InterruptedErrorType)) {
      return {};
    }
    throw Raise(error);
  }
}

struct Operation {
  const char* name;    // of the loop's method
  const char* method;  // of the socket's
  Direction direction;
};

NativeRoutine perform(Ref loop, Operation operation, Ref socket, Handle<Tuple> args) {
  check_nonblocking(loop, socket);
  for (;;) {
    if (Ref answer = attempt(socket, operation.method, args.get())) co_return answer;
    co_await wait_for(make_native_coroutine(
        wait_until_ready(loop, descriptor_of(socket), operation.direction), operation.name));
  }
}

Ref start(const Operation& operation, Value loop, Args args, int least, int most) {
  expect_args(operation.name, args, least, most);
  const Handle<Tuple> rest = make_tuple(args.positional().subspan(1));
  return make_native_coroutine(perform(Ref(loop), operation, Ref(args[0]), rest), operation.name);
}

// [sock.recv]
Ref method_recv(Value self, Args args) {
  return start({"BaseSelectorEventLoop.sock_recv", "recv", Direction::kRead}, self, args, 2, 2);
}
// [sock.recv_into]
Ref method_recv_into(Value self, Args args) {
  return start({"BaseSelectorEventLoop.sock_recv_into", "recv_into", Direction::kRead}, self, args,
               2, 2);
}
// [sock.recvfrom]
Ref method_recvfrom(Value self, Args args) {
  return start({"BaseSelectorEventLoop.sock_recvfrom", "recvfrom", Direction::kRead}, self, args, 2,
               2);
}
// [sock.recvfrom_into]
Ref method_recvfrom_into(Value self, Args args) {
  return start({"BaseSelectorEventLoop.sock_recvfrom_into", "recvfrom_into", Direction::kRead},
               self, args, 2, 3);
}
// [sock.sendto]
Ref method_sendto(Value self, Args args) {
  return start({"BaseSelectorEventLoop.sock_sendto", "sendto", Direction::kWrite}, self, args, 3,
               3);
}

// [sock.sendall]
Ref method_sendall(Value self, Args args) {
  expect_args("sock_sendall", args, 2, 2);
  return make_native_coroutine(send_all(Ref(self), Ref(args[0]), Ref(args[1])),
                               "BaseSelectorEventLoop.sock_sendall");
}

// [sock.accept] The connection does not block, either.
NativeRoutine accept(Ref loop, Ref socket) {
  check_nonblocking(loop, socket);
  const Handle<Tuple> nothing = make_tuple({});
  const Ref pair = co_await wait_for(make_native_coroutine(
      perform(loop, {"BaseSelectorEventLoop.sock_accept", "accept", Direction::kRead}, socket,
              nothing),
      "BaseSelectorEventLoop.sock_accept"));
  const Handle<Tuple> parts = to_tuple(pair);
  set_nonblocking(parts->items[0]);
  co_return pair;
}
Ref method_accept(Value self, Args args) {
  expect_args("sock_accept", args, 1, 1);
  return make_native_coroutine(accept(Ref(self), Ref(args[0])),
                               "BaseSelectorEventLoop.sock_accept");
}

// [sock.connect]
NativeRoutine connect(Ref loop, Ref socket, Ref address) {
  check_nonblocking(loop, socket);
  const int family = static_cast<int>(index_as_int64(get_attribute(socket, intern("family"))));
  const Ref given = family == AF_UNIX ? path_text(address) : address;
  co_return co_await wait_for(
      make_native_coroutine(connect_socket(loop, socket, address_from(given, family)),
                            "BaseSelectorEventLoop.sock_connect"));
}
Ref method_connect(Value self, Args args) {
  expect_args("sock_connect", args, 2, 2);
  return make_native_coroutine(connect(Ref(self), Ref(args[0]), Ref(args[1])),
                               "BaseSelectorEventLoop.sock_connect");
}

// --- files

// file, offset and count of such arguments
FilePart file_part(const Value* given) {
  const auto unless_none = [](Value value) {
    return value && !is_none(value) ? Ref(value) : Ref();
  };
  return {Ref(given[0]), given[1] ? Ref(given[1]) : Ref(), unless_none(given[2])};
}
bool is_wanted(Value fallback) { return !fallback || truth(fallback); }

Ref method_sendfile(Value self, Args args) {
  static constexpr const char* kNames[] = {"sock", "file", "offset", "count", "fallback"};
  Value given[5];
  parse_args("sock_sendfile", args, kNames, 2, given, 1);
  return make_native_coroutine(
      send_over_socket(Ref(self), Ref(given[0]), file_part(given + 1), is_wanted(given[4])),
      "BaseEventLoop.sock_sendfile");
}
// [sendfile.transport]
Ref method_sendfile_of_transport(Value self, Args args) {
  static constexpr const char* kNames[] = {"transport", "file", "offset", "count", "fallback"};
  Value given[5];
  parse_args("sendfile", args, kNames, 2, given, 1);
  return make_native_coroutine(
      send_over_transport(Ref(self), Ref(given[0]), file_part(given + 1), is_wanted(given[4])),
      "BaseEventLoop.sendfile");
}

constexpr MethodDef kMethods[] = {
    {"sock_recv", method_recv},
    {"sock_sendall", method_sendall},
    {"sock_accept", method_accept},
    {"sock_connect", method_connect},
    {"sock_recv_into", method_recv_into},  // since 3.7, as the next two
    {"sock_sendfile", method_sendfile},
    {"sendfile", method_sendfile_of_transport},
    {"sock_recvfrom", method_recvfrom},  // since 3.11, and what follows
    {"sock_recvfrom_into", method_recvfrom_into},
    {"sock_sendto", method_sendto},
};

}  // namespace

// [sock.blocking] Only debug mode looks.
void check_nonblocking(Value loop, Value socket) {
  if (!is_debugging(loop)) return;
  const Ref timeout = call_method(socket, intern("gettimeout"));
  if (is_none(timeout) || !equal(timeout, Value::small(0))) {
    raise_value_error("the socket must be non-blocking");
  }
}

NativeRoutine send_all(Ref loop, Ref socket, Ref data) {
  check_nonblocking(loop, socket);
  const std::string all(bytes_like(data));
  for (size_t sent = 0; sent < all.size();) {
    const Handle<Bytes> rest = make_bytes(std::string_view(all).substr(sent));
    const Handle<Tuple> args = make_tuple({Value(rest)});
    const Ref count = attempt(socket, "send", args.get());
    if (count) {
      sent += static_cast<size_t>(index_as_int64(count));
    } else {
      co_await wait_for(
          make_native_coroutine(wait_until_ready(loop, descriptor_of(socket), Direction::kWrite),
                                "BaseSelectorEventLoop.sock_sendall"));
    }
  }
  co_return make_none();
}

std::span<const MethodDef> socket_methods() {
  return std::span<const MethodDef>(kMethods).first(since(11) ? 10 : since(7) ? 7 : 4);
}

}  // namespace corospec::reference
