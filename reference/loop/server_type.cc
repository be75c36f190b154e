// What Python sees of a Server.
#include "reference/coroutine/native_body.h"
#include "reference/loop/server_internal.h"
#include "reference/loop/sleep.h"
#include "reference/loop/transport.h"
#include "reference/loop/transport_socket_view.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"
#include "reference/object/weakref.h"

namespace corospec::reference {

namespace {

Server& self_of(Value value) { return *value.as<Server>(); }

NativeRoutine give(Ref value) { co_return value; }

// [server.wait_closed.at_once] Until 3.11 nothing is waited for once the server is closed, its
// connections included.
NativeRoutine wait_closed(Ref self) {
  Server& server = self_of(self);
  if (!server.waiters || (!since(12) && !server.sockets)) co_return make_none();
  const Handle<Future> waiter = make_future(server.loop);
  server.waiters->add(waiter);
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (server.waiters) server.waiters->remove(waiter);
  if (error) throw Raise(error);
  co_return make_none();
}

Ref make_wait_closed(const Ref& self) {
  return make_native_coroutine(wait_closed(self), "Server.wait_closed");
}

NativeRoutine start(Ref self) {
  start_serving(self_of(self));
  co_await wait_for(make_sleep(Value::small(0), none()));
  co_return make_none();
}

// [server.forever] [server.forever.cancelled]
NativeRoutine serve_forever(Ref self) {
  Server& server = self_of(self);
  if (server.forever) {
    raise(RuntimeErrorType,
          "server " + repr_utf8(self) + " is already being awaited on serve_forever()");
  }
  if (!server.sockets) raise(RuntimeErrorType, "server " + repr_utf8(self) + " is closed");
  start_serving(server);
  server.forever = make_future(server.loop).take();
  Ref error;
  try {
    co_await wait_for(Value(server.forever));
  } catch (Raise& raised) {
    error = raised.take();
  }
  drop(server.forever);
  close_server(server);
  co_await wait_for(make_wait_closed(self));
  throw Raise(error);
}

Ref method_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  close_server(self_of(self));
  return make_none();
}
Ref method_wait_closed(Value self, Args args) {
  expect_args("wait_closed", args, 0, 0);
  return make_wait_closed(Ref(self));
}
Ref method_is_serving(Value self, Args args) {
  expect_args("is_serving", args, 0, 0);
  return make_bool(self_of(self).serving);  // [server.is_serving]
}
// [server.start_serving]
Ref method_start_serving(Value self, Args args) {
  expect_args("start_serving", args, 0, 0);
  return make_native_coroutine(start(Ref(self)), "Server.start_serving");
}
Ref method_serve_forever(Value self, Args args) {
  expect_args("serve_forever", args, 0, 0);
  return make_native_coroutine(serve_forever(Ref(self)), "Server.serve_forever");
}
// [server.get_loop]
Ref method_get_loop(Value self, Args args) {
  expect_args("get_loop", args, 0, 0);
  return Ref(self_of(self).loop);
}
Ref method_enter(Value self, Args args) {
  expect_args("__aenter__", args, 0, 0);
  return make_native_coroutine(give(Ref(self)), "AbstractServer.__aenter__");
}
// [stream.server.with] [server.with]
NativeRoutine leave(Ref self) {
  close_server(self_of(self));
  co_await wait_for(make_wait_closed(self));
  co_return make_none();
}
Ref method_exit(Value self, Args args) {
  expect_args("__aexit__", args, 3, 3);
  return make_native_coroutine(leave(Ref(self)), "AbstractServer.__aexit__");
}

void call_clients(Value self, const char* method) {
  const std::vector<Ref> clients = *self_of(self).clients;
  for (const Ref& client : clients) {
    if (const Ref transport = weakref_get(client)) call_method(transport, intern(method));
  }
}
// [server.close_clients]
Ref method_close_clients(Value self, Args args) {
  expect_args("close_clients", args, 0, 0);
  call_clients(self, "close");
  return make_none();
}
// [server.abort_clients]
Ref method_abort_clients(Value self, Args args) {
  expect_args("abort_clients", args, 0, 0);
  call_clients(self, "abort");
  return make_none();
}

// [server.sockets] [server.sockets.closed] Until 3.6 the list itself, and None at the end.
Ref get_sockets(Value self) {
  const List* sockets = self_of(self).sockets;
  if (!sockets && !since(7)) return make_none();
  const Handle<List> shown = make_list();
  if (sockets) {
    for (const Value socket : sockets->values())
      list_append(shown.get(), socket_for_program(socket));
  }
  if (!since(8)) return shown;
  return make_tuple(std::span<const Value>(shown->values()));
}

Ref server_repr(Value self) {
  return make_str("<" + type_of(self)->name + " sockets=" + repr_utf8(get_sockets(self)) + ">");
}

constexpr MethodDef kMethods[] = {
    {"close", method_close},
    {"wait_closed", method_wait_closed},
    {"is_serving", method_is_serving},  // since 3.7, and what follows
    {"start_serving", method_start_serving},
    {"serve_forever", method_serve_forever},
    {"get_loop", method_get_loop},
    {"__aenter__", method_enter},
    {"__aexit__", method_exit},
    {"close_clients", method_close_clients},  // since 3.13, and what follows
    {"abort_clients", method_abort_clients},
};
constexpr AttributeDef kAttributes[] = {{"sockets", get_sockets}};

}  // namespace

void make_server_type_ready() {
  std::span<const MethodDef> methods(kMethods);
  methods = methods.first(since(13) ? methods.size() : since(7) ? methods.size() - 2 : 2);
  ServerType.slots.repr = server_repr;
  ready(ServerType, "asyncio.base_events.Server", &AbstractServerType, methods, kAttributes);
}

}  // namespace corospec::reference
