// What the files of Server share.
#pragma once

#include "reference/loop/server.h"
#include "reference/loop/watch.h"

namespace corospec::reference {

void close_server(Server& server);
void make_server_type_ready();  // server_type.cc

}  // namespace corospec::reference
