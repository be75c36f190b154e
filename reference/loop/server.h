// asyncio.Server: sockets that listen, and the connections that came of them.
//
// Invariants
//   - sockets is null once the server is closed.
//   - waiters is null once nothing is to be waited for: it is closed, and its last connection gone.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "reference/loop/event_loop.h"
#include "reference/loop/waiters.h"

namespace corospec::reference {

struct List;
struct Transport;

// A path that goes when the server does, if it is still the same file.
struct SocketPath {
  std::string path;
  ino_t inode;
};

struct Server : Object {
  Dict* dict;
  Value loop;
  Value factory;  // of protocols
  List* sockets;
  Waiters* waiters;
  Future* forever;            // serve_forever() waits for it; null: nobody does
  std::vector<Ref>* clients;  // weak references to transports, since 3.13
  SocketPath* path;           // null: none
  int64_t connections;
  int backlog;
  bool serving;
};
extern Type AbstractServerType, ServerType;

// `sockets`: bound, and not blocking.
Handle<Server> make_server(Value loop, Handle<List> sockets, Value factory, int backlog);
void start_serving(Server& server);
void attach_to_server(Value server, Transport& transport);
void detach_from_server(Value server, Transport& transport);

void initialize_server();

}  // namespace corospec::reference
