#include "harness/grid/loop/grids.h"

#include <iterator>
#include <utility>

namespace corospec::harness::grid::loop {

std::vector<Entry> all_entries() {
  std::vector<Entry> entries;
  for (const auto& entries_of :
       {future_entries, task_entries, pair_entries, lock_entries, event_entries, condition_entries,
        semaphore_entries, bounded_semaphore_entries, barrier_entries, queue_entries,
        lifo_queue_entries, priority_queue_entries}) {
    std::vector<Entry> more = entries_of();
    std::move(more.begin(), more.end(), std::back_inserter(entries));
  }
  return entries;
}

}  // namespace corospec::harness::grid::loop
