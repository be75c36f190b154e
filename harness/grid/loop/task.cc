// Tells the cells of tasks: where the coroutine is, and the requests to cancel it.
#include "harness/grid/loop/grids.h"
#include "harness/grid/loop/subject.h"
#include "harness/grid/loop/task_cell.h"
#include "harness/grid/text.h"

namespace corospec::harness::grid::loop {
namespace tasks {
namespace {

class Task : public Subject {
 public:
  Task(State state, Operation operation, Script& script)
      : Subject(script, "t", operation), state_(state) {}

  void tell() {
    if (state_ == State::kRunning) {
      run();
    } else {
      reach();
      script_.begin_telling();
      perform();
    }
    report_and_finish();
  }

 private:
  // Where its coroutine is.
  enum class Position { kUnstarted, kWaits, kCleansUp, kWentOn };

  // ---- Up to the operation

  void run() {
    position_ = Position::kWaits;
    script_.share("f");
    script_.share("t");
    script_.begin_telling();
    const std::string operation = script_.captured([this] { perform(); });
    define_body(operation + waiting_for("f"));
    code("f = loop.create_future()\nt = loop.create_task(body())\n");
  }

  void define_body(const std::string& text) {
    script_.define("async def body():\n" + indented(text));
  }

  bool shows_message() const {
    return operation_ == Operation::kCancelMessage && !tasks::is_done(state_);
  }

  std::string waiting_for(const std::string& awaitable) const {
    return "try:\n    return await " + awaitable + "\n" + "except asyncio.CancelledError" +
           (shows_message() ? " as error:\n    print('cancelled in body', error.args)\n"
                            : ":\n    print('cancelled in body')\n") +
           "    raise\n";
  }

  void start(const std::string& body) {
    define_body(body);
    code("t = loop.create_task(body())\n");
  }

  void start_waiting() {
    script_.share("f");
    code("f = loop.create_future()\n");
    start(waiting_for("f"));
  }

  void go_to(Position position) {
    code("await asyncio.sleep(1)\n");
    position_ = position;
  }

  void request() {
    code("t.cancel()\n");
    is_requested_ = true;
    ++requests_;
  }

  void reach() {
    switch (state_) {
      case State::kCreated:
        return start_waiting();
      case State::kCreatedCancelled:
        start_waiting();
        return request();
      case State::kWaiting:
        start_waiting();
        return go_to(Position::kWaits);
      case State::kSleeping:
        start(waiting_for("asyncio.sleep(10, 'late')"));
        return go_to(Position::kWaits);
      case State::kWaitingTask:
        return reach_waiting_task();
      case State::kCancelRequested:
        start_waiting();
        go_to(Position::kWaits);
        return request();
      case State::kInCleanup:
        return reach_second_wait(
            "finally:\n    print('cleanup')\n    await g\n    print('cleanup complete')\n",
            "cleanup", Position::kCleansUp);
      case State::kSwallowed:
        return reach_second_wait(
            "except asyncio.CancelledError:\n    print('swallowed')\nreturn await g\n", "swallowed",
            Position::kWentOn);
      default:
        return reach_end();
    }
  }

  void reach_waiting_task() {
    script_.share("f");
    script_.share("inner");
    script_.define(
        "async def inside():\n    try:\n        return await f\n"
        "    except asyncio.CancelledError:\n        print('cancelled inside')\n        raise\n");
    code("f = loop.create_future()\ninner = loop.create_task(inside())\n");
    start(waiting_for("inner"));
    go_to(Position::kWaits);
  }

  void reach_second_wait(const std::string& answer, const std::string& line, Position position) {
    script_.share("f");
    script_.share("g");
    code("f = loop.create_future()\ng = loop.create_future()\n");
    start("try:\n    return await f\n" + answer);
    go_to(Position::kWaits);
    request();
    is_requested_ = false;
    go_to(position);
    script_.line(line);
  }

  void reach_end() {
    switch (state_) {
      case State::kResult:
        start("return 'value'\n");
        ending_ = result("value");
        break;
      case State::kException:
        start("raise KeyError\n");
        ending_ = exception("KeyError");
        break;
      default:
        start_waiting();
        go_to(Position::kWaits);
        request();
        deliver();
    }
    code("await asyncio.sleep(1)\n");
  }

  // ---- Cancellation

  bool cancel() override {
    if (is_done()) {
      note("task.cancel.done");
      return false;
    }
    ++requests_;
    note(is_requested_ ? "task.cancel.again" : "task.cancel.next_step");
    is_requested_ = true;
    return true;
  }

  // The error comes where the coroutine is.
  void deliver() {
    is_requested_ = false;
    if (position_ == Position::kUnstarted) {
      note("task.cancel.unstarted");
    } else if (position_ == Position::kWaits) {
      note(state_ == State::kRunning ? "task.cancel.while_suspending" : "task.cancel.waiting");
      if (state_ == State::kWaitingTask) script_.line("cancelled inside");
      if (state_ == State::kSleeping) note("task.sleep.cancelled");
      script_.line("cancelled in body" + message_in_body());
    }
    note("task.cancel.propagates");
    ending_ = cancelled();
  }

  std::string message_in_body() {
    if (!shows_message()) return "";
    note("task.cancel.message");
    if (state_ != State::kWaitingTask) return " ('why',)";
    note_message_on_its_way();
    return script_.since(11) ? " ('why',)" : " ()";
  }

