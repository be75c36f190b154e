// What the files of the module _socket share.
#pragma once

#include "reference/object/module.h"

namespace corospec::reference {

extern Type HostErrorType;  // socket.herror

void define_socket_constants(Module* module);  // socket_constants.cc
void define_socket_lookup(Module* module);     // socket_lookup.cc

}  // namespace corospec::reference
