// The loop from C++, without a language: callbacks are native functions.
#include "reference/loop/event_loop.h"

#include <gtest/gtest.h>

#include <string>

#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/native_body.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/gather.h"
#include "reference/loop/loop.h"
#include "reference/loop/sleep.h"
#include "reference/loop/task.h"
#include "reference/object/float.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"

namespace corospec::reference {
namespace {

std::string trace;

Ref note(Value self, Args) {
  trace += static_cast<char>(self.as_small());
  return make_none();
}

class EventLoopTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    initialize_objects(13);
    initialize_generator();
    initialize_coroutine();
    initialize_context();
    initialize_loop();
    use_virtual_time();
  }
  void SetUp() override {
    trace.clear();
    owner_ = make_event_loop();
  }

  EventLoop& loop() { return *owner_.as<EventLoop>(); }
  void soon(char name) { add_callback(loop(), noting(name), {}, nullptr); }
  void later(double when, char name) { add_timer(loop(), when, noting(name), {}, nullptr); }
  double now() { return loop().state->clock.now(); }
  static Ref noting(char name) { return make_closure("note", note, Value::small(name)); }

  Ref owner_;
};

TEST_F(EventLoopTest, ATurnCallsWhatWasReadyWhenItBegan) {
  soon('a');
  soon('b');
  turn(loop());
  EXPECT_EQ(trace, "ab");
}

TEST_F(EventLoopTest, TimersAreCalledByDeadlineAndEqualOnesInTheirOrder) {
  const double start = now();
  later(start + 2, 'c');
  later(start + 1, 'a');
  later(start + 1, 'b');
  for (int i = 0; i < 2; ++i) turn(loop());
  EXPECT_EQ(trace, "abc");
  EXPECT_EQ(now(), start + 2);
}

TEST_F(EventLoopTest, ManyTimersComeInOrder) {
  const double start = now();
  for (int i = 0; i < 26; ++i) later(start + (i * 7) % 26, static_cast<char>('a' + (i * 7) % 26));
  stop(loop());
  for (int i = 0; i < 30 && trace.size() < 26; ++i) turn(loop());
  loop().stopping = false;
  while (trace.size() < 26) turn(loop());
  EXPECT_EQ(trace, "abcdefghijklmnopqrstuvwxyz");
}

TEST_F(EventLoopTest, ACancelledTimerThatIsDueIsNoLongerCounted) {
  later(now(), 'a');
  const Handle<CallbackHandle> timer = add_timer(loop(), now(), noting('b'), {}, nullptr);
  cancel(*timer);
  EXPECT_EQ(loop().state->cancelled_timers, 1);
  turn(loop());
  EXPECT_EQ(trace, "a");
  EXPECT_EQ(loop().state->cancelled_timers, 0);
}

TEST_F(EventLoopTest, StopEndsTheRunAfterTheTurn) {
  soon('a');
  stop(loop());
  run_forever(loop());
  EXPECT_EQ(trace, "a");
  EXPECT_FALSE(loop().running);
}

NativeRoutine count_turns(int turns) {
  for (int i = 0; i < turns; ++i) {
    trace += static_cast<char>('0' + i);
    co_yield make_none();
  }
  co_return make_int(int64_t{turns});
}

TEST_F(EventLoopTest, ATaskDrivesANativeCoroutine) {
  const Ref coroutine = make_native_coroutine(count_turns(3), "count_turns");
  const Ref result = run_until_complete(owner_, coroutine);
  EXPECT_EQ(trace, "012");
  EXPECT_EQ(result.get().as_small(), 3);
}

NativeRoutine sleep_and_note(double seconds, char name) {
  const Ref delay = make_float(seconds);
  co_await wait_for(make_sleep(delay, none()));
  trace += name;
  co_return make_none();
}

TEST_F(EventLoopTest, GatherRunsTasksConcurrently) {
  const double start = now();
  const Ref one = make_native_coroutine(sleep_and_note(20, 'b'), "sleep_and_note");
  const Ref two = make_native_coroutine(sleep_and_note(10, 'a'), "sleep_and_note");
  const Value both[] = {one, two};
  const Ref all = gather(both, false, owner_);
  const Ref results = run_until_complete(owner_, all);
  EXPECT_EQ(trace, "ab");
  EXPECT_EQ(results.as<List>()->size, 2);
  EXPECT_EQ(now(), start + 20);
}

NativeRoutine never(Ref future, bool* unwound) {
  try {
    co_await wait_for(future);
  } catch (Raise& error) {
    *unwound = is_cancelled_error(error.exception());
    throw;
  }
  co_return make_none();
}

TEST_F(EventLoopTest, CancellationReachesANativeCoroutine) {
  bool unwound = false;
  const Handle<Future> future = make_future(owner_);
  const Ref coroutine = make_native_coroutine(never(Ref(Value(future)), &unwound), "never");
  const Handle<Task> task = make_task(coroutine, owner_);
  turn(loop());
  EXPECT_TRUE(cancel_task(*task));
  EXPECT_THROW(run_until_complete(owner_, Value(task)), Raise);
  EXPECT_TRUE(unwound);
  EXPECT_EQ(task->state, FutureState::kCancelled);
  EXPECT_EQ(future->state, FutureState::kCancelled);
}

TEST_F(EventLoopTest, AClosedLoopRefuses) {
  close(loop());
  EXPECT_THROW(run_forever(loop()), Raise);
  EXPECT_THROW(call_soon(owner_, noting('a'), {}), Raise);
}

}  // namespace
}  // namespace corospec::reference
