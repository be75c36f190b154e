// asyncio.start_server() and the Server that it gives.
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

#include "reference/coroutine/native_body.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/running.h"
#include "reference/loop/socket_address.h"
#include "reference/loop/stream.h"
#include "reference/loop/task.h"
#include "reference/loop/watch.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type StreamServerType;

namespace {

constexpr int kBacklog = 100;

// What programs may ask of a server's socket.
struct ListeningSocket : Object {
  int socket;  // -1: closed
};
Type ListeningSocketType;

struct StreamServer : Object {
  Value loop;
  Value callback;  // client_connected_cb
  List* sockets;   // of ListeningSocket
  int64_t limit;
  Future* closed;  // done when it is
  bool serving;
};

StreamServer& self_of(Value value) { return *value.as<StreamServer>(); }
using Fields = Owned<StreamServer, &StreamServer::loop, &StreamServer::callback,
                     &StreamServer::sockets, &StreamServer::closed>;

int& socket_of(Value value) { return value.as<ListeningSocket>()->socket; }

void report_failed_client(StreamServer& server, Value exception) {
  const Handle<Dict> context = make_dict();
  dict_set(context.get(), intern("message"),
           make_str("Unhandled exception in client_connected_cb"));
  dict_set(context.get(), intern("exception"), exception);
  call_exception_handler(server.loop, context.get());
}

Ref on_client_done(Value self, Args args) {
  const Value task = args[0];
  if (is_cancelled(task)) return make_none();
  if (const Ref exception = exception_of(task)) report_failed_client(self_of(self), exception);
  return make_none();
}

// [stream.server.client] [stream.server.plain] A coroutine is made a task.
void serve_client(StreamServer& server, int socket) {
  Handle<StreamReader> reader = make_stream_reader(server.loop, server.limit);
  Handle<Connection> connection = make_connection(server.loop, socket, reader);
  const Ref writer = make_stream_writer(std::move(connection), reader);
  const Ref result = call(server.callback, {Value(reader), writer.get()});
  if (!is_coroutine_for_task(result)) return;
  const Ref task = create_task(server.loop, result);
  add_callback(task.get(), make_closure("callback", on_client_done, Value(&server)));
}

// self: the server and the socket.
Ref on_acceptable(Value self, Args) {
  const auto* pair = self.as<Tuple>();
  const Ref kept(self);
  const int listening = socket_of(pair->items[1]);
  for (int i = 0; i < kBacklog; ++i) {
    const int socket = accept4(listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0) break;
    serve_client(self_of(pair->items[0]), socket);
  }
  return make_none();
}

void start_serving(StreamServer& server) {
  if (server.serving) return;
  server.serving = true;
  for (const Value socket : server.sockets->values()) {
    ::listen(socket_of(socket), kBacklog);
    const Handle<Tuple> pair = make_tuple({Value(&server), socket});
    const Ref callback = make_closure("_accept_connection", on_acceptable, Value(pair));
    watch(*server.loop.as<EventLoop>(), socket_of(socket), Direction::kRead, callback);
  }
}

// [stream.server.close]
void close_server(StreamServer& server) {
  if (is_done(*server.closed)) return;
  server.serving = false;
  for (const Value socket : server.sockets->values()) {
    unwatch(*server.loop.as<EventLoop>(), socket_of(socket), Direction::kRead);
    ::close(std::exchange(socket_of(socket), -1));
  }
  list_clear(server.sockets);
  set_result(*server.closed, none());
}

int bind_socket(const addrinfo& address) {
  const int socket = ::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (socket < 0) return -1;  // a family that the system does not have
  const int on = 1;
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (address.ai_family == AF_INET6) setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
  if (::bind(socket, address.ai_addr, address.ai_addrlen) != 0) {
    const int error = errno;
    ::close(socket);
    raise_system_error(error);
  }
  return socket;
}

void bind_all(StreamServer& server, Value host, Value port) {
  const Addresses addresses = look_up(host, port, true);
  for (const addrinfo* address = addresses.get(); address; address = address->ai_next) {
    const int socket = bind_socket(*address);
    if (socket < 0) continue;
    auto* listening = allocate<ListeningSocket>(ListeningSocketType);
    listening->socket = socket;
    list_append(server.sockets, Ref::adopt(Value(listening)));
  }
}

NativeRoutine start_server(Ref callback, Ref host, Ref port, int64_t limit) {
  const Ref loop = since(8) ? running_loop() : event_loop();
  if (!is_event_loop(loop)) throw NotSupported("streams on an event loop of the program's own");
  auto* server = allocate<StreamServer>(StreamServerType);
  const Ref owner = Ref::adopt(Value(server));
  assign(server->loop, loop);
  assign(server->callback, callback);
  server->sockets = make_list().take();
  server->limit = limit;
  server->closed = make_future(loop).take();
  gc_track(server);
  bind_all(*server, host, port);
  start_serving(*server);
  co_return owner;
}

NativeRoutine give(Ref value) { co_return value; }

NativeRoutine wait_closed(Ref self) {
  const StreamServer& server = self_of(self);
  if (!is_done(*server.closed)) co_await wait_for(Value(server.closed));
  co_return make_none();
}

NativeRoutine serve_forever(Ref self) {
  StreamServer& server = self_of(self);
  start_serving(server);
  Ref error;
  try {
    co_await wait_for(Value(make_future(server.loop)));
  } catch (Raise& raised) {
    error = raised.take();
  }
  close_server(server);
  throw Raise(error);
}

Ref method_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  close_server(self_of(self));
  return make_none();
}
Ref method_is_serving(Value self, Args args) {
  expect_args("is_serving", args, 0, 0);
  return make_bool(self_of(self).serving);
}
Ref method_wait_closed(Value self, Args args) {
  expect_args("wait_closed", args, 0, 0);
  return make_native_coroutine(wait_closed(Ref(self)), "wait_closed");
}
Ref method_serve_forever(Value self, Args args) {
  expect_args("serve_forever", args, 0, 0);
  return make_native_coroutine(serve_forever(Ref(self)), "serve_forever");
}
Ref method_get_loop(Value self, Args args) {
  expect_args("get_loop", args, 0, 0);
  return Ref(self_of(self).loop);
}
Ref method_enter(Value self, Args args) {
  expect_args("__aenter__", args, 0, 0);
  return make_native_coroutine(give(Ref(self)), "__aenter__");
}
// [stream.server.with]
Ref method_exit(Value self, Args args) {
  expect_args("__aexit__", args, 3, 3);
  close_server(self_of(self));
  return make_native_coroutine(wait_closed(Ref(self)), "__aexit__");
}
Ref get_sockets(Value self) {
  const auto* sockets = self_of(self).sockets;
  return make_tuple(std::span<const Value>(sockets->values()));
}

