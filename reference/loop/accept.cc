// How a server gets its connections.
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

#include "reference/loop/exceptions.h"
#include "reference/loop/server_internal.h"
#include "reference/loop/socket_address.h"
#include "reference/loop/socket_object.h"
#include "reference/loop/transport.h"
#include "reference/loop/transport_socket_view.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

constexpr double kAcceptAgain = 1;  // seconds

EventLoop& loop_of(const Server& server) { return *server.loop.as<EventLoop>(); }

void listen_again(Server& server, Value socket);

// [server.accept.exhausted] No descriptors are left: it is told, and tried again after a while.
void wait_for_resources(Server& server, Value socket, int error) {
  const Handle<Dict> context = make_dict();
  dict_set(context.get(), intern("message"), make_str("socket.accept() out of system resource"));
  try {
    raise_system_error(error);
  } catch (Raise& raised) {
    dict_set(context.get(), intern("exception"), raised.take());
  }
  dict_set(context.get(), intern("socket"), socket_for_program(socket));
  call_exception_handler(server.loop, context.get());
  if (!server.serving) return;
  unwatch(loop_of(server), descriptor_of(socket), Direction::kRead);
  const Handle<Tuple> pair = make_tuple({Value(&server), socket});
  const Ref again = make_closure(
      "_start_serving",
      [](Value self, Args) {
        const auto* both = self.as<Tuple>();
        auto& its_server = *both->items[0].as<Server>();
        if (its_server.serving) listen_again(its_server, both->items[1]);
        return make_none();
      },
      Value(pair));
  call_later(server.loop, kAcceptAgain, again, {});
}

// What a factory raises closes the connection; only debug mode tells of it.
void report_failed_factory(const Server& server, Value error) {
  if (!loop_of(server).debug) return;
  const Handle<Dict> context = make_dict();
  dict_set(context.get(), intern("message"),
           make_str("Error on transport creation for incoming connection"));
  dict_set(context.get(), intern("exception"), error);
  call_exception_handler(server.loop, context.get());
}

// [server.accept.factory] A protocol of its own for each connection.
void serve(Server& server, Value listening, int descriptor, const SocketAddress& peer) {
  const int family = static_cast<int>(index_as_int64(get_attribute(listening, intern("family"))));
  const Handle<Socket> socket = make_socket(descriptor, family, SOCK_STREAM, 0);
  try {
    const Ref factory(server.factory);
    const Ref protocol = call(factory, {});
    const Ref name = name_of_address(peer);
    make_socket_transport(server.loop, socket, protocol, nullptr, Value(&server), name);
  } catch (Raise& raised) {
    const Ref error = raised.take();
    close_socket(*socket);
    if (ends_the_loop(error)) throw Raise(error);
    report_failed_factory(server, error);
  }
}

bool is_exhaustion(int error) {
  return error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM;
}

Ref on_acceptable(Value self, Args) {
  const Ref kept(self);
  auto& server = *self.as<Tuple>()->items[0].as<Server>();
  const Value listening = self.as<Tuple>()->items[1];
  for (int i = 0; i < server.backlog && server.serving; ++i) {
    SocketAddress peer;
    const int descriptor =
        ::accept4(descriptor_of(listening), peer.get(), &peer.length, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (descriptor < 0) {
      if (is_exhaustion(errno)) wait_for_resources(server, listening, errno);
      break;
    }
    serve(server, listening, descriptor, peer);
  }
  return make_none();
}

void listen_again(Server& server, Value socket) {
  const Handle<Tuple> pair = make_tuple({Value(&server), socket});
  const Ref callback = make_closure("_accept_connection", on_acceptable, Value(pair));
  watch(loop_of(server), descriptor_of(socket), Direction::kRead, callback);
}

}  // namespace

void start_serving(Server& server) {
  if (server.serving) return;
  server.serving = true;
  const Handle<List> sockets(server.sockets);
  for (const Value socket : sockets->values()) {
    if (::listen(descriptor_of(socket), server.backlog) != 0) raise_system_error(errno);
    listen_again(server, socket);
  }
}

}  // namespace corospec::reference
