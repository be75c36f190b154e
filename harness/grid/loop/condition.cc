// The grid of conditions. Which of several waiters is notified, and who of those gets the lock
// first, the documentation leaves open; programs count.
#include <algorithm>

#include "harness/grid/loop/axis.h"
#include "harness/grid/loop/grids.h"
#include "harness/grid/loop/users.h"

namespace corospec::harness::grid::loop {
namespace {

enum class State {
  kFree,
  kOneWaiter,
  kTwoWaiters,
  kFirstCancelled,
  kHeld,
  kHeldOneWaiter,
  kHeldTwoWaiters,
  kNotified,
};

enum class Operation {
  kLocked,
  kAcquire,
  kRelease,
  kWith,
  kWait,
  kWaitFor,
  kWaitForTrue,
  kNotify,
  kNotifyTwo,
  kNotifyAll,
  kCancelFirst,
  kCancelSecond,
};

const std::vector<Point<State>>& states() {
  static const std::vector<Point<State>> made = {
      {State::kFree, "free", "a condition that is free"},
      {State::kOneWaiter, "one_waiter", "a condition that one task waits for"},
      {State::kTwoWaiters, "two_waiters", "a condition that two tasks wait for"},
      {State::kFirstCancelled, "first_cancelled", "a condition whose first waiter was cancelled"},
      {State::kHeld, "held", "a condition whose lock is held"},
      {State::kHeldOneWaiter, "held_one_waiter",
       "a condition that one task waits for, with the lock held"},
      {State::kHeldTwoWaiters, "held_two_waiters",
       "a condition that two tasks wait for, with the lock held"},
      {State::kNotified, "notified", "a condition whose waiter is notified, with the lock held"},
  };
  return made;
}

const std::vector<Point<Operation>>& operations() {
  static const std::vector<Point<Operation>> made = {
      {Operation::kLocked, "locked", "locked of"},
      {Operation::kAcquire, "acquire", "acquire of"},
      {Operation::kRelease, "release", "release of"},
      {Operation::kWith, "with", "async with of"},
      {Operation::kWait, "wait", "wait of"},
      {Operation::kWaitFor, "wait_for", "wait_for, of what becomes true, of"},
      {Operation::kWaitForTrue, "wait_for_true", "wait_for, of what is true, of"},
      {Operation::kNotify, "notify", "notify of"},
      {Operation::kNotifyTwo, "notify_two", "notify, of two, of"},
      {Operation::kNotifyAll, "notify_all", "notify_all of"},
      {Operation::kCancelFirst, "cancel_first", "the first waiter cancelled of"},
      {Operation::kCancelSecond, "cancel_second", "the second waiter cancelled of"},
  };
  return made;
}

bool is_held(State state) { return state >= State::kHeld; }

class Condition {
 public:
  Condition(State state, Operation operation, Script& script)
      : state_(state), operation_(operation), script_(script), users_(script) {}

  void tell() {
    script_.code("condition = asyncio.Condition()\n");
    reach();
    script_.begin_telling();
    operate();
    report();
    script_.end_telling();
    finish();
  }

 private:
  void note(const std::string& label) { script_.note(label); }

  // Who is notified or cancelled goes on when it has the lock.
  void wait_a_second() {
    script_.code("await asyncio.sleep(1)\n");
    if (is_locked_) return;
    if (users_.deliver_cancellations() && script_.since(13)) {  // The turn goes to another.
      notified_ = std::min(users_.waiting().size(), notified_ + 1);
    }
    for (User* user : users_.waiting()) {
      if (notified_ == 0) break;
      --notified_;
      user->ending = "result True";
    }
    notified_ = 0;
  }

  void start_user(const std::string& name) {
    script_.share("condition");
    script_.define(
        "async def user():\n    async with condition:\n        return await condition.wait()\n");
    users_.start(name, "user()");
  }

  void reach() {
    const bool has_first = state_ != State::kFree && state_ != State::kHeld;
    const bool has_second = state_ == State::kTwoWaiters || state_ == State::kFirstCancelled ||
                            state_ == State::kHeldTwoWaiters;
    if (has_first) start_user("first");
    if (has_second) start_user("second");
    if (has_first) wait_a_second();
    if (state_ == State::kFirstCancelled) {
      users_.cancel_silently("first");
      wait_a_second();
    }
    if (!is_held(state_)) return;
    script_.code("await condition.acquire()\n");
    is_locked_ = true;
    if (state_ != State::kNotified) return;
    script_.code("condition.notify()\n");
    notified_ = 1;
  }