Ref method_getsockname(Value self, Args args) {
  expect_args("getsockname", args, 0, 0);
  return name_of_socket(socket_of(self));
}
Ref method_fileno(Value self, Args args) {
  expect_args("fileno", args, 0, 0);
  return make_int(int64_t{socket_of(self)});
}

void socket_destroy(Object* object) noexcept {
  const int socket = static_cast<ListeningSocket*>(object)->socket;
  if (socket >= 0) ::close(socket);
  free_object(object);
}

constexpr MethodDef kSocketMethods[] = {{"getsockname", method_getsockname},
                                        {"fileno", method_fileno}};
constexpr MethodDef kMethods[] = {{"close", method_close},
                                  {"is_serving", method_is_serving},
                                  {"wait_closed", method_wait_closed},
                                  {"serve_forever", method_serve_forever},
                                  {"get_loop", method_get_loop},
                                  {"__aenter__", method_enter},
                                  {"__aexit__", method_exit}};
constexpr AttributeDef kAttributes[] = {{"sockets", get_sockets}};

}  // namespace

Ref make_start_server(Value callback, Value host, Value port, int64_t limit) {
  return make_native_coroutine(start_server(Ref(callback), Ref(host), Ref(port), limit),
                               "start_server");
}

void initialize_stream_server() {
  Fields::install(StreamServerType);
  StreamServerType.flags &= ~kNoWeakrefs;
  ready(StreamServerType, "asyncio.base_events.Server", nullptr, kMethods, kAttributes);
  ListeningSocketType.instance_size = sizeof(ListeningSocket);
  ListeningSocketType.slots.destroy = socket_destroy;
  ready(ListeningSocketType, "asyncio.trsock.TransportSocket", nullptr, kSocketMethods);
  ready(AddressErrorType, "socket.gaierror", &OSErrorType);
}

}  // namespace corospec::reference
