// One step of a task: what spec/tasks.md says under "Steps".
#include <fmt/format.h>

#include "reference/coroutine/coroutine.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Coroutines of the program's own classes are resumed through their methods.
Outcome resume_object(Value coroutine, Value thrown) {
  return catching([&] {
    return Outcome::yielded(thrown ? call_method(coroutine, names::throw_, {thrown})
                                   : call_method(coroutine, names::send, {none()}));
  });
}

// [task.step.send]
Outcome resume(Value coroutine, Value thrown) {
  const bool is_kernels =
      is_exactly(coroutine, CoroutineType) || is_exactly(coroutine, GeneratorType);
  Outcome outcome = !is_kernels ? resume_object(coroutine, thrown)
                    : thrown    ? throw_into(*coroutine.as<Generator>(), {thrown})
                                : send(*coroutine.as<Generator>(), none());
  // A StopIteration that is raised says the same as a return.
  if (outcome.is_raised() && exception_is(outcome.value, StopIterationType)) {
    const Ref stop = outcome.take();
    outcome = Outcome::returned(Ref(stop_iteration_value(stop)));
  }
  return outcome;
}

// --- what becomes of a result

void end_cancelled(Task& task, Value message) {
  unlist(task);
  cancel_future(task, message);
}

void finish_with(Task& task, Value result) {
  if (task.must_cancel) {
    task.must_cancel = false;
    if (since(8)) {
      return end_cancelled(task, Ref(task.cancel_message));  // [task.cancel.last_step]
    }
    unlist(task);
    // [task.cancel.last_step_failed]
    return set_exception(task, make_exception(CancelledErrorType));
  }
  unlist(task);
  set_result(task, result);  // [task.end.result] [task.cancel.swallowed]
}

void fail_with(Task& task, const Ref& exception) {
  if (is_cancelled_error(exception)) {
    assign(task.cancelled_error, exception);
    return end_cancelled(task, {});  // [task.cancel.propagates] Its message is the exception's.
  }
  unlist(task);
  set_exception(task, exception);  // [task.end.exception] [task.cancel.replaced]
  if (ends_the_loop(exception)) throw Raise(exception);  // [task.end.exit]
}

void step_soon_with_error(Task& task, const std::string& message) {
  // NOTE: made outside of any handler, hence without a context.
  call_step_soon(task, make_exception(RuntimeErrorType, message));
}

// --- what becomes of what it yields

void pass_cancellation_on(Task& task) {
  if (!task.must_cancel) return;
  // [task.cancel.while_suspending]
  if (cancel_any(task.waits_for, task.cancel_message)) task.must_cancel = false;
}

void wait_for_future(Task& task, Value future) {
  if (is_own_future(future)) {
    add_callback(*future.as<Future>(), Value(&task));
  } else {
    add_callback(future, make_step_function(task), task.context);
  }
  assign(task.waits_for, future);  // [task.step.waits]
  pass_cancellation_on(task);
}

// True when an `await` gave it out; it is marked as received.
bool take_blocking_mark(Value future) {
  if (is_future(future)) return std::exchange(future.as<Future>()->blocking, false);
  static Str* const name = intern("_asyncio_future_blocking");
  const bool blocking = truth(get_attribute(future, name));
  if (blocking) set_attribute(future, name, boolean(false));
  return blocking;
}

std::string text_of(Task& task) { return repr_utf8(Value(&task)); }

void take_future(Task& task, Value future) {
  if (!(loop_of_future(future).get() == task.loop)) {
    // [task.step.other_loop]
    step_soon_with_error(task, fmt::format("Task {} got Future {} attached to a different loop",
                                           text_of(task), repr_utf8(future)));
  } else if (!take_blocking_mark(future)) {
    // [task.step.plain_yield]
    step_soon_with_error(
        task, fmt::format("yield was used instead of yield from in task {} with {}", text_of(task),
                          repr_utf8(future)));
  } else if (future == Value(&task)) {
    // [task.step.self]
    step_soon_with_error(task, "Task cannot await on itself: " + text_of(task));
  } else {
    wait_for_future(task, future);
  }
}

