#include "reference/object/interpreter_lock.h"

#include <pthread.h>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>

#include "reference/object/signals.h"
#include "reference/object/thread_state.h"

namespace corospec::reference {

std::atomic<bool> attention{false};

namespace {

struct Lock {
  std::mutex mutex;
  std::condition_variable released;
  std::condition_variable taken;
  bool is_held = true;
  bool is_kept = false;          // it is never given up again
  bool is_asked_for = false;     // somebody has waited for the interval
  int waiting = 0;               // threads
  unsigned long takings = 0;     // how often it was taken
  ThreadState* first = nullptr;  // of the process's first thread; made when there is a second
  ThreadState* shown = nullptr;  // whose content the globals have; null: nobody's
  ThreadState* holder = nullptr;
  int others = 0;
  std::chrono::duration<double> interval{0.005};
};

// Never destroyed: threads that the program leaves behind wait for it as the process ends.
Lock& lock() {
  static auto& the_lock = *new Lock;
  return the_lock;
}

const pthread_t first_thread = pthread_self();

void show(Lock& l, ThreadState* state) {
  if (l.shown == state) return;
  if (l.shown) l.shown->exchange();
  state->exchange();
  l.shown = state;
}

void take(ThreadState* state) {
  Lock& l = lock();
  std::unique_lock guard(l.mutex);
  ++l.waiting;
  while (l.is_held) {
    const unsigned long before = l.takings;
    if (l.released.wait_for(guard, l.interval) != std::cv_status::timeout) continue;
    if (!l.is_held || l.takings != before) continue;
    l.is_asked_for = true;
    attention.store(true, std::memory_order_relaxed);
  }
  --l.waiting;
  l.is_held = true;
  l.is_asked_for = false;
  ++l.takings;
  l.holder = state;
  show(l, state);
  attention.store(are_signals_pending(), std::memory_order_relaxed);
  l.taken.notify_all();
}

void give_up(Lock& l) {
  l.is_held = false;
  l.holder = nullptr;
  l.released.notify_one();
}

// Lets one that waits have it before this thread asks again.
void hand_over(ThreadState* state) {
  {
    Lock& l = lock();
    std::unique_lock guard(l.mutex);
    const unsigned long before = l.takings;
    give_up(l);
    l.taken.wait(guard, [&] { return l.takings != before || l.waiting == 0; });
  }
  take(state);
}

ThreadState* holder_that_is_asked() {
  Lock& l = lock();
  const std::lock_guard guard(l.mutex);
  attention.store(false, std::memory_order_relaxed);
  return l.is_asked_for && !l.is_kept ? l.holder : nullptr;
}

}  // namespace

void attend() {
  if (ThreadState* self = holder_that_is_asked()) hand_over(self);
  if (!are_signals_pending()) return;
  if (is_first_thread()) {
    handle_signals();
  } else if (other_threads() > 0) {
    // The first thread handles them, as soon as it has the lock.
    attention.store(true, std::memory_order_relaxed);
  }
}

LockGivenUp::LockGivenUp() : thread_(nullptr) {
  Lock& l = lock();
  if (l.others == 0 || l.is_kept) return;
  const std::lock_guard guard(l.mutex);
  thread_ = l.holder;
  give_up(l);
}

LockGivenUp::~LockGivenUp() {
  if (!thread_) return;
  const int error = errno;
  take(thread_);
  errno = error;
}

void announce_thread() {
  Lock& l = lock();
  if (!l.first) {
    l.first = new ThreadState;
    l.holder = l.shown = l.first;
  }
  ++l.others;
}

void retract_thread() { --lock().others; }

void begin_thread(ThreadState& state) { take(&state); }

void end_thread(ThreadState& state) {
  Lock& l = lock();
  const std::lock_guard guard(l.mutex);
  state.exchange();
  l.shown = nullptr;
  --l.others;
  give_up(l);
}

void keep_lock_for_good() { lock().is_kept = true; }

void leave_other_threads_behind() {
  Lock& l = lock();
  // Those that were waiting are no more, and what they held is held for good: it begins anew.
  new (&l.mutex) std::mutex;
  new (&l.released) std::condition_variable;
  new (&l.taken) std::condition_variable;
  l.is_asked_for = false;
  l.waiting = 0;
  l.others = 0;
}

int other_threads() { return lock().others; }
uint64_t first_thread_ident() { return static_cast<uint64_t>(first_thread); }
uint64_t current_thread_ident() { return static_cast<uint64_t>(pthread_self()); }
bool is_first_thread() { return pthread_equal(pthread_self(), first_thread) != 0; }

double switch_interval() { return lock().interval.count(); }
void set_switch_interval(double seconds) {
  lock().interval = std::chrono::duration<double>(seconds);
}

}  // namespace corospec::reference
