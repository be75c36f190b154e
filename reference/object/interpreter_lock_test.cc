#include "reference/object/interpreter_lock.h"

#include <gtest/gtest.h>
#include <semaphore.h>

#include <memory>
#include <thread>
#include <vector>

#include "reference/object/signals.h"
#include "reference/object/thread_state.h"

namespace corospec::reference {
namespace {

int depth = 0;
int cleared = 0;

// What other threads of the process have of their own is declared once.
void declare_globals() {
  [[maybe_unused]] static const bool once = [] {
    belongs_to_thread(depth, [] { ++cleared; });
    return true;
  }();
}

// One thread beside the first, which executes `step` under the lock.
template <class Step>
std::thread start(Step step) {
  announce_thread();
  auto state = std::make_shared<ThreadState>();
  return std::thread([=] {
    begin_thread(*state);
    step();
    clear_thread_globals();
    end_thread(*state);
  });
}

void join(std::thread& thread) {
  const LockGivenUp elsewhere;
  thread.join();
}

TEST(InterpreterLock, AThreadBeginsWithGlobalsOfItsOwnAndTheFirstGetsItsBack) {
  declare_globals();
  depth = 7;
  int seen = -1;
  std::thread thread = start([&] {
    seen = depth;
    depth = 3;
  });
  EXPECT_EQ(other_threads(), 1);
  join(thread);
  EXPECT_EQ(seen, 0);
  EXPECT_EQ(depth, 7);
  EXPECT_EQ(other_threads(), 0);
}

TEST(InterpreterLock, AThreadFindsItsGlobalsAgainWhenItHasGivenTheLockUp) {
  declare_globals();
  sem_t in, out;
  sem_init(&in, 0, 0);
  sem_init(&out, 0, 0);
  int seen = -1;
  std::thread thread = start([&] {
    depth = 3;
    {
      const LockGivenUp elsewhere;
      sem_post(&out);
      sem_wait(&in);
    }
    seen = depth;
  });
  {
    const LockGivenUp elsewhere;
    sem_wait(&out);
  }
  depth = 9;
  sem_post(&in);
  join(thread);
  EXPECT_EQ(seen, 3);
  EXPECT_EQ(depth, 9);
}

TEST(InterpreterLock, TheGlobalsOfAThreadThatEndsAreCleared) {
  declare_globals();
  const int before = cleared;
  std::thread thread = start([] {});
  join(thread);
  EXPECT_EQ(cleared, before + 1);
}

TEST(InterpreterLock, AThreadThatWaitsMakesTheOtherOneLookUp) {
  declare_globals();
  bool has_run = false;
  std::thread thread = start([&] { has_run = true; });
  while (!has_run) {
    if (is_attention_wanted()) attend();
  }
  join(thread);
  EXPECT_TRUE(has_run);
}

TEST(InterpreterLock, OnlyOneThreadExecutesAtATime) {
  declare_globals();
  int count = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.push_back(start([&] {
      for (int turn = 0; turn < 100; ++turn) {
        const int before = count;
        if (turn % 10 == 0 && is_attention_wanted()) attend();
        count = before == count ? before + 1 : count + 1;
        const LockGivenUp elsewhere;
      }
    }));
  }
  for (std::thread& thread : threads) join(thread);
  EXPECT_EQ(count, 400);
}

TEST(InterpreterLock, GivingTheLockUpLeavesErrnoAlone) {
  declare_globals();
  std::thread thread = start([] {});
  {
    const LockGivenUp elsewhere;
    errno = EINTR;
  }
  EXPECT_EQ(errno, EINTR);
  join(thread);
}

TEST(InterpreterLock, TheFirstThreadKnowsThatItIs) {
  declare_globals();
  EXPECT_TRUE(is_first_thread());
  EXPECT_EQ(current_thread_ident(), first_thread_ident());
  bool is_first = true;
  std::thread thread = start([&] { is_first = is_first_thread(); });
  join(thread);
  EXPECT_FALSE(is_first);
}

TEST(Signals, ANotedSignalAsksForAttention) {
  attention = false;
  EXPECT_FALSE(are_signals_pending());
  note_signal(SIGUSR1);
  EXPECT_TRUE(is_attention_wanted());
  EXPECT_TRUE(are_signals_pending());
  attend();
  EXPECT_FALSE(are_signals_pending());
  EXPECT_FALSE(is_attention_wanted());
}

TEST(Signals, AThreadBesideTheFirstLeavesThemToIt) {
  declare_globals();
  note_signal(SIGUSR1);
  bool still_pending = false;
  std::thread thread = start([&] {
    attend();
    still_pending = are_signals_pending();
  });
  join(thread);
  EXPECT_TRUE(still_pending);
  attend();
  EXPECT_FALSE(are_signals_pending());
}

}  // namespace
}  // namespace corospec::reference