void take_yielded(Task& task, Value value) {
  // [task.step.none]
  if (is_none(value)) return call_step_soon(task, {});
  if (looks_like_future(value)) return take_future(task, value);
  if (is_exactly(value, GeneratorType)) {
    // [task.step.generator]
    return step_soon_with_error(
        task, fmt::format("yield was used instead of yield from for generator in task {} with {}",
                          text_of(task), repr_utf8(value)));
  }
  // [task.step.bad_yield]
  step_soon_with_error(task, fmt::format("Task got bad yield: {}", repr_utf8(value)));
}

// What the step throws, null: nothing; `argument` as in ReadyQueue.
Ref exception_to_throw(Task& task, Value argument) {
  Ref thrown;
  if (argument && is_exception(argument)) {
    thrown = Ref(argument);
  } else if (argument) {
    // [task.wake.result] [task.wake.exception]
    Outcome outcome = catching([&] { return Outcome::returned(result_of(argument)); });
    Ref value = outcome.take();
    if (outcome.is_raised()) thrown = std::move(value);
  }
  if (task.must_cancel) {
    // [task.cancel.next_step] An exception that comes anyway is replaced.
    if (!thrown || !is_cancelled_error(thrown)) thrown = make_cancelled_error(task);
    task.must_cancel = false;
  }
  return thrown;
}

void resume_and_take(Task& task, Value thrown, Nesting nesting) {
  const Ref coroutine(task.coroutine);
  Outcome outcome;
  {
    const ExecutedTask executed(task.loop, Value(&task), nesting);
    outcome = resume(coroutine, thrown);
  }
  const Ref value = outcome.take();
  if (outcome.is_yielded()) return take_yielded(task, value);
  if (outcome.is_returned()) {
    finish_with(task, value);
  } else {
    fail_with(task, value);
  }
}

void step(Task& task, Value argument) {
  if (is_done(task)) {
    raise(InvalidStateErrorType,
          fmt::format("__step(): already done: {}", repr_utf8(Value(&task))));
  }
  const Ref thrown = exception_to_throw(task, argument);
  assign(task.waits_for, Value());
  resume_and_take(task, thrown, Nesting::kRefused);
}

void check_not_entered(Context& context) {
  if (!context.entered) return;
  raise(RuntimeErrorType,
        fmt::format("cannot enter context: {} is already entered", repr_utf8(Value(&context))));
}

void report_failed_step(Task& task, Value exception) {
  Handle<Dict> context = make_dict();
  dict_set(context.get(), intern("message"),
           make_str("Exception in callback " + repr_utf8(Value(&task))));
  dict_set(context.get(), intern("exception"), exception);
  call_exception_handler(task.loop, context.get());
}

}  // namespace

// [task.context.own] Every step is executed in the task's context. A loop of the program's own is
// told the context when the step is scheduled, and enters it: make_step_function.
void run_step(Task& task, Value argument) {
  const Handle<Task> kept(&task);
  try {
    const Handle<Context> context(task.context);
    check_not_entered(*context);
    const EnteredContext entered(context.get());
    step(task, argument);
  } catch (Raise& error) {
    const Ref exception = error.take();
    if (ends_the_loop(exception)) throw Raise(exception);
    report_failed_step(task, exception);
  }
}

void start_eagerly(Task& task) {
  const Handle<Task> kept(&task);
  const Handle<Context> context(task.context);
  check_not_entered(*context);
  const EnteredContext entered(context.get());
  resume_and_take(task, {}, Nesting::kAllowed);
  if (is_done(task)) drop(task.coroutine);  // [task.eager.done]
}

Ref make_step_function(Task& task) {
  return make_closure(
      "TaskStep",
      [](Value self, Args args) {
        const Handle<Task> kept(self.as<Task>());
        step(*kept, args.count > 0 ? args[0] : Value());
        return make_none();
      },
      Value(&task));
}

}  // namespace corospec::reference
