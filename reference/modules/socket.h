// The modules _socket and select, a library of their own because the event loop's sockets are below
// them alone.
#pragma once

namespace corospec::reference {

// Makes them importable; beside register_modules().
void register_sockets();

}  // namespace corospec::reference
