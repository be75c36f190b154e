// The module asyncio, which is a library of its own because the event loop is below it alone.
#pragma once

namespace corospec::reference {

// Makes it importable; beside register_modules().
void register_asyncio();

}  // namespace corospec::reference
