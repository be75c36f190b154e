#include "reference/loop/server.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "reference/loop/exceptions.h"
#include "reference/loop/server_internal.h"
#include "reference/loop/socket_object.h"
#include "reference/loop/transport.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/version.h"
#include "reference/object/weakref.h"

namespace corospec::reference {

Type AbstractServerType, ServerType;

namespace {

EventLoop& loop_of(const Server& server) { return *server.loop.as<EventLoop>(); }

using Fields = Owned<Server, &Server::dict, &Server::loop, &Server::factory, &Server::sockets,
                     &Server::forever>;

void server_traverse(Object* object, Visitor& visitor) {
  Fields::traverse(object, visitor);
  const auto* server = static_cast<Server*>(object);
  if (server->waiters) server->waiters->traverse(visitor);
  if (!server->clients) return;
  for (const Ref& client : *server->clients) visitor.visit(client);
}

void server_clear(Object* object) {
  auto* server = static_cast<Server*>(object);
  Fields::clear(object);
  if (server->waiters) server->waiters->clear();
  if (server->clients) std::vector<Ref>().swap(*server->clients);
}

void server_destroy(Object* object) noexcept {
  auto* server = static_cast<Server*>(object);
  delete std::exchange(server->waiters, nullptr);
  delete std::exchange(server->clients, nullptr);
  delete std::exchange(server->path, nullptr);
  Fields::destroy(object);
}

// [server.wait_closed.connections] Who waits for the end need not wait any longer.
void wake_when_over(Server& server) {
  if (server.sockets || server.connections > 0 || !server.waiters) return;
  Waiters* waiters = std::exchange(server.waiters, nullptr);
  waiters->wake_all(none());
  delete waiters;
}

// [unix.server.cleanup]
void remove_path(Server& server) {
  if (!server.path) return;
  struct stat status {};
  const char* path = server.path->path.c_str();
  if (::stat(path, &status) == 0 && status.st_ino == server.path->inode) ::unlink(path);
  delete std::exchange(server.path, nullptr);
}

void close_listening(const Server& server, Value socket) {
  const Ref kept(socket);
  const int64_t descriptor = index_as_int64(call_method(socket, intern("fileno")));
  if (descriptor >= 0) unwatch(loop_of(server), static_cast<int>(descriptor), Direction::kRead);
  call_method(socket, intern("close"));
}

}  // namespace

// [server.close] [server.close.again] [stream.server.close]
void close_server(Server& server) {
  if (!server.sockets) return;
  const Handle<List> sockets = Handle<List>::adopt(std::exchange(server.sockets, nullptr));
  for (const Value socket : sockets->values()) close_listening(server, socket);
  server.serving = false;
  remove_path(server);
  if (server.forever) {
    const Handle<Future> forever = Handle<Future>::adopt(std::exchange(server.forever, nullptr));
    if (!is_done(*forever)) cancel_future(*forever);  // [server.forever.closed]
  }
  wake_when_over(server);
}

Handle<Server> make_server(Value loop, Handle<List> sockets, Value factory, int backlog) {
  auto* server = allocate<Server>(ServerType);
  Handle<Server> owner = Handle<Server>::adopt(server);
  assign(server->loop, loop);
  assign(server->factory, factory);
  server->sockets = sockets.take();
  server->waiters = new Waiters;
  server->clients = new std::vector<Ref>;
  server->backlog = backlog;
  gc_track(server);
  return owner;
}

void attach_to_server(Value value, Transport& transport) {
  auto& server = *value.as<Server>();
  assign(transport.server, value);
  ++server.connections;
  if (since(13)) server.clients->push_back(make_weakref(Value(&transport)));
}

void detach_from_server(Value value, Transport& transport) {
  auto& server = *value.as<Server>();
  --server.connections;
  std::erase_if(*server.clients, [&](const Ref& client) {
    const Ref alive = weakref_get(client);
    return !alive || alive.get() == Value(&transport);
  });
  wake_when_over(server);
}

void initialize_server() {
  Type& base = AbstractServerType;
  Fields::install(base);
  base.flags |= kSubclassable | kHasDict;
  base.flags &= ~kNoWeakrefs;
  base.dict_offset = dict_offset_of<Server>();
  base.slots.traverse = server_traverse;
  base.slots.clear = server_clear;
  base.slots.destroy = server_destroy;
  ready(base, "asyncio.events.AbstractServer", nullptr);
  make_server_type_ready();
}

}  // namespace corospec::reference
