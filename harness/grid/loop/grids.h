// The grids of asyncio: futures, tasks, what waits for two of them, what tasks wait at (locks,
// events, conditions, semaphores, barriers) and queues, every operation in every state. As in the
// other grids a cell has a program or a reason why it has none. Each file tells its cells by a
// model of the rules: it knows states and waiters and nothing of how a loop is made.
#pragma once

#include <vector>

#include "harness/grid/entry.h"

namespace corospec::harness::grid::loop {

std::vector<Entry> future_entries();
std::vector<Entry> task_entries();
std::vector<Entry> pair_entries();
std::vector<Entry> lock_entries();
std::vector<Entry> event_entries();
std::vector<Entry> condition_entries();
std::vector<Entry> semaphore_entries();
std::vector<Entry> bounded_semaphore_entries();
std::vector<Entry> barrier_entries();
std::vector<Entry> queue_entries();
std::vector<Entry> lifo_queue_entries();
std::vector<Entry> priority_queue_entries();

std::vector<Entry> all_entries();

}  // namespace corospec::harness::grid::loop