  void operate() {
    if (state_ == State::kFirstCancelled) note_spurious();
    switch (operation_) {
      case Operation::kLocked:
        note("sync.condition.locked");
        return call(script_, "condition.locked", is_locked_ ? "gives True" : "gives False");
      case Operation::kAcquire:
        note("sync.condition.acquire");
        script_.prints("print(await condition.acquire())", "True");
        is_locked_ = true;
        return;
      case Operation::kRelease:
        note(is_locked_ ? "sync.condition.release" : "sync.condition.release_free");
        call(script_, "condition.release", is_locked_ ? "gives None" : "raises RuntimeError");
        is_locked_ = false;
        return;
      case Operation::kWith:
        note("sync.with");
        return script_.prints(
            "async with condition as given:\n    print(given, condition.locked())", "None True");
      case Operation::kWait:
      case Operation::kWaitFor:
        return is_locked_ ? wait() : wait_unlocked();
      case Operation::kWaitForTrue:
        note("sync.condition.wait_for");
        return script_.prints("print(await condition.wait_for(lambda: 'true'))", "true");
      case Operation::kNotify:
        return notify("condition.notify", 1);
      case Operation::kNotifyTwo:
        return notify("condition.notify, 2", 2);
      case Operation::kNotifyAll:
        return notify("condition.notify_all", users_.waiting().size());
      case Operation::kCancelFirst:
        return cancel("first");
      case Operation::kCancelSecond:
        return cancel("second");
    }
  }

  void wait_unlocked() {
    note("sync.condition.wait_unlocked");
    const std::string waiting =
        operation_ == Operation::kWait ? "condition.wait()" : "condition.wait_for(lambda: False)";
    script_.prints(
        "try:\n    await " + waiting + "\nexcept RuntimeError:\n    print('RuntimeError')",
        "RuntimeError");
  }

  // Another task notifies all; this one has the lock then, as before.
  void wait() {
    script_.share("condition");
    script_.define(
        "done = []\n\nasync def notifier():\n    async with condition:\n"
        "        done.append('done')\n        condition.notify_all()\n");
    note(operation_ == Operation::kWait ? "sync.condition.wait" : "sync.condition.wait_for");
    script_.code("loop.create_task(notifier())\n");
    if (operation_ == Operation::kWait) {
      script_.prints("print(await condition.wait(), condition.locked())", "True True");
    } else {
      script_.prints("print(await condition.wait_for(lambda: len(done)), condition.locked())",
                     "1 True");
    }
    notified_ = users_.waiting().size();
  }

  void note_spurious() {
    if (script_.since(13)) note("sync.condition.spurious");
  }

  void notify(const std::string& call_of, std::size_t count) {
    if (!is_locked_) {
      note("sync.condition.notify_unlocked");
      return call(script_, call_of, "raises RuntimeError");
    }
    note("sync.condition.notify");
    call(script_, call_of, "gives None");
    notified_ = std::min(users_.waiting().size(), notified_ + count);
  }

  void cancel(const std::string& name) {
    note("task.cancel.waiting");
    if (is_locked_) note("sync.condition.cancelled");
    if (users_.waiting().size() > 1) note_spurious();
    users_.cancel(name);
  }

  // Were the waiters notified by the operation in an order that nobody knows?
  bool is_mixed() const {
    return is_held(state_) && (operation_ == Operation::kWait || operation_ == Operation::kWaitFor);
  }

  void report() {
    if (is_mixed()) return;
    wait_a_second();
    script_.prints("print('locked', condition.locked())",
                   is_locked_ ? "locked True" : "locked False");
    users_.show_sorted();
  }

  // First who was notified by now, then everybody.
  void finish() {
    if (state_ == State::kFree || state_ == State::kHeld) return;
    if (is_locked_) {
      script_.code("condition.release()\n");
      is_locked_ = false;
      wait_a_second();
      users_.show_sorted();
    }
    script_.code("async with condition:\n    condition.notify_all()\n");
    notified_ = users_.waiting().size();
    wait_a_second();
    users_.show_sorted();
  }

  const State state_;
  const Operation operation_;
  Script& script_;
  Users users_;
  bool is_locked_ = false;
  std::size_t notified_ = 0;  // How many that wait.
};

std::string reason(State state, Operation operation) {
  const bool has_second = state == State::kTwoWaiters || state == State::kHeldTwoWaiters ||
                          state == State::kFirstCancelled;
  const bool has_first =
      state == State::kOneWaiter || state == State::kTwoWaiters || state >= State::kHeldOneWaiter;
  if (operation == Operation::kCancelFirst && !has_first) return "no such task waits";
  if (operation == Operation::kCancelSecond && !has_second) return "no such task waits";
  if (operation == Operation::kWaitForTrue && !is_held(state)) {
    return "the documentation leaves open whether wait_for asks for the lock before it has to wait";
  }
  if ((operation == Operation::kAcquire || operation == Operation::kWith) && is_held(state)) {
    return "who waits for the lock is a cell of locks";
  }
  return "";
}

}  // namespace

std::vector<Entry> condition_entries() {
  return entries_of<State, Operation>({"locks_grid", "condition", "harness/grid/loop/condition.cc",
                                       states(), operations(), reason,
                                       [](State state, Operation operation, Script& script) {
                                         Condition(state, operation, script).tell();
                                       }});
}

}  // namespace corospec::harness::grid::loop
