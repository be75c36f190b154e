// The lock that the thread holds which executes Python, and the flag that makes it look up.
//
// While the program has one thread none of this costs anything but a look at the flag now and then.
// A thread gives the lock up
//   - around a call that may block: `const LockGivenUp elsewhere;` as long as the call lasts, in
//     which nothing of the program may be touched;
//   - when another one has waited for switch_interval() seconds: that one sets `attention`, and the
//     machine calls attend() at its next jump or call.
// Everything else happens under the lock, so code that neither blocks nor calls the program back is
// never interrupted.
//
// The process's first thread has the lock from the start and never begins or ends it.
#pragma once

#include <atomic>
#include <cstdint>

namespace corospec::reference {

class ThreadState;

// Somebody wants something of the thread that executes: see attend(). Cheap to look at.
extern std::atomic<bool> attention;
inline bool is_attention_wanted() { return attention.load(std::memory_order_relaxed); }

// Hands the lock over when another thread has waited long enough, and takes it back; executes what
// the program does about signals (signals.h), which may raise.
void attend();

// Gives the lock up as long as it lives; leaves errno alone.
class LockGivenUp {
 public:
  LockGivenUp();
  ~LockGivenUp();
  LockGivenUp(const LockGivenUp&) = delete;
  LockGivenUp& operator=(const LockGivenUp&) = delete;

 private:
  ThreadState* thread_;  // null: there is no other thread
};

// The life of a thread beside the first. announce_thread() before it is started, by who starts it;
// begin_thread() and end_thread() in the thread itself, which empties its globals in between
// (clear_thread_globals()). retract_thread(): it could not be started.
void announce_thread();
void retract_thread();
void begin_thread(ThreadState& state);
void end_thread(ThreadState& state);

// The process ends: no other thread executes anything from now on. For the thread that has the
// lock.
void keep_lock_for_good();

// In a child process that is a copy of this one the thread that has the lock is the only one.
void leave_other_threads_behind();

// How many threads beside the first have begun or are about to.
int other_threads();
bool is_first_thread();
// What threading calls ident; never 0.
uint64_t first_thread_ident();
uint64_t current_thread_ident();

// sys.setswitchinterval, in seconds.
double switch_interval();
void set_switch_interval(double seconds);

}  // namespace corospec::reference
