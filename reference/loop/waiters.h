// The futures of those who wait for a lock, an event, a place in a queue: first come, first served.
#pragma once

#include <algorithm>
#include <deque>

#include "reference/loop/future.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

class Waiters {
 public:
  using Place = Handle<Future>;

  bool empty() const { return futures_.empty(); }
  auto begin() const { return futures_.begin(); }
  auto end() const { return futures_.end(); }
  size_t size() const { return futures_.size(); }

  void add(const Place& future) { futures_.push_back(future); }
  void remove(const Place& future) {
    const auto same = [&](const Place& other) { return other.get() == future.get(); };
    const auto found = std::find_if(futures_.begin(), futures_.end(), same);
    if (found != futures_.end()) futures_.erase(found);
  }

  // Wakes the first that is not being woken already. False: there is none.
  bool wake_one(Value result) {
    for (const Place& future : futures_) {
      if (is_done(*future)) continue;
      set_result(*future, result);
      return true;
    }
    return false;
  }
  // The same for a first one that is not woken already; the others have to wait for it.
  void wake_first(Value result) {
    if (!futures_.empty() && !is_done(*futures_.front())) set_result(*futures_.front(), result);
  }
  void wake_all(Value result) {
    const std::deque<Place> futures = futures_;
    for (const Place& future : futures) {
      if (!is_done(*future)) set_result(*future, result);
    }
  }

  void traverse(Visitor& visitor) const {
    for (const Place& future : futures_) visitor.visit(Value(future));
  }
  void clear() { std::deque<Place>().swap(futures_); }

 private:
  std::deque<Place> futures_;
};

}  // namespace corospec::reference
