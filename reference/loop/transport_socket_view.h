// asyncio.trsock.TransportSocket: what a program gets of a transport's or a server's socket since
// 3.8. It can be asked; reading, writing and closing are the transport's business.
#pragma once

#include "reference/loop/transport.h"

namespace corospec::reference {

extern Type TransportSocketType;

// The socket itself until 3.7.
Ref socket_for_program(Value socket);
// What get_extra_info() tells of a transport over a socket. `peer` null: it is asked for.
void set_socket_info(Transport& transport, Value peer);

void initialize_transport_socket();

}  // namespace corospec::reference
