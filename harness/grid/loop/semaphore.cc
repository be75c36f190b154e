// The grid of semaphores, bounded or not. Which of several waiters goes on the documentation leaves
// open; programs count them.
#include "harness/grid/loop/axis.h"
#include "harness/grid/loop/grids.h"
#include "harness/grid/loop/users.h"

namespace corospec::harness::grid::loop {
namespace {

enum class State { kFree, kTwo, kTaken, kOneWaiter, kTwoWaiters, kFirstCancelled, kWoken };

enum class Operation {
  kAcquire,
  kAcquireTwice,
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
      {State::kFree, "free", "a semaphore that is free"},
      {State::kTwo, "two_free", "a semaphore that two can have"},
      {State::kTaken, "taken", "a semaphore that is taken"},
      {State::kOneWaiter, "one_waiter", "a semaphore that one task waits for"},
      {State::kTwoWaiters, "two_waiters", "a semaphore that two tasks wait for"},
      {State::kFirstCancelled, "first_cancelled", "a semaphore whose first waiter was cancelled"},
      {State::kWoken, "woken", "a semaphore released before a waiter has gone on"},
  };
  return made;
}

const std::vector<Point<Operation>>& operations() {
  static const std::vector<Point<Operation>> made = {
      {Operation::kAcquire, "acquire", "acquire of"},
      {Operation::kAcquireTwice, "acquire_twice", "acquire by two tasks of"},
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

class Semaphore {
 public:
  Semaphore(bool is_bounded, State state, Operation operation, Script& script)
      : is_bounded_(is_bounded),
        state_(state),
        operation_(operation),
        script_(script),
        users_(script) {}

  void tell() {
    const std::string value = state_ == State::kTwo ? "2" : "1";
    script_.code(std::string("semaphore = asyncio.") +
                 (is_bounded_ ? "BoundedSemaphore(" : "Semaphore(") + value + ")\n");
    initial_ = value_ = state_ == State::kTwo ? 2 : 1;
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

  void turn() {
    users_.deliver_cancellations();
    for (User* user : users_.waiting()) {
      if (value_ == 0) return;
      take(*user);
    }
  }

  void take(User& user) {
    ++taken_;
    const bool is_block = user.name == "new" && is_with();
    user.ending = is_block ? "result None" : "result True";
    if (is_block && operation_ == Operation::kWithRaises) user.ending = "exception KeyError";
    if (is_block) {
      script_.line("inside None");
    } else {
      --value_;
    }
  }

  bool is_with() const {
    return operation_ == Operation::kWith || operation_ == Operation::kWithRaises;
  }

  // ---- Up to the operation

  void start_user(const std::string& name) {
    script_.share("semaphore");
    script_.define("taken = []\n");
    script_.define(
        "async def user():\n    given = await semaphore.acquire()\n    taken.append(given)\n"
        "    return given\n");
    users_.start(name, "user()");
  }

  void reach() {
    if (state_ <= State::kTwo) return;
    script_.code("await semaphore.acquire()\n");
    value_ = 0;
    if (state_ == State::kTaken) return;
    start_user("first");
    if (state_ != State::kOneWaiter) start_user("second");
    wait_a_second();
    if (state_ == State::kFirstCancelled) {
      users_.cancel_silently("first");
      wait_a_second();
    }
    if (state_ != State::kWoken) return;
    script_.code("semaphore.release()\n");
    ++value_;
  }

  // ---- The operation

  void operate() {
    switch (operation_) {
      case Operation::kAcquire:
        return acquire("new");
      case Operation::kAcquireTwice:
        acquire("new");
        return acquire("another");
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
        note("sync.semaphore.locked");
        return call(script_, "semaphore.locked", value_ == 0 ? "gives True" : "gives False");
      case Operation::kWith:
      case Operation::kWithRaises:
        note("sync.with");
        note(value_ > 0 ? "sync.semaphore.acquire" : "sync.semaphore.waits");
        return start_block();
      case Operation::kCancelFirst:
        return cancel("first");
      case Operation::kCancelSecond:
        return cancel("second");
    }
  }

  void acquire(const std::string& name) {
    note(value_ > 0 ? "sync.semaphore.acquire" : "sync.semaphore.waits");
    start_user(name);
  }

  void start_block() {
    script_.share("semaphore");
    script_.define("taken = []\n");
    std::string block =
        "async def block():\n    async with semaphore as given:\n"
        "        taken.append(given)\n        print('inside', given)\n";
    if (operation_ == Operation::kWithRaises) block += "        raise KeyError\n";
    script_.define(block);
    users_.start("new", "block()");
  }

  void release() {
    if (is_bounded_ && value_ == initial_) {
      note("sync.semaphore.bounded");
      return call(script_, "semaphore.release", "raises ValueError");
    }
    note(value_ >= initial_ ? "sync.semaphore.bounded" : "sync.semaphore.release");
    call(script_, "semaphore.release", "gives None");
    ++value_;
  }

  void cancel(const std::string& name) {
    note("task.cancel.waiting");
    if (state_ == State::kWoken) note("sync.semaphore.cancelled");
    users_.cancel(name);
  }

  // ---- Afterwards

  bool has_users() const {
    return state_ >= State::kOneWaiter || is_with() || operation_ <= Operation::kAcquireCancelled;
  }

  void report() {
    script_.prints("print('locked', semaphore.locked())",
                   value_ == 0 ? "locked True" : "locked False");
    if (!has_users()) return;
    script_.prints("print('taken', len(taken))", "taken " + std::to_string(taken_));
    users_.show_sorted();
  }

  // Everybody gets it.
  void finish() {
    if (!has_users()) return;
    script_.code(
        "while semaphore.locked():\n    semaphore.release()\n    await asyncio.sleep(1)\n");
    while (value_ == 0) {
      ++value_;
      turn();
    }
    script_.prints("print('taken', len(taken))", "taken " + std::to_string(taken_));
  }

  const bool is_bounded_;
  const State state_;
  const Operation operation_;
  Script& script_;
  Users users_;
  int initial_ = 1;
  int value_ = 1;
  int taken_ = 0;
};

std::string reason(bool is_bounded, State state, Operation operation) {
  const bool has_first =
      state == State::kOneWaiter || state == State::kTwoWaiters || state == State::kWoken;
  const bool has_second = state >= State::kTwoWaiters;
  if (operation == Operation::kCancelFirst && !has_first) return "no such task waits";
  if (operation == Operation::kCancelSecond && !has_second) return "no such task waits";
  if (operation == Operation::kAcquireCancelled &&
      (state <= State::kTaken || state == State::kWoken)) {
    return "acquire does not wait, or who waits is the first waiter";
  }
  const bool competes = operation == Operation::kWith || operation == Operation::kWithRaises;
  if (competes && state == State::kWoken) return "the documentation leaves open who is faster";
  const bool asks_counter = operation == Operation::kLocked ||
                            (is_bounded && operation == Operation::kRelease) ||
                            (is_bounded && operation == Operation::kReleaseTwice);
  const bool counter_is_open = state == State::kWoken || (operation == Operation::kReleaseTwice &&
                                                          state >= State::kOneWaiter);
  if (asks_counter && counter_is_open) {
    return "the documentation leaves open when a waiter that is to go on counts down";
  }
  return "";
}

std::vector<Point<State>> states_of(bool is_bounded) {
  std::vector<Point<State>> points = states();
  for (Point<State>& point : points) {
    if (is_bounded) point.phrase.insert(point.phrase.find("semaphore"), "bounded ");
  }
  return points;
}

std::vector<Entry> entries(bool is_bounded) {
  const std::string subject = is_bounded ? "bounded_semaphore" : "semaphore";
  return entries_of<State, Operation>(
      {"locks_grid", subject, "harness/grid/loop/semaphore.cc", states_of(is_bounded), operations(),
       [is_bounded](State state, Operation operation) {
         return reason(is_bounded, state, operation);
       },
       [is_bounded](State state, Operation operation, Script& script) {
         Semaphore(is_bounded, state, operation, script).tell();
       }});
}

}  // namespace

std::vector<Entry> semaphore_entries() { return entries(false); }
std::vector<Entry> bounded_semaphore_entries() { return entries(true); }

}  // namespace corospec::harness::grid::loop
