// The grid of events.
#include "harness/grid/loop/axis.h"
#include "harness/grid/loop/grids.h"
#include "harness/grid/loop/users.h"

namespace corospec::harness::grid::loop {
namespace {

enum class State { kClear, kSet, kOneWaiter, kTwoWaiters, kFirstCancelled, kWoken, kSetAndCleared };

enum class Operation {
  kIsSet,
  kSet,
  kSetTwice,
  kSetClear,
  kClear,
  kWait,
  kWaitTwice,
  kCancelFirst,
  kCancelSecond,
};

const std::vector<Point<State>>& states() {
  static const std::vector<Point<State>> made = {
      {State::kClear, "clear", "an event that is not set"},
      {State::kSet, "set", "an event that is set"},
      {State::kOneWaiter, "one_waiter", "an event that one task waits for"},
      {State::kTwoWaiters, "two_waiters", "an event that two tasks wait for"},
      {State::kFirstCancelled, "first_cancelled", "an event whose first waiter was cancelled"},
      {State::kWoken, "woken", "an event that is set before its waiters have gone on"},
      {State::kSetAndCleared, "set_and_cleared",
       "an event set and cleared before its waiters have gone on"},
  };
  return made;
}

const std::vector<Point<Operation>>& operations() {
  static const std::vector<Point<Operation>> made = {
      {Operation::kIsSet, "is_set", "is_set of"},
      {Operation::kSet, "set", "set of"},
      {Operation::kSetTwice, "set_twice", "two calls of set of"},
      {Operation::kSetClear, "set_clear", "set, then clear, of"},
      {Operation::kClear, "clear", "clear of"},
      {Operation::kWait, "wait", "wait for"},
      {Operation::kWaitTwice, "wait_twice", "two further tasks that wait for"},
      {Operation::kCancelFirst, "cancel_first", "the first waiter cancelled of"},
      {Operation::kCancelSecond, "cancel_second", "the second waiter cancelled of"},
  };
  return made;
}

class Event {
 public:
  Event(State state, Operation operation, Script& script)
      : state_(state), operation_(operation), script_(script), users_(script) {}

  void tell() {
    script_.code("event = asyncio.Event()\n");
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

  // A task that is cancelled does not go on, woken or not.
  void turn() {
    users_.deliver_cancellations();
    for (User* user : users_.waiting()) {
      if (is_set_ || is_woken(*user)) user->ending = "result True";
    }
    woken_.clear();
  }

  bool is_woken(const User& user) const { return woken_.find(user.name) != std::string::npos; }

  void set() {
    is_set_ = true;
    for (const User* user : users_.waiting()) woken_ += " " + user->name;
  }

  void start_user(const std::string& name) {
    script_.share("event");
    script_.define("async def user():\n    return await event.wait()\n");
    users_.start(name, "user()");
  }

  void reach() {
    if (state_ == State::kClear) return;
    if (state_ >= State::kOneWaiter) {
      start_user("first");
      if (state_ != State::kOneWaiter) start_user("second");
      wait_a_second();
    }
    if (state_ == State::kFirstCancelled) {
      users_.cancel_silently("first");
      wait_a_second();
    }
    if (state_ == State::kSet || state_ >= State::kWoken) {
      script_.code("event.set()\n");
      set();
    }
    if (state_ != State::kSetAndCleared) return;
    script_.code("event.clear()\n");
    is_set_ = false;
  }

  void call_set() {
    note("sync.event.set");
    call(script_, "event.set", "gives None");
    set();
  }

  void call_clear() {
    note("sync.event.clear");
    call(script_, "event.clear", "gives None");
    is_set_ = false;
  }

  void operate() {
    switch (operation_) {
      case Operation::kIsSet:
        note("sync.event.set");
        return call(script_, "event.is_set", is_set_ ? "gives True" : "gives False");
      case Operation::kSet:
        return call_set();
      case Operation::kSetTwice:
        call_set();
        return call_set();
      case Operation::kSetClear:
        call_set();
        return call_clear();
      case Operation::kClear:
        return call_clear();
      case Operation::kWait:
        return wait("new");
      case Operation::kWaitTwice:
        wait("new");
        return wait("another");
      case Operation::kCancelFirst:
        return cancel("first");
      case Operation::kCancelSecond:
        return cancel("second");
    }
  }

  void wait(const std::string& name) {
    note(is_set_ ? "sync.event.wait_set" : "sync.event.wait");
    start_user(name);
  }

  void cancel(const std::string& name) {
    note(is_woken(users_.find(name)) ? "task.cancel.scheduled" : "task.cancel.waiting");
    users_.cancel(name);
  }

  void report() {
    script_.prints("print('set', event.is_set())", is_set_ ? "set True" : "set False");
    users_.show_all();
  }

  void finish() {
    if (users_.waiting().empty()) return;
    script_.code("event.set()\n");
    set();
    wait_a_second();
    users_.show_all();
  }

  const State state_;
  const Operation operation_;
  Script& script_;
  Users users_;
  bool is_set_ = false;
  std::string woken_;  // The names of those that go on in the next turn.
};

std::string reason(State state, Operation operation) {
  const bool has_first = state >= State::kOneWaiter && state != State::kFirstCancelled;
  const bool has_second = state >= State::kTwoWaiters;
  if (operation == Operation::kCancelFirst && !has_first) return "no such task waits";
  if (operation == Operation::kCancelSecond && !has_second) return "no such task waits";
  return "";
}

}  // namespace

std::vector<Entry> event_entries() {
  return entries_of<State, Operation>({"locks_grid", "event", "harness/grid/loop/event.cc",
                                       states(), operations(), reason,
                                       [](State state, Operation operation, Script& script) {
                                         Event(state, operation, script).tell();
                                       }});
}

}  // namespace corospec::harness::grid::loop
