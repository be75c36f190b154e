// Ctrl-C (and a polite kill) as a flag. The second one ends the process at once, as if nobody had
// listened.
#pragma once

#include <atomic>

namespace corospec::harness {

// The flag, from now on. One for the process.
const std::atomic<bool>& listen_for_interruption();

}  // namespace corospec::harness
