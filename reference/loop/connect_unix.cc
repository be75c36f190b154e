// loop.create_unix_connection() and loop.create_unix_server().
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "reference/loop/connect.h"
#include "reference/loop/listen.h"
#include "reference/loop/server.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace {

constexpr const char* kExpected = "A UNIX Domain Stream Socket";

std::string bytes_of_path(Value path) {
  const Ref text = path_text(path);
  return is_str(text) ? utf8(text) : std::string(bytes_like(text));
}

addrinfo unix_stream() { return wanted_addresses(AF_UNIX, SOCK_STREAM, 0, 0); }

// --- connecting

enum ConnectionArgument : size_t {
  kFactory,
  kPath,
  kSsl,
  kSock,
  kServerHostname,
  kHandshakeTimeout,
  kShutdownTimeout,
};
constexpr Parameter kConnection[] = {{"protocol_factory", 0},
                                     {"path", 0},
                                     {"ssl", 0},
                                     {"sock", 0},
                                     {"server_hostname", 0},
                                     {"ssl_handshake_timeout", 7},
                                     {"ssl_shutdown_timeout", 11}};

NativeRoutine connect_to_path(Ref loop, Ref path) {
  const Handle<Socket> socket = open_socket(unix_stream());
  Ref error;
  try {
    co_await wait_for(make_native_coroutine(
        connect_socket(loop, Ref(Value(socket)), unix_address(bytes_of_path(path))),
        "BaseSelectorEventLoop.sock_connect"));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error) {
    close_socket(*socket);
    throw Raise(error);
  }
  co_return Ref(Value(socket));
}

// [unix.connect] [unix.connect.arguments]
NativeRoutine create_unix_connection(Ref loop, Given given) {
  if (given.has(kServerHostname)) {
    raise_value_error("server_hostname is only meaningful with ssl");
  }
  check_no_tls(given[kSsl], given[kHandshakeTimeout], given[kShutdownTimeout]);
  if (given.has(kPath) && given.has(kSock)) {
    raise_value_error("path and sock can not be specified at the same time");
  }
  if (!given.has(kPath) && !given.has(kSock)) raise_value_error("no path and sock were specified");
  Ref socket(given[kSock]);
  if (socket) {
    check_stream_socket(socket, AF_UNIX, kExpected);
  } else {
    socket = co_await wait_for(make_native_coroutine(
        connect_to_path(loop, Ref(given[kPath])), "_UnixSelectorEventLoop.create_unix_connection"));
  }
  co_return co_await wait_for(
      make_native_coroutine(make_connection(loop, Ref(given[kFactory]), socket),
                            "_UnixSelectorEventLoop.create_unix_connection"));
}

Ref method_connection(Value self, Args args) {
  // Until 3.6 the path has to be said, if only with None.
  const Given given("create_unix_connection", args, kConnection, since(7) ? 1 : 2, 2);
  return make_native_coroutine(create_unix_connection(Ref(self), given),
                               "_UnixSelectorEventLoop.create_unix_connection");
}

// --- serving

enum ServerArgument : size_t {
  kServerFactory,
  kServerPath,
  kServerSock,
  kBacklog,
  kServerSsl,
  kServerHandshakeTimeout,
  kStartServing,
  kServerShutdownTimeout,
  kCleanup,
};
constexpr Parameter kServer[] = {{"protocol_factory", 0},
                                 {"path", 0},
                                 {"sock", 0},
                                 {"backlog", 0},
                                 {"ssl", 0},
                                 {"ssl_handshake_timeout", 7},
                                 {"start_serving", 7},
                                 {"ssl_shutdown_timeout", 11},
                                 {"cleanup_socket", 13}};

bool is_abstract(const std::string& path) { return path.empty() || path[0] == '\0'; }

// [unix.server.stale] What another server left there.
void remove_stale(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0 && S_ISSOCK(status.st_mode)) ::unlink(path.c_str());
}

[[noreturn]] void raise_bind_failure(int error, Value path) {
  if (error != EADDRINUSE) raise_system_error(error);
  const Ref number = make_int(int64_t{error});
  const Handle<Str> text = make_str("Address " + repr_utf8(path) + " is already in use");
  throw Raise(call(Value(&OSErrorType), {number, Value(text)}));
}

Handle<Socket> bind_path(Value path) {
  const std::string bytes = bytes_of_path(path);
  if (!is_abstract(bytes)) remove_stale(bytes);
  const SocketAddress address = unix_address(bytes);
  Handle<Socket> socket = open_socket(unix_stream());
  if (::bind(socket->descriptor, address.get(), address.length) != 0) {
    const int error = errno;
    close_socket(*socket);
    raise_bind_failure(error, path);
  }
  return socket;
}

// What the server removes when it is closed.
SocketPath* path_to_remove(const std::string& path) {
  struct stat status {};
  if (is_abstract(path) || ::stat(path.c_str(), &status) != 0) return nullptr;
  return new SocketPath{path, status.st_ino};
}

// [unix.server] [unix.server.arguments]
NativeRoutine create_unix_server(Ref loop, Given given) {
  check_no_tls(given[kServerSsl], given[kServerHandshakeTimeout], given[kServerShutdownTimeout]);
  if (given.has(kServerPath) && given.has(kServerSock)) {
    raise_value_error("path and sock can not be specified at the same time");
  }
  if (!given.has(kServerPath) && !given.has(kServerSock)) {
    raise_value_error("path was not specified, and no sock specified");
  }
  Ref socket(given[kServerSock]);
  if (socket) {
    check_stream_socket(socket, AF_UNIX, kExpected);
    set_nonblocking(socket);
  } else {
    socket = bind_path(path_text(given[kServerPath]));
  }
  Handle<List> sockets = make_list();
  list_append(sockets.get(), socket);
  const Handle<Server> server =
      make_server(loop, std::move(sockets), given[kServerFactory], given.number(kBacklog, 100));
  const Ref name = call_method(socket, intern("getsockname"));
  const bool cleans_up = since(13) && given.is_true(kCleanup, true) && is_str(name);
  if (cleans_up) server->path = path_to_remove(utf8(name));
  co_return co_await wait_for(
      make_native_coroutine(begin_server(Ref(Value(server)), given.is_true(kStartServing, true)),
                            "_UnixSelectorEventLoop.create_unix_server"));
}

Ref method_server(Value self, Args args) {
  const Given given("create_unix_server", args, kServer, 1, 2);
  return make_native_coroutine(create_unix_server(Ref(self), given),
                               "_UnixSelectorEventLoop.create_unix_server");
}

constexpr MethodDef kMethods[] = {{"create_unix_connection", method_connection},
                                  {"create_unix_server", method_server}};

}  // namespace

std::span<const MethodDef> unix_methods() { return kMethods; }

}  // namespace corospec::reference
