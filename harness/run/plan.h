// Which (case, subject) pair comes next, for several workers at once. A worker stays with its
// subject as long as there is something left for it, since changing costs the start of a process;
// it joins a subject that another worker is busy with only when no subject is left alone. Knows
// neither processes nor verdicts. Thread-safe.
#pragma once

#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace corospec::harness {

struct PlanItem {
  std::size_t subject = 0;
  std::size_t the_case = 0;
};

class Plan {
 public:
  // `cases[s]` are the indices of the cases to be run on subject s, in order.
  explicit Plan(const std::vector<std::vector<std::size_t>>& cases);

  // The next pair for a worker whose last pair was on `current` (none: it is new, or gave up its
  // subject). Nothing when all are taken.
  std::optional<PlanItem> next(std::optional<std::size_t> current);

 private:
  std::size_t choose() const;
  void leave(std::optional<std::size_t> subject);

  std::mutex mutex_;
  std::vector<std::deque<std::size_t>> left_;  // By subject.
  std::vector<int> workers_;                   // How many are with each subject.
};

}  // namespace corospec::harness
