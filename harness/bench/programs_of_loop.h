// The programs that time the event loop: its turns, tasks, queues and streams, and how dear it is
// to go from one of many coroutines to the next, against threads.
#pragma once

#include <vector>

#include "harness/bench/programs.h"

namespace corospec::harness::bench {

std::vector<Program> programs_of_loop();

}  // namespace corospec::harness::bench
