// The grid of locks.
#include "harness/grid/loop/axis.h"
#include "harness/grid/loop/grids.h"
#include "harness/grid/loop/users.h"

namespace corospec::harness::grid::loop {
namespace {

enum class State {
  kFree,
  kHeld,
  kOneWaiter,
  kTwoWaiters,
  kFirstCancelled,
  kWoken,
  kWokenCancelled
};

enum class Operation {
  kAcquire,
  kAcquireCancelled,
  kRelease,
  kReleaseTwice,
  kLocked,
  kWith,
  kWithRaises,
  kCancelFirst,
  kCancelSecond,
};

const std::vector<Point<State>>& states() {
  static const std::vector<Point<State>> made = {
      {State::kFree, "free", "a lock that is free"},
      {State::kHeld, "held", "a lock that is held"},
      {State::kOneWaiter, "one_waiter", "a lock that one task waits for"},
      {State::kTwoWaiters, "two_waiters", "a lock that two tasks wait for"},
      {State::kFirstCancelled, "first_cancelled", "a lock whose first waiter was cancelled"},
      {State::kWoken, "woken", "a lock released before its waiter has gone on"},
      {State::kWokenCancelled, "woken_cancelled",
       "a lock released for a waiter that is being cancelled"},
  };
  return made;
}

const std::vector<Point<Operation>>& operations() {
  static const std::vector<Point<Operation>> made = {
      {Operation::kAcquire, "acquire", "acquire of"},
      {Operation::kAcquireCancelled, "acquire_cancelled", "acquire, cancelled while it waits, of"},
      {Operation::kRelease, "release", "release of"},
      {Operation::kReleaseTwice, "release_twice", "two releases of"},
      {Operation::kLocked, "locked", "locked of"},
      {Operation::kWith, "with", "async with of"},
      {Operation::kWithRaises, "with_raises", "async with, left by an exception, of"},
      {Operation::kCancelFirst, "cancel_first", "the first waiter cancelled of"},
      {Operation::kCancelSecond, "cancel_second", "the second waiter cancelled of"},
  };
  return made;
}

bool is_held(State state) { return state >= State::kHeld && state <= State::kFirstCancelled; }

class Lock {
 public:
  Lock(State state, Operation operation, Script& script)
      : state_(state), operation_(operation), script_(script), users_(script) {}

  void tell() {
    script_.code("lock = asyncio.Lock()\n");
    reach();
    script_.begin_telling();
    operate();
    wait_a_second();
    report();
    script_.end_telling();
    finish();
  }

 private:
  void note(const std::string& label) { script_.note(label); }

  void wait_a_second() {
    script_.code("await asyncio.sleep(1)\n");
    turn();
  }

  // Who was cancelled is gone; who waits longest has the lock when it is free.
  void turn() {
    users_.deliver_cancellations();
    while (!is_locked_) {
      const std::vector<User*> waiting = users_.waiting();
      if (waiting.empty()) return;
      take(*waiting.front());
    }
  }

  void take(User& user) {
    order_ += (order_.empty() ? "'" : ", '") + user.name + "'";
    const bool is_block = user.name == "new" && is_with();
    user.ending = "result None";
    if (is_block) script_.line("inside None True");
    if (is_block && operation_ == Operation::kWithRaises) user.ending = "exception KeyError";
    is_locked_ = !is_block;  // A block releases it again.
  }

  bool is_with() const {
    return operation_ == Operation::kWith || operation_ == Operation::kWithRaises;
  }

  // ---- Up to the operation

  void start_user(const std::string& name) {
    script_.share("lock");
    script_.define("order = []\n");
    script_.define("async def user(name):\n    await lock.acquire()\n    order.append(name)\n");
    users_.start(name, "user('" + name + "')");
  }

  void reach() {
    if (state_ == State::kFree) return;
    script_.code("await lock.acquire()\n");
    is_locked_ = true;
    if (state_ == State::kHeld) return;
    start_user("first");
    if (state_ != State::kOneWaiter) start_user("second");
    wait_a_second();
    if (state_ == State::kFirstCancelled) {
      users_.cancel_silently("first");
      wait_a_second();
    }
    if (state_ < State::kWoken) return;
    script_.code("lock.release()\n");
    is_locked_ = false;
    if (state_ == State::kWokenCancelled) users_.cancel_silently("first");
  }

