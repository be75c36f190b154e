// What threads wait on, and the locks of the module _thread that are made of it.
#pragma once

#include <semaphore.h>

#include <cstdint>
#include <optional>

#include "reference/object/module.h"
#include "reference/object/value.h"

namespace corospec::reference {

// A count that threads take from: who finds none waits, and gives the interpreter's lock up
// meanwhile. A signal interrupts the wait as long as its handler runs.
class WaitingCount {
 public:
  explicit WaitingCount(unsigned count) { sem_init(&semaphore_, 0, count); }
  ~WaitingCount() { sem_destroy(&semaphore_); }
  WaitingCount(const WaitingCount&) = delete;
  WaitingCount& operator=(const WaitingCount&) = delete;

  bool take_at_once();
  // Until then at most, in nanoseconds of CLOCK_MONOTONIC; nothing: for ever. False: too late.
  // Raises what a signal's handler raises.
  bool take(std::optional<int64_t> until);
  void give() { sem_post(&semaphore_); }
  bool is_empty() const;

 private:
  bool wait(std::optional<int64_t> until);
  mutable sem_t semaphore_;
};

// Arguments of acquire() and its like. For how long to wait: until then, for ever, not at all.
struct Patience {
  bool blocking;
  std::optional<int64_t> until;
};
Patience patience_of(bool blocking, Value timeout);
// By these.
bool take(WaitingCount& count, const Patience& patience);
// From now on.
int64_t deadline_after(double seconds);

// lock, RLock and their other names.
void define_locks(Module* module);
// _thread.allocate_lock()
Ref make_lock();
// lock.release(), unless it is free: for the one of a thread that ends.
void release_if_held(Value lock);

}  // namespace corospec::reference
