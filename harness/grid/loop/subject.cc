#include "harness/grid/loop/subject.h"

#include <utility>

namespace corospec::harness::grid::loop {
namespace {

constexpr const char* kWaiting =
    "async def waiting(awaitable):\n"
    "    return await awaitable\n";

constexpr const char* kKinds =
    "async def kinds(awaitable):\n"
    "    return [type(value).__name__ for value in await awaitable]\n";

constexpr const char* kCounts =
    "async def counts(awaitable):\n"
    "    done, pending = await awaitable\n"
    "    return len(done), len(pending)\n";

constexpr const char* kCallback =
    "called = []\n"
    "\n"
    "def callback(future):\n"
    "    called.append(ending(future))\n";

Ending the_same(const Ending& ending) { return ending; }

Ending listed(const Ending& ending) {
  return ending.kind == Ending::kResult ? result("['" + ending.what + "']") : ending;
}

Ending kind_of(const Ending& ending) {
  switch (ending.kind) {
    case Ending::kResult:
      return result("['str']");
    case Ending::kException:
      return result("['" + ending.what + "']");
    default:
      return result("['CancelledError']");
  }
}

std::function<Ending(const Ending&)> always(Ending ending) {
  return [ending = std::move(ending)](const Ending&) { return ending; };
}

std::string in_list(const std::vector<std::string>& texts) {
  std::string list;
  for (const std::string& text : texts) list += (list.empty() ? "'" : ", '") + text + "'";
  return "[" + list + "]";
}

}  // namespace

std::string Ending::shown() const {
  switch (kind) {
    case kPending:
      return "pending";
    case kCancelled:
      return "cancelled";
    case kResult:
      return "result " + what;
    case kException:
      return "exception " + what;
  }
  return "";
}

// ---- The loop turns

void Subject::call(const std::string& arguments, const std::string& outcome) {
  define_attempt(script_, shows_message_);
  script_.prints("attempt(" + arguments + ")", outcome);
}

void Subject::wait_a_second() {
  code("await asyncio.sleep(1)\n");
  turn();
}

void Subject::turn() {
  if (!is_done()) return;
  for (; callbacks_ > 0; --callbacks_) called_.push_back(ending_.shown());
}

void Subject::report() {
  define_ending(script_);
  script_.prints("print(ending(" + variable_ + "))", ending_.shown());
  if (has_callback_) {
    script_.prints("print('called', called)", "called " + in_list(called_));
  }
  for (const Waiter& waiter : waiters_) {
    const Ending ending = is_done() || waiter.has_ended ? waiter.end(ending_) : Ending{};
    script_.prints("print('" + waiter.name + "', ending(" + waiter.name + "))",
                   waiter.name + " " + ending.shown());
  }
}

void Subject::report_and_finish() {
  wait_a_second();
  report();
  script_.end_telling();
  if (is_done() && !end_depends_on_version()) return;
  finish();
  report();
}

void Subject::set_result_late(const std::string& future) {
  const std::string statement = future + ".set_result('late')\n";
  code(end_depends_on_version() ? "if not " + variable_ + ".done():\n    " + statement : statement);
}

// ---- Questions

void Subject::ask() {
  using Op = Operation;
  const bool is_cancelled = ending_.kind == Ending::kCancelled;
  switch (operation_) {
    case Op::kDone:
      note("fut.done");
      return call_method("done", is_done() ? "gives True" : "gives False");
    case Op::kCancelled:
      note("fut.cancelled");
      return call_method("cancelled", is_cancelled ? "gives True" : "gives False");
    case Op::kGetLoop:
      note("fut.get_loop");
      return script_.prints("print(" + variable_ + ".get_loop() is loop)", "True");
    case Op::kEnsureFuture:
      note("task.ensure.future");
      return script_.prints("print(asyncio.ensure_future(" + variable_ + ") is " + variable_ + ")",
                            "True");
    case Op::kWrapFuture:
      note("fut.wrap.own");
      return script_.prints("print(asyncio.wrap_future(" + variable_ + ") is " + variable_ + ")",
                            "True");
    default:
      break;
  }
  const bool asks_result = operation_ == Op::kResult;
  const std::string method = asks_result ? "result" : "exception";
  switch (ending_.kind) {
    case Ending::kPending:
      note("fut.result.pending");
      return call_method(method, "raises InvalidStateError");
    case Ending::kResult:
      note("fut.result.value");
      return call_method(method, asks_result ? "gives '" + ending_.what + "'" : "gives None");
    case Ending::kException:
      note(asks_result ? "fut.result.exception" : "fut.exception.value");
      return call_method(
          method, (asks_result ? "raises " : "gives ") + ending_.what + (asks_result ? "" : "()"));
    case Ending::kCancelled:
      note("fut.result.cancelled");
      if (shows_message_) note("fut.cancel.message");
      return call_method(
          method, shows_message_ ? "raises CancelledError ('why',)" : "raises CancelledError");
  }
}

// ---- Callbacks

void Subject::define_callback() {
  define_ending(script_);
  script_.define(kCallback);
  has_callback_ = true;
}

void Subject::add_callback() {
  define_callback();
  ++callbacks_;
  note(is_done() ? "fut.callback.done" : "fut.callback.soon");
}

void Subject::change_callbacks() {
  define_callback();
  const std::string add = variable_ + ".add_done_callback(callback)\n";
  const bool removes =
      operation_ == Operation::kRemoveCallback || operation_ == Operation::kRemoveCallbackTwice;
  const bool adds = operation_ != Operation::kRemoveCallback;
  const bool is_twice =
      operation_ == Operation::kAddCallbackTwice || operation_ == Operation::kRemoveCallbackTwice;
  if (adds) {
    code(is_twice ? add + add : add);
    add_callback();
  }
  if (is_twice) {
    add_callback();
    note("fut.callback.twice");
  }
  if (!removes) return script_.prints("print('at once', called)", "at once " + in_list(called_));
  note("fut.remove.count");
  // What is done has scheduled them: there is nothing to be removed.
  call_method("remove_done_callback, callback",
              "gives " + std::to_string(is_done() ? 0 : callbacks_));
  if (!is_done()) callbacks_ = 0;
}

// ---- Waiting

void Subject::add_waiter(const std::string& name, const std::string& coroutine,
                         std::function<Ending(const Ending&)> end) {
  code(name + " = loop.create_task(" + coroutine + ")\n");
  waiters_.push_back({name, end ? std::move(end) : the_same});
}

void Subject::note_end(const char* of_result, const char* of_exception, const char* of_cancelled) {
  const char* label = ending_.kind == Ending::kException   ? of_exception
                      : ending_.kind == Ending::kCancelled ? of_cancelled
                                                           : of_result;
  note(label);
}

void Subject::cancel_waiter() {
  wait_a_second();
  code("new.cancel()\n");
}

void Subject::pass_time_limit() {
  code("await asyncio.sleep(6)\n");
  turn();
}

void Subject::await() {
  script_.define(kWaiting);
  add_waiter("new", "waiting(" + variable_ + ")");
  if (operation_ == Operation::kAwaitCancelled) {
    cancel_waiter();
    note("task.cancel.waiting");
    cancel();
    return;
  }
  note(is_done() ? "fut.await.result" : "fut.await.suspends");
  if (operation_ != Operation::kAwaitTwice) return;
  note("fut.await.several");
  add_waiter("another", "waiting(" + variable_ + ")");
}

void Subject::wait_for() {
  if (operation_ == Operation::kWaitFor) {
    add_waiter("new", "asyncio.wait_for(" + variable_ + ", 100)");
    return note_end("task.wait_for.result", "task.wait_for.exception", "task.wait_for.exception");
  }
  add_waiter("new", "asyncio.wait_for(" + variable_ + ", 5)", always(exception("TimeoutError")));
  pass_time_limit();
  note("task.wait_for.timeout");
  cancel();
}

void Subject::shield() {
  script_.define(kWaiting);
  add_waiter("new", "waiting(asyncio.shield(" + variable_ + "))");
  if (operation_ == Operation::kShield) {
    return note_end("task.shield.result", "task.shield.exception", "task.shield.inner_cancelled");
  }
  cancel_waiter();
  note("task.shield.cancel");
  waiters_.back().end = always(cancelled());
  waiters_.back().has_ended = true;
}

void Subject::gather() {
  if (operation_ == Operation::kGatherExceptions) {
    script_.define(kKinds);
    note_end("task.gather.results", "task.gather.exceptions_as_results",
             "task.gather.exceptions_as_results");
    return add_waiter("new", "kinds(asyncio.gather(" + variable_ + ", return_exceptions=True))",
                      kind_of);
  }
  script_.define(kWaiting);
  add_waiter("new", "waiting(asyncio.gather(" + variable_ + "))", listed);
  if (operation_ == Operation::kGather) {
    return note_end("task.gather.results", "task.gather.first_exception",
                    "task.gather.child_cancelled");
  }
  cancel_waiter();
  note("task.gather.cancel");
  cancel();
}

void Subject::wait() {
  script_.define(kCounts);
  if (operation_ == Operation::kWait) {
    note("task.wait.sets");
    note("task.wait.all_completed");
    return add_waiter("new", "counts(asyncio.wait([" + variable_ + "]))", always(result("(1, 0)")));
  }
  add_waiter("new", "counts(asyncio.wait([" + variable_ + "], timeout=5))",
             always(result("(0, 1)")));
  pass_time_limit();
  note("task.wait.timeout");
  waiters_.back().has_ended = true;
}

// ---- All of them

void Subject::operate() {
  switch (operation_) {
    case Operation::kResult:
    case Operation::kException:
    case Operation::kDone:
    case Operation::kCancelled:
    case Operation::kGetLoop:
    case Operation::kEnsureFuture:
    case Operation::kWrapFuture:
      return ask();
    case Operation::kAddCallback:
    case Operation::kAddCallbackTwice:
    case Operation::kRemoveCallback:
    case Operation::kRemoveCallbackTwice:
      return change_callbacks();
    case Operation::kCancel:
      return call_method("cancel", cancel() ? "gives True" : "gives False");
    case Operation::kCancelTwice:
      call_method("cancel", cancel() ? "gives True" : "gives False");
      return call_method("cancel", cancel() ? "gives True" : "gives False");
    case Operation::kCancelMessage:
      return call_method("cancel, 'why'", cancel() ? "gives True" : "gives False");
    case Operation::kAwait:
    case Operation::kAwaitTwice:
    case Operation::kAwaitCancelled:
      return await();
    case Operation::kWaitFor:
    case Operation::kWaitForTimeout:
      return wait_for();
    case Operation::kShield:
    case Operation::kShieldCancelled:
      return shield();
    case Operation::kGather:
    case Operation::kGatherExceptions:
    case Operation::kGatherCancelled:
      return gather();
    case Operation::kWait:
    case Operation::kWaitTimeout:
      return wait();
    case Operation::kAsCompleted:
      script_.define(kWaiting);
      note("task.as_completed.result");
      return add_waiter("new", "waiting(next(iter(asyncio.as_completed([" + variable_ + "]))))");
    default:
      return;
  }
}

}  // namespace corospec::harness::grid::loop