  void note_message_on_its_way() {
    note(script_.since(11) ? "task.cancel.message_passes_on" : "task.cancel.message_stays");
  }

  // To who awaits it.
  void show_message() {
    wait_a_second();
    note_message_on_its_way();
    script_.prints(
        "try:\n    await t\nexcept asyncio.CancelledError as error:\n    print(error.args)",
        script_.since(11) ? "('why',)" : "()");
  }

  void uncancel() {
    if (requests_ > 0) --requests_;
    note("task.uncancel.counts");
    call_method("uncancel", "gives " + std::to_string(requests_));
    if (requests_ > 0 || !is_requested_) return;
    const bool waits = position_ != Position::kUnstarted && state_ != State::kRunning;
    note(waits ? "task.uncancel.waiting" : "task.uncancel.pending");
    if (!waits && script_.since(13)) is_requested_ = false;
  }

  // ---- What comes

  void turn() override {
    if (!is_done() && is_requested_) deliver();
    if (position_ == Position::kUnstarted) position_ = Position::kWaits;
    Subject::turn();
  }

  bool end_depends_on_version() const override {
    const bool takes_back =
        operation_ == Operation::kUncancel || operation_ == Operation::kCancelUncancel;
    return takes_back && (state_ == State::kCreated || state_ == State::kCreatedCancelled ||
                          state_ == State::kRunning);
  }

  void finish() override {
    switch (position_) {
      case Position::kCleansUp:
        set_result_late("g");
        script_.line("cleanup complete");
        ending_ = cancelled();
        break;
      case Position::kWentOn:
        set_result_late("g");
        ending_ = result("late");
        break;
      default:
        if (state_ == State::kSleeping) {
          code("await asyncio.sleep(20)\n");
        } else {
          set_result_late("f");
        }
        if (!is_done()) ending_ = result("late");
    }
    wait_a_second();
  }

  // ---- The operation

  void perform() {
    switch (operation_) {
      case Operation::kSetResult:
        note("task.set_result.refused");
        return call_method("set_result, 'new'", "raises RuntimeError");
      case Operation::kSetExceptionInstance:
        note("task.set_result.refused");
        return call_method("set_exception, OSError()", "raises RuntimeError");
      case Operation::kCancelMessage:
        operate();
        if (state_ != State::kRunning && shows_message()) show_message();
        return;
      case Operation::kCancelUncancel:
        call_method("cancel", cancel() ? "gives True" : "gives False");
        return uncancel();
      case Operation::kUncancel:
        return uncancel();
      case Operation::kCancelling:
        note("task.cancelling.counts");
        return call_method("cancelling", "gives " + std::to_string(requests_));
      case Operation::kAwait:
        if (state_ == State::kRunning) return await_itself();
        return operate();
      default:
        if (!look()) operate();
    }
  }

  void await_itself() {
    note("task.step.self");
    script_.prints("try:\n    await t\nexcept RuntimeError:\n    print('RuntimeError')",
                   "RuntimeError");
  }

  bool look() {
    switch (operation_) {
      case Operation::kGetName:
        note("task.name.default");
        script_.prints("print(isinstance(t.get_name(), str))", "True");
        return true;
      case Operation::kSetName:
        note("task.name.set");
        code("t.set_name('worker')\n");
        call_method("get_name", "gives 'worker'");
        return true;
      case Operation::kGetCoro:
        note("task.get_coro");
        script_.prints("print(t.get_coro().__name__)", "body");
        return true;
      case Operation::kCurrentTask:
        note("task.current");
        script_.prints("print(asyncio.current_task() is t)",
                       state_ == State::kRunning ? "True" : "False");
        return true;
      case Operation::kAllTasks:
        note(is_done() ? "task.all.done" : "task.all.loop");
        script_.prints("print(t in asyncio.all_tasks())", is_done() ? "False" : "True");
        return true;
      case Operation::kGetStack:
        look_at_stack();
        return true;
      default:
        return false;
    }
  }

  // Of the frames the newest: which ones called the task is the loop's own affair.
  void look_at_stack() {
    const bool is_empty = ending_.kind == Ending::kResult || ending_.kind == Ending::kCancelled;
    note(is_empty                             ? "task.stack.done"
         : ending_.kind == Ending::kException ? "task.stack.failed"
         : state_ == State::kRunning          ? "task.stack.running"
                                              : "task.stack.suspended");
    script_.prints("print([frame.f_code.co_name for frame in t.get_stack()][-1:])",
                   is_empty ? "[]" : "['body']");
  }

  const State state_;
  Position position_ = Position::kUnstarted;
  bool is_requested_ = false;  // A cancellation that has not been delivered.
  int requests_ = 0;           // As `cancelling` counts them.
};

}  // namespace
}  // namespace tasks

std::vector<Entry> task_entries() {
  using tasks::State;
  return entries_of<State, Operation>({"tasks_grid", "task", "harness/grid/loop/task.cc",
                                       tasks::states(), task_operations(), tasks::reason,
                                       [](State state, Operation operation, Script& script) {
                                         tasks::Task(state, operation, script).tell();
                                       },
                                       tasks::needs});
}

}  // namespace corospec::harness::grid::loop
