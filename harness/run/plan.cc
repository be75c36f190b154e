#include "harness/run/plan.h"

namespace corospec::harness {

Plan::Plan(const std::vector<std::vector<std::size_t>>& cases) : workers_(cases.size(), 0) {
  for (const std::vector<std::size_t>& each : cases) left_.emplace_back(each.begin(), each.end());
}

std::optional<PlanItem> Plan::next(std::optional<std::size_t> current) {
  const std::scoped_lock lock(mutex_);
  std::size_t subject = 0;
  if (current && !left_[*current].empty()) {
    subject = *current;
  } else {
    leave(current);
    subject = choose();
    if (subject == left_.size()) return std::nullopt;
    ++workers_[subject];
  }
  const PlanItem item{subject, left_[subject].front()};
  left_[subject].pop_front();
  return item;
}

void Plan::leave(std::optional<std::size_t> subject) {
  if (subject && workers_[*subject] > 0) --workers_[*subject];
}

// The first subject that nobody is with, or else the one with the most left for each who is; the
// number of subjects when nothing is left.
std::size_t Plan::choose() const {
  std::size_t best = left_.size();
  double best_share = 0;
  for (std::size_t subject = 0; subject < left_.size(); ++subject) {
    if (left_[subject].empty()) continue;
    if (workers_[subject] == 0) return subject;
    const double share = static_cast<double>(left_[subject].size()) / (workers_[subject] + 1);
    if (share <= best_share) continue;
    best = subject;
    best_share = share;
  }
  return best;
}

}  // namespace corospec::harness
