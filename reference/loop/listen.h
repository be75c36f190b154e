// What makes a Server begin, be it of TCP or of Unix sockets.
#pragma once

#include "reference/coroutine/native_body.h"

namespace corospec::reference {

// Gives the server, which serves already if it `starts`.
NativeRoutine begin_server(Ref server, bool starts);

}  // namespace corospec::reference
