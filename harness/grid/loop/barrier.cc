// The grid of barriers, for three tasks each. Which number each of them is given the documentation
// leaves open; programs sort.
#include <map>

#include "harness/grid/loop/axis.h"
#include "harness/grid/loop/grids.h"
#include "harness/grid/loop/users.h"

namespace corospec::harness::grid::loop {
namespace {

enum class State { kNew, kOneWaits, kTwoWait, kFirstCancelled, kUsed, kBroken, kReset };

enum class Operation {
  kWait,
  kWaitTwice,
  kWaitThrice,
  kWith,
  kWaiting,
  kIsBroken,
  kParties,
  kAbort,
  kReset,
  kCancelFirst,
};

const std::vector<Point<State>>& states() {
  static const std::vector<Point<State>> made = {
      {State::kNew, "new", "a barrier that is new"},
      {State::kOneWaits, "one_waits", "a barrier at which one task waits"},
      {State::kTwoWait, "two_wait", "a barrier at which two tasks wait"},
      {State::kFirstCancelled, "first_cancelled", "a barrier whose first waiter was cancelled"},
      {State::kUsed, "used", "a barrier that all have passed"},
      {State::kBroken, "broken", "a barrier that is broken"},
      {State::kReset, "reset", "a barrier that was broken and reset"},
  };
  return made;
}

const std::vector<Point<Operation>>& operations() {
  static const std::vector<Point<Operation>> made = {
      {Operation::kWait, "wait", "a task that waits at", 11},
      {Operation::kWaitTwice, "wait_twice", "two tasks that wait at", 11},
      {Operation::kWaitThrice, "wait_thrice", "three tasks that wait at", 11},
      {Operation::kWith, "with", "async with by two tasks of", 11},
      {Operation::kWaiting, "n_waiting", "n_waiting of", 11},
      {Operation::kIsBroken, "broken", "broken of", 11},
      {Operation::kParties, "parties", "parties of", 11},
      {Operation::kAbort, "abort", "abort of", 11},
      {Operation::kReset, "reset", "reset of", 11},
      {Operation::kCancelFirst, "cancel_first", "the first waiter cancelled of", 11},
  };
  return made;
}

constexpr unsigned kParties = 3;

class Barrier {
 public:
  Barrier(State state, Operation operation, Script& script)
      : state_(state), operation_(operation), script_(script), users_(script) {}

  void tell() {
    script_.code("barrier = asyncio.Barrier(3)\n");
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
    users_.deliver_cancellations();
  }

  void start(const std::string& name, const char* coroutine = "user()") {
    script_.share("barrier");
    if (std::string(coroutine) == "user()") {
      script_.define("async def user():\n    return await barrier.wait()\n");
    } else {
      script_.define(
          "async def block():\n    async with barrier as given:\n        return given\n");
    }
    users_.start(name, coroutine);
    arrive(name);
  }

  void arrive(const std::string& name) {
    if (is_broken_) {
      users_.find(name).ending = "exception BrokenBarrierError";
      return;
    }
    // How many there are already, so that there can be two of a number when somebody has left.
    const std::vector<User*> waiting = users_.waiting();
    numbers_[name] = waiting.size() - 1;
    if (waiting.size() < kParties) return;
    for (User* user : waiting) user->ending = "result " + std::to_string(numbers_[user->name]);
  }

  void dismiss() {
    for (User* user : users_.waiting()) user->ending = "exception BrokenBarrierError";
  }

  void reach() {
    switch (state_) {
      case State::kNew:
        return;
      case State::kOneWaits:
        start("first");
        break;
      case State::kTwoWait:
        start("first");
        start("second");
        break;
      case State::kFirstCancelled:
        start("first");
        start("second");
        wait_a_second();
        users_.cancel_silently("first");
        break;
      case State::kUsed:
        start("first");
        start("second");
        start("third");
        break;
      case State::kBroken:
      case State::kReset:
        script_.code("await barrier.abort()\n");
        is_broken_ = true;
        if (state_ == State::kBroken) return;
        script_.code("await barrier.reset()\n");
        is_broken_ = false;
        return;
    }
    wait_a_second();
  }

  void operate() {
    switch (operation_) {
      case Operation::kWait:
        return wait({"new"});
      case Operation::kWaitTwice:
        return wait({"new", "another"});
      case Operation::kWaitThrice:
        return wait({"new", "another", "one_more"});
      case Operation::kWith:
        return wait({"new", "another"}, "block()");
      case Operation::kWaiting:
        note("sync.barrier.attributes");
        return script_.prints("print(barrier.n_waiting)", waiting());
      case Operation::kIsBroken:
        note("sync.barrier.attributes");
        return script_.prints("print(barrier.broken)", is_broken_ ? "True" : "False");
      case Operation::kParties:
        note("sync.barrier.attributes");
        return script_.prints("print(barrier.parties)", "3");
      case Operation::kAbort:
        note("sync.barrier.abort");
        script_.code("await barrier.abort()\n");
        is_broken_ = true;
        return dismiss();
      case Operation::kReset:
        note("sync.barrier.reset");
        script_.code("await barrier.reset()\n");
        is_broken_ = false;
        return dismiss();
      case Operation::kCancelFirst:
        note("sync.barrier.cancelled");
        return users_.cancel("first");
    }
  }

  std::string waiting() { return std::to_string(users_.waiting().size()); }

  void wait(const std::vector<std::string>& names, const char* coroutine = "user()") {
    const std::size_t before = users_.waiting().size();
    for (const std::string& name : names) start(name, coroutine);
    if (is_broken_) return note("sync.barrier.abort");
    if (std::string(coroutine) != "user()") note("sync.barrier.with");
    note("sync.barrier.wait");
    if (before + names.size() >= kParties) {
      note(state_ == State::kFirstCancelled ? "sync.barrier.index_again" : "sync.barrier.index");
    }
    if (state_ == State::kUsed || before + names.size() > kParties) {
      note("sync.barrier.next_round");
    }
    if (state_ == State::kReset) note("sync.barrier.reset");
    if (state_ == State::kFirstCancelled) note("sync.barrier.cancelled");
  }

  void report() {
    script_.prints("print(barrier.n_waiting, barrier.broken)",
                   waiting() + (is_broken_ ? " True" : " False"));
    users_.show_sorted();
  }

  // Nobody waits for ever.
  void finish() {
    if (users_.waiting().empty()) return;
    script_.code("await barrier.abort()\n");
    dismiss();
    wait_a_second();
    users_.show_sorted();
  }

  const State state_;
  const Operation operation_;
  Script& script_;
  Users users_;
  bool is_broken_ = false;
  std::map<std::string, std::size_t> numbers_;  // By name, from their arrival on.
};

std::string reason(State state, Operation operation) {
  const bool has_first = state == State::kOneWaits || state == State::kTwoWait;
  if (operation == Operation::kCancelFirst && !has_first) return "no such task waits";
  return "";
}

}  // namespace

std::vector<Entry> barrier_entries() {
  return entries_of<State, Operation>({"locks_grid", "barrier", "harness/grid/loop/barrier.cc",
                                       states(), operations(), reason,
                                       [](State state, Operation operation, Script& script) {
                                         Barrier(state, operation, script).tell();
                                       }});
}

}  // namespace corospec::harness::grid::loop