  // ---- The operation

  void operate() {
    switch (operation_) {
      case Operation::kAcquire:
        note_acquiring();
        return start_user("new");
      case Operation::kAcquireCancelled:
        start_user("new");
        wait_a_second();
        return cancel("new");
      case Operation::kRelease:
        return release();
      case Operation::kReleaseTwice:
        release();
        return release();
      case Operation::kLocked:
        note("sync.lock.locked");
        return call(script_, "lock.locked", is_locked_ ? "gives True" : "gives False");
      case Operation::kWith:
      case Operation::kWithRaises:
        note("sync.with");
        note_acquiring();
        return start_block();
      case Operation::kCancelFirst:
        return cancel("first");
      case Operation::kCancelSecond:
        return cancel("second");
    }
  }

  void note_acquiring() {
    if (state_ == State::kFree) return note("sync.lock.acquire");
    note("sync.lock.waits");
    if (state_ >= State::kOneWaiter) note("sync.lock.fair");
    if (state_ == State::kWokenCancelled) note("sync.lock.cancelled");
  }

  void start_block() {
    script_.share("lock");
    script_.define("order = []\n");
    std::string block =
        "async def block(name):\n    async with lock as given:\n"
        "        order.append(name)\n        print('inside', given, lock.locked())\n";
    if (operation_ == Operation::kWithRaises) block += "        raise KeyError\n";
    script_.define(block);
    users_.start("new", "block('new')");
  }

  void release() {
    note(is_locked_ ? "sync.lock.release" : "sync.lock.release_free");
    call(script_, "lock.release", is_locked_ ? "gives None" : "raises RuntimeError");
    if (is_locked_ && users_.waiting().size() > 1) note("sync.lock.fair");
    if (state_ == State::kWokenCancelled) note("sync.lock.cancelled");
    is_locked_ = false;
  }

  void cancel(const std::string& name) {
    note("task.cancel.waiting");
    const bool is_woken = state_ == State::kWoken && name == "first";
    if (is_woken || state_ == State::kWokenCancelled) note("sync.lock.cancelled");
    users_.cancel(name);
  }

  // ---- Afterwards

  void report() {
    script_.prints("print('locked', lock.locked())", is_locked_ ? "locked True" : "locked False");
    if (has_users()) script_.prints("print(order)", "[" + order_ + "]");
    users_.show_all();
  }

  bool has_users() const {
    return state_ >= State::kOneWaiter || is_with() || operation_ <= Operation::kAcquireCancelled;
  }

  // Everybody gets it.
  void finish() {
    if (!has_users()) return;
    script_.code("while lock.locked():\n    lock.release()\n    await asyncio.sleep(1)\n");
    while (is_locked_) {
      is_locked_ = false;
      turn();
    }
    script_.prints("print(order)", "[" + order_ + "]");
  }

  const State state_;
  const Operation operation_;
  Script& script_;
  Users users_;
  bool is_locked_ = false;
  std::string order_;  // Those that had it.
};

std::string reason(State state, Operation operation) {
  const bool has_first =
      state == State::kOneWaiter || state == State::kTwoWaiters || state == State::kWoken;
  const bool has_second = state >= State::kTwoWaiters;
  if (operation == Operation::kCancelFirst && !has_first) return "no such task waits";
  if (operation == Operation::kCancelSecond && !has_second) return "no such task waits";
  if (operation == Operation::kAcquireCancelled && state < State::kOneWaiter) {
    return "acquire does not wait, or who waits is the first waiter";
  }
  if (operation == Operation::kAcquireCancelled && !is_held(state)) {
    return "it is released, and the waiters before it are other cells";
  }
  return "";
}

}  // namespace

std::vector<Entry> lock_entries() {
  return entries_of<State, Operation>({"locks_grid", "lock", "harness/grid/loop/lock.cc", states(),
                                       operations(), reason,
                                       [](State state, Operation operation, Script& script) {
                                         Lock(state, operation, script).tell();
                                       }});
}

}  // namespace corospec::harness::grid::loop
