#include "reference/loop/task.h"

#include <fmt/format.h>

#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/native_body.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/hooks.h"
#include "reference/loop/registered_tasks.h"
#include "reference/loop/running.h"
#include "reference/object/container.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/runtime.h"
#include "reference/object/set.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Task* first_task = nullptr;

void list(Task& task) {
  task.listed = true;
  task.next = first_task;
  if (first_task) first_task->previous = &task;
  first_task = &task;
}

// [task.name.default] "Task-1": the text is made when somebody asks.
Ref next_default_name() {
  static int64_t made = 0;
  return make_int(++made);
}

[[noreturn]] void raise_no_coroutine(Task& task, Value value) {
  task.log_destroy_pending = false;
  raise_type_error("a coroutine was expected, got " + repr_utf8(value));  // [task.create.refused]
}

}  // namespace

Task* first_listed_task() { return first_task; }

void unlist(Task& task) noexcept {
  if (!task.listed) return;
  task.listed = false;
  if (task.next) task.next->previous = task.previous;
  (task.previous ? task.previous->next : first_task) = task.next;
  task.next = task.previous = nullptr;
}

bool is_coroutine_for_task(Value value) {
  // [task.iscoroutine] [task.iscoroutine.generator]
  if (is_exactly(value, CoroutineType)) return true;
  if (!since(12) && is_exactly(value, GeneratorType)) return true;
  return loop_hooks.is_registered_coroutine && loop_hooks.is_registered_coroutine(value);
}

namespace {

bool is_running_loop(Value loop) {
  if (is_plain_loop(loop)) return loop.as<EventLoop>()->running;
  return truth(call_method(loop, intern("is_running")));
}

}  // namespace

void start_task(Task& task, Value coroutine, Value loop, Value name, Context* context, bool eager) {
  start_future(task, loop);
  if (!is_coroutine_for_task(coroutine)) raise_no_coroutine(task, coroutine);
  assign(task.coroutine, coroutine);
  // [task.name.given]
  if (!name || is_none(name)) {
    assign(task.name, next_default_name());
  } else {
    assign(task.name, is_exactly(name, StrType) ? Ref(name) : to_str(name));
  }
  // [task.context.copy] [task.context.given]
  task.context = (context ? Handle<Context>(context) : copy_of(current_context())).take();
  task.log_destroy_pending = true;
  list(task);
  if (eager && is_running_loop(task.loop)) {
    start_eagerly(task);  // [task.eager.start]
  } else {
    call_step_soon(task, {});  // [task.create.soon] [task.eager.no_loop]
  }
}

Handle<Task> make_task(Value coroutine, Value loop, Value name, Context* context) {
  auto* task = allocate<Task>(TaskType);
  Handle<Task> owner = Handle<Task>::adopt(task);
  gc_track(task);
  start_task(*task, coroutine, loop, name, context, false);
  return owner;
}

bool cancel_task(Task& task, Value message) {
  task.log_traceback = false;
  if (is_done(task)) return false;  // [task.cancel.done]
  ++task.cancel_requests;           // [task.cancelling.counts]
  if (task.waits_for) {
    const RecursionGuard guard("in Task.cancel");  // [task.cancel.circle]
    const Ref waited(task.waits_for);
    // [task.cancel.waiting] It gets the CancelledError as the result of what it waits for.
    if (cancel_any(waited, message)) return true;
  }
  // [task.cancel.scheduled] [task.cancel.unstarted] [task.cancel.again]
  task.must_cancel = true;
  assign(task.cancel_message, message);
  return true;
}

Ref all_tasks(Value loop, bool done_too) {
  if (done_too) throw NotSupported("Task.all_tasks");
  Handle<Set> tasks = make_set();
  for (Task* task = first_task; task; task = task->next) {
    // [task.all.loop] [task.all.done]
    if (task->loop == loop && !is_done(*task) && task->refcount > 0)
      set_add(tasks.get(), Value(task));
  }
  add_registered_tasks(tasks.get(), loop);
  return tasks;
}

Ref name_of(Task& task) {
  if (is_int(task.name)) {
    assign(task.name, Ref(make_str("Task-" + int_to_string(task.name))));
  }
  return Ref(task.name);
}

