// asyncio.open_connection().
#include <fcntl.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

#include "reference/coroutine/native_body.h"
#include "reference/loop/running.h"
#include "reference/loop/socket_address.h"
#include "reference/loop/stream.h"
#include "reference/loop/watch.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// A socket until somebody takes it over.
class Socket {
 public:
  explicit Socket(int socket) : socket_(socket) {}
  Socket(Socket&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;
  Socket& operator=(Socket&&) = delete;
  ~Socket() {
    if (socket_ >= 0) ::close(socket_);
  }
  int get() const { return socket_; }
  int take() { return std::exchange(socket_, -1); }

 private:
  int socket_;
};

[[noreturn]] void raise_connect_error(int error, const addrinfo& address) {
  const Ref number = make_int(int64_t{error});
  const Handle<Str> text =
      make_str("Connect call failed " + repr_utf8(name_of_address(address.ai_addr)));
  throw Raise(call(Value(&OSErrorType), {number, Value(text)}));
}

// The error of a connection that was begun, 0: none.
int pending_error(int socket) {
  int error = 0;
  socklen_t length = sizeof error;
  return getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

NativeRoutine wait_until_writable(Ref owner, int socket) {
  auto& loop = *owner.as<EventLoop>();
  const Handle<Future> waiter = make_future(owner);
  const Ref callback = make_closure(
      "_sock_write_done",
      [](Value self, Args) {
        if (!is_done(*self.as<Future>())) set_result(*self.as<Future>(), none());
        return make_none();
      },
      Value(waiter));
  watch(loop, socket, Direction::kWrite, callback);
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  unwatch(loop, socket, Direction::kWrite);
  if (error) throw Raise(error);
  co_return make_none();
}

// Gives the connected socket as an int; raises what the system says.
NativeRoutine connect_to(Ref loop, const addrinfo* address) {
  Socket socket(::socket(address->ai_family, address->ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC,
                         address->ai_protocol));
  if (socket.get() < 0) raise_system_error(errno);
  if (::connect(socket.get(), address->ai_addr, address->ai_addrlen) != 0) {
    if (errno != EINPROGRESS) raise_connect_error(errno, *address);
    co_await wait_for(
        make_native_coroutine(wait_until_writable(loop, socket.get()), "sock_connect"));
    const int error = pending_error(socket.get());
    if (error != 0) raise_connect_error(error, *address);
  }
  const int on = 1;
  setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  co_return make_int(int64_t{socket.take()});
}

[[noreturn]] void raise_all(const std::vector<Ref>& errors) {
  if (errors.size() == 1) throw Raise(errors.front());
  std::string text;
  for (const Ref& error : errors) text += (text.empty() ? "" : ", ") + utf8(to_str(error));
  raise(OSErrorType, "Multiple exceptions: " + text);
}

// [stream.open.refused] One address after the other.
NativeRoutine open_connection(Ref host, Ref port, int64_t limit) {
  const Ref loop = since(8) ? running_loop() : event_loop();
  if (!is_event_loop(loop)) throw NotSupported("streams on an event loop of the program's own");
  const Addresses addresses = look_up(host, port, false);
  std::vector<Ref> errors;
  for (const addrinfo* address = addresses.get(); address; address = address->ai_next) {
    Ref socket;
    try {
      socket = co_await wait_for(make_native_coroutine(connect_to(loop, address), "connect"));
    } catch (Raise& raised) {
      errors.push_back(raised.take());
    }
    if (!socket) {
      if (!exception_is(errors.back(), OSErrorType)) throw Raise(errors.back());
      continue;
    }
    Handle<StreamReader> reader = make_stream_reader(loop, limit);
    Handle<Connection> connection =
        make_connection(loop, static_cast<int>(socket.get().as_small()), reader);
    const Ref writer = make_stream_writer(std::move(connection), reader);
    co_return make_tuple({Value(reader), writer.get()});  // [stream.open.pair]
  }
  raise_all(errors);
}

}  // namespace

Ref make_open_connection(Value host, Value port, int64_t limit) {
  return make_native_coroutine(open_connection(Ref(host), Ref(port), limit), "open_connection");
}

}  // namespace corospec::reference
