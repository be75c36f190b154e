// The programs that time the event loop: its turns, tasks, queues and streams, and how dear it is
// to go from one of many coroutines to the next, against threads; and the memory of its tasks.
#pragma once

#include <vector>

#include "harness/bench/programs.h"

namespace corospec::harness::bench {

std::vector<Program> programs_of_loop();
std::vector<Program> programs_of_memory();

}  // namespace corospec::harness::bench
