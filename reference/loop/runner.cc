#include "reference/loop/runner.h"

#include "reference/coroutine/native_body.h"
#include "reference/loop/gather.h"
#include "reference/loop/loop_signals.h"
#include "reference/loop/policy.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

void report_late_failure(Value loop, Value task) {
  if (is_cancelled(task)) return;
  const Ref exception = exception_of(task);
  if (!exception) return;
  const Handle<Dict> context = make_dict();
  dict_set(context.get(), intern("message"),
           make_str("unhandled exception during asyncio.run() shutdown"));
  dict_set(context.get(), intern("exception"), exception);
  dict_set(context.get(), intern("task"), task);
  call_exception_handler(loop, context.get());
}

void run_to_end(Value loop, const char* method) {
  const Ref coroutine = call_method(loop, intern(method));
  call_method(loop, intern("run_until_complete"), {coroutine});
}

// Runs `step`, then `last` whatever became of the step.
template <class Step, class Last>
Ref with_last(Step step, Last last) {
  Ref value;
  try {
    value = step();
  } catch (Raise&) {
    last();
    throw;
  }
  last();
  return value;
}

}  // namespace

// [task.run.cancels_rest]
void cancel_all_tasks(Value loop) {
  const Ref left = all_tasks(loop);
  const Handle<List> tasks = to_list(left);
  if (tasks->size == 0) return;
  for (const Value task : tasks->values()) cancel_any(task);
  const Ref all = gather(tasks->values(), true, loop);
  call_method(loop, intern("run_until_complete"), {all});
  for (const Value task : tasks->values()) report_late_failure(loop, task);
}

void shut_down(Value loop, bool unset) {
  with_last(
      [&] {
        cancel_all_tasks(loop);
        run_to_end(loop, "shutdown_asyncgens");
        // [task.run.executor]
        if (since(9)) run_to_end(loop, "shutdown_default_executor");
        return make_none();
      },
      [&] {
        if (unset) set_event_loop(none());  // [task.run.unset]
        call_method(loop, intern("close"));
      });
}

Ref run_main(Value main, Value debug, Value loop_factory) {
  if (loops.running) {
    // [task.run.nested]
    raise(RuntimeErrorType, "asyncio.run() cannot be called from a running event loop");
  }
  if (!is_coroutine_for_task(main)) {
    // [task.run.refused]
    raise_value_error("a coroutine was expected, got " + repr_utf8(main));
  }
  const bool with_factory = loop_factory && !is_none(loop_factory);
  // [task.run.new_loop] [task.run.factory]
  const Ref loop = with_factory ? call(loop_factory, {}) : new_event_loop();
  return with_last(
      [&] {
        if (!with_factory) set_event_loop(loop);
        // [task.run.debug]
        if (debug && !is_none(debug)) call_method(loop, intern("set_debug"), {debug});
        if (since(11)) return run_interruptibly(loop, create_task(loop, main, {}, {}));
        // [task.run.interrupt_before]
        return call_method(loop, intern("run_until_complete"), {main});  // [task.run.result]
      },
      [&] { shut_down(loop, !with_factory); });
}

}  // namespace corospec::reference
