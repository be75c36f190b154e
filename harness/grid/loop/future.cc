// The grid of futures.
#include "harness/grid/loop/grids.h"
#include "harness/grid/loop/subject.h"

namespace corospec::harness::grid::loop {
namespace {

enum class State {
  kPending,
  kCallback,
  kAwaited,
  kResult,
  kException,
  kCancelled,
  kCancelledMessage,
};

const std::vector<Point<State>>& states() {
  static const std::vector<Point<State>> made = {
      {State::kPending, "pending", "a future that is pending"},
      {State::kCallback, "with_callback", "a pending future with a callback"},
      {State::kAwaited, "awaited", "a future that a task awaits"},
      {State::kResult, "with_result", "a future that has a result"},
      {State::kException, "with_exception", "a future that has an exception"},
      {State::kCancelled, "cancelled", "a future that is cancelled"},
      {State::kCancelledMessage, "cancelled_with_message",
       "a future that is cancelled with a message", 9},
  };
  return made;
}

bool is_pending(State state) { return state <= State::kAwaited; }

class Future : public Subject {
 public:
  Future(State state, Operation operation, Script& script)
      : Subject(script, "f", operation), state_(state) {}

  void tell() {
    reach();
    script_.begin_telling();
    if (operation_ == Operation::kDrop) return drop();
    if (state_ == State::kCancelledMessage && operation_ == Operation::kAwait) return await_here();
    perform();
    report_and_finish();
  }

 private:
  void reach() {
    code("f = loop.create_future()\n");
    switch (state_) {
      case State::kPending:
        break;
      case State::kCallback:
        code("f.add_done_callback(callback)\n");
        add_callback();
        break;
      case State::kAwaited:
        script_.define("async def waiting(awaitable):\n    return await awaitable\n");
        add_waiter("first", "waiting(f)");
        wait_a_second();
        break;
      case State::kResult:
        code("f.set_result('value')\n");
        ending_ = result("value");
        break;
      case State::kException:
        code("f.set_exception(KeyError())\n");
        ending_ = exception("KeyError");
        break;
      case State::kCancelled:
        code("f.cancel()\n");
        ending_ = cancelled();
        break;
      case State::kCancelledMessage:
        shows_message_ = true;
        code("f.cancel('why')\n");
        ending_ = cancelled();
    }
  }

  bool cancel() override {
    note(is_done() ? "fut.cancel.done" : "fut.cancel.pending");
    if (is_done()) return false;
    ending_ = cancelled();
    return true;
  }

  bool end_depends_on_version() const override {
    return operation_ == Operation::kSetExceptionStop && is_pending(state_);
  }

  void finish() override {
    set_result_late("f");
    if (!is_done()) ending_ = result("late");
    wait_a_second();
  }

  void perform() {
    switch (operation_) {
      case Operation::kSetResult:
        return set("set_result, 'new'", result("new"), "fut.result.value");
      case Operation::kSetExceptionClass:
        return set("set_exception, OSError", exception("OSError"), "fut.set_exception.class");
      case Operation::kSetExceptionInstance:
        return set("set_exception, OSError()", exception("OSError"), "fut.exception.value");
      case Operation::kSetExceptionStop:
        return set_stop();
      case Operation::kSetExceptionNonsense:
        if (is_done()) return refuse("set_exception, 'text'");
        note("fut.set_exception.nonsense");
        return call_method("set_exception, 'text'", "raises TypeError");
      case Operation::kCancelMessage:
        operate();
        if (is_pending(state_)) show_message();
        return;
      default:
        operate();
    }
  }

  void show_message() {
    note("fut.cancel.message");
    script_.prints(
        "try:\n    f.result()\nexcept asyncio.CancelledError as error:\n    print(error.args)",
        "('why',)");
  }

  void await_here() {
    note("fut.await.result");
    note("fut.cancel.message");
    script_.prints(
        "try:\n    await f\nexcept asyncio.CancelledError as error:\n    print(error.args)",
        "('why',)");
  }

  void refuse(const std::string& call) {
    note(ending_.kind == Ending::kCancelled ? "fut.set.cancelled" : "fut.set.twice");
    call_method(call, "raises InvalidStateError");
  }

  void set(const std::string& call, Ending ending, const char* label) {
    if (is_done()) return refuse(call);
    note(label);
    call_method(call, "gives None");
    ending_ = std::move(ending);
    note_wake();
  }

  void note_wake() {
    if (state_ == State::kCallback) note("fut.callback.soon");
    if (state_ != State::kAwaited) return;
    note(ending_.kind == Ending::kResult ? "task.wake.result" : "task.wake.exception");
  }

  void set_stop() {
    const char* call = "set_exception, StopIteration()";
    if (is_done()) return refuse(call);
    if (!script_.since(13)) {
      note("fut.set_exception.stop");
      return call_method(call, "raises TypeError");
    }
    set(call, exception("RuntimeError"), "fut.set_exception.stop_replaced");
  }

  // Whether the exception handler of the loop is told.
  void drop() {
    note("fut.unretrieved");
    code("loop.set_exception_handler(lambda loop, context: print(sorted(context)))\ndel f\n");
    if (state_ == State::kException) script_.line("['exception', 'future', 'message']");
    script_.prints("print('deleted')", "deleted");
  }

  const State state_;
};

std::string reason_of_message(Operation operation) {
  switch (operation) {
    case Operation::kResult:
    case Operation::kException:
    case Operation::kAwait:
      return "";
    default:
      return "the message is nothing to it";
  }
}

std::string reason(State state, Operation operation) {
  if (state == State::kCancelledMessage) return reason_of_message(operation);
  if (!is_pending(state) && needs_pending(operation)) {
    return "nobody waits for a future that is done";
  }
  if (state == State::kPending && operation == Operation::kAddCallbackTwice) {
    return "that is add_done_callback of a future that has the callback";
  }
  if (state == State::kAwaited && operation == Operation::kDrop) return "who waits for it keeps it";
  return "";
}

std::string needs(State /*state*/, Operation operation) {
  return operation == Operation::kDrop ? " refcounting" : "";
}

}  // namespace

std::vector<Entry> future_entries() {
  return entries_of<State, Operation>({"futures_grid", "future", "harness/grid/loop/future.cc",
                                       states(), future_operations(), reason,
                                       [](State state, Operation operation, Script& script) {
                                         Future(state, operation, script).tell();
                                       },
                                       needs});
}

}  // namespace corospec::harness::grid::loop
