// What getaddrinfo() and getnameinfo() give, in the module socket as in a loop.
#pragma once

#include <netdb.h>

#include "reference/object/value.h"

namespace corospec::reference {

// A list of (family, type, protocol, canonical name, address). `member` makes a number a member of
// an enumeration, or leaves it a number.
Ref describe_addresses(const addrinfo& first, Ref (*member)(const char* enumeration, int number));
// (host, service). Raises OSError (socket.gaierror).
Ref look_up_names(Value address, int flags);

}  // namespace corospec::reference
