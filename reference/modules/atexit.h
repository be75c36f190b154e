// The callbacks of the module atexit.
#pragma once

namespace corospec::reference {

// Calls and forgets them, the last registered first. Errors are reported on standard error.
void run_exit_callbacks();

}  // namespace corospec::reference