namespace {

void set_task_name(Value task, Value name) {
  if (!name || is_none(name)) return;
  if (is_exactly(task, TaskType)) {
    assign(task.as<Task>()->name, is_exactly(name, StrType) ? Ref(name) : to_str(name));
  } else if (const Ref setter = find_attribute(task, intern("set_name"))) {
    call(setter, {name});
  }
}

// [loop.task_factory.called]
Ref task_of_factory(EventLoop& loop, Value coroutine, Value name, Value context) {
  const Ref factory(loop.task_factory);
  const bool with_context = context && !is_none(context);
  const bool with_name = since(14) && name && !is_none(name);
  std::vector<Value> values{Value(&loop), coroutine};
  std::vector<Value> names;
  if (with_name) {
    values.push_back(name);
    names.push_back(Value(intern("name")));
  }
  if (with_context) {
    values.push_back(context);
    names.push_back(Value(intern("context")));
  }
  const Handle<Tuple> keywords = make_tuple(std::span<const Value>(names));
  Ref task = call(factory, Args(values.data(), 2, names.empty() ? nullptr : keywords.get()));
  if (!with_name) set_task_name(task, name);
  return task;
}

Context* context_argument(Value context) {
  if (!context || is_none(context)) return nullptr;
  if (!is_exactly(context, ContextType)) throw NotSupported("a context of another type");
  return context.as<Context>();
}

}  // namespace

Ref create_own_task(EventLoop& loop, Value coroutine, Value name, Value context) {
  check_not_closed(loop);
  if (loop.task_factory) return task_of_factory(loop, coroutine, name, context);
  return make_task(coroutine, Value(&loop), name, context_argument(context));
}

Ref create_own_task_with_keywords(EventLoop& loop, Args args) {
  check_not_closed(loop);
  expect_args("create_task", {args.values, args.count}, 1, 1);
  std::vector<Value> values(args.values, args.values + 1 + args.keyword_count());
  std::vector<Value> names;
  for (size_t i = 0; i < args.keyword_count(); ++i) names.push_back(Value(args.keyword_name(i)));
  if (loop.task_factory) {
    values.insert(values.begin(), Value(&loop));
    const Handle<Tuple> keywords = make_tuple(std::span<const Value>(names));
    return call(Ref(loop.task_factory), Args(values.data(), 2, keywords.get()));
  }
  values.push_back(Value(&loop));
  names.push_back(Value(intern("loop")));
  const Handle<Tuple> keywords = make_tuple(std::span<const Value>(names));
  return call(Value(&TaskType), Args(values.data(), 1, keywords.get()));
}

Ref create_task(Value loop, Value coroutine, Value name, Value context) {
  if (is_plain_loop(loop)) {
    return create_own_task(*loop.as<EventLoop>(), coroutine, name, context);
  }
  std::vector<Value> values{coroutine};
  std::vector<Value> names;
  if (since(8) && name && !is_none(name)) {
    values.push_back(name);
    names.push_back(Value(intern("name")));
  }
  if (context && !is_none(context)) {
    values.push_back(context);
    names.push_back(Value(intern("context")));
  }
  const Handle<Tuple> keywords = make_tuple(std::span<const Value>(names));
  return call(get_attribute(loop, intern("create_task")),
              Args(values.data(), 1, names.empty() ? nullptr : keywords.get()));
}

namespace {

// [task.ensure.awaitable] What only has `__await__` gets a coroutine around it.
NativeRoutine wrap_awaitable(Ref awaitable) { co_return co_await wait_for(awaitable); }

}  // namespace

Ref ensure_future(Value awaitable, Value loop) {
  const bool with_loop = loop && !is_none(loop);
  if (looks_like_future(awaitable)) {
    // [task.ensure.other_loop]
    if (with_loop && !(loop_of_future(awaitable).get() == loop)) {
      raise_value_error(
          "The future belongs to a different loop than the one specified as the loop "
          "argument");
    }
    return Ref(awaitable);  // [task.ensure.future]
  }
  Ref coroutine(awaitable);
  if (!is_coroutine_for_task(awaitable)) {
    if (!is_coroutine_like(awaitable) && !find_special(awaitable, names::dunder_await)) {
      // [task.ensure.refused]
      raise_type_error("An asyncio.Future, a coroutine or an awaitable is required");
    }
    coroutine = make_native_coroutine(wrap_awaitable(Ref(awaitable)), "_wrap_awaitable");
  }
  const Ref chosen = with_loop ? Ref(loop) : event_loop();
  try {
    return create_task(chosen, coroutine);  // [task.ensure.coroutine]
  } catch (Raise& error) {
    const Ref exception = error.take();
    // [task.ensure.closes]
    const bool is_its_own = coroutine.get() == awaitable;
    if (since(10) && is_its_own && exception_is(exception, RuntimeErrorType)) {
      call_method(coroutine, names::close);
    }
    throw Raise(exception);
  }
}

}  // namespace corospec::reference
