// The start of the event loop's types.
#pragma once

namespace corospec::reference {

// Once a process, after initialize_language.
void initialize_loop();

}  // namespace corospec::reference
