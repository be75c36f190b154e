#include "reference/loop/executor.h"

#include <fmt/format.h>

#include "reference/coroutine/native_body.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/future.h"
#include "reference/loop/hooks.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/loop/wait.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref class_of_futures(const char* name) {
  return get_attribute(loop_hooks.import_module("concurrent.futures"), intern(name));
}

Ref call_with_keyword(Value callee, const char* name, Value value) {
  const Handle<Tuple> names = make_tuple({Value(intern(name))});
  return call(callee, Args(&value, 0, names.get()));
}

Value part(Value data, size_t index) { return data.as<Tuple>()->items[index]; }

bool is_closed(Value loop) {
  if (is_plain_loop(loop)) return loop.as<EventLoop>()->closed;
  return truth(call_method(loop, intern("is_closed")));
}

// --- from a concurrent future to one of a loop: data is (future, concurrent)

// [fut.wrap.converts] What concurrent.futures has of its own becomes what asyncio has.
Ref converted(const Ref& exception) {
  if (!since(8)) return exception;
  const Ref module = loop_hooks.import_module("concurrent.futures");
  const std::pair<const char*, Type*> kinds[] = {{"CancelledError", &CancelledErrorType},
                                                 {"InvalidStateError", &InvalidStateErrorType},
                                                 {"TimeoutError", &timeout_error_type()}};
  for (const auto& [name, type] : kinds) {
    const Ref theirs = get_attribute(module, intern(name));
    if (!(theirs.get() == Value(type_of(exception)))) continue;
    const Ref args = get_attribute(exception, intern("args"));
    const auto* items = args.as<Tuple>();
    return call(Value(type), Args(items->items, static_cast<size_t>(items->size)));
  }
  return exception;
}

// [loop.executor.result] [loop.executor.exception] [fut.wrap.result]
void copy_end(Future& future, Value concurrent) {
  if (is_done(future)) return;
  if (truth(call_method(concurrent, intern("cancelled")))) {
    cancel_future(future);
    return;
  }
  const Ref exception = call_method(concurrent, intern("exception"));
  if (is_none(exception)) {
    set_result(future, call_method(concurrent, intern("result")));
  } else {
    set_exception(future, converted(exception));
  }
}

Ref take_end_over(Value data, Args) {
  copy_end(*part(data, 0).as<Future>(), part(data, 1));
  return make_none();
}

// Called in the thread that ends the concurrent future.
Ref concurrent_is_done(Value data, Args) {
  const Ref loop(part(data, 0).as<Future>()->loop);
  if (is_closed(loop)) return make_none();
  call_own_soon_threadsafe(loop, make_closure("_set_state", take_end_over, data), none());
  return make_none();
}

// [fut.wrap.cancel]
Ref cancel_concurrent(Value data, Args) {
  if (is_cancelled(part(data, 0))) call_method(part(data, 1), intern("cancel"));
  return make_none();
}

Ref chained(Value concurrent, Value loop) {
  const Handle<Future> future = make_future(loop);
  const Ref data = make_tuple({Value(future), concurrent});
  add_callback(Value(future), make_closure("_call_check_cancel", cancel_concurrent, data));
  const Ref told = make_closure("_call_set_state", concurrent_is_done, data);
  call_method(concurrent, intern("add_done_callback"), {told});
  return future;
}

// --- from a future of a loop to a concurrent one: data is (future, concurrent, loop)

// [loop.coroutine_threadsafe.result] [loop.coroutine_threadsafe.exception]
Ref tell_concurrent(Value data, Args) {
  const Value future = part(data, 0);
  const Value concurrent = part(data, 1);
  const bool cancelled = is_cancelled(future);
  if (cancelled) call_method(concurrent, intern("cancel"));
  if (!truth(call_method(concurrent, intern("set_running_or_notify_cancel")))) return make_none();
  const Ref exception = exception_of(future);
  if (exception) {
    call_method(concurrent, intern("set_exception"), {exception});
  } else {
    call_method(concurrent, intern("set_result"), {result_of(future)});
  }
  return make_none();
}

Ref cancel_own(Value data, Args) {
  cancel_any(part(data, 0));
  return make_none();
}

// [loop.coroutine_threadsafe.cancel]
Ref concurrent_was_cancelled(Value data, Args) {
  if (!truth(call_method(part(data, 1), intern("cancelled")))) return make_none();
  const Value loop = part(data, 2);
  if (is_closed(loop)) return make_none();
  call_own_soon_threadsafe(loop, make_closure("cancel", cancel_own, data), none());
  return make_none();
}

// In the loop: (coroutine, concurrent, loop).
Ref start_coroutine(Value data, Args) {
  const Value concurrent = part(data, 1);
  try {
    const Ref task = ensure_future(part(data, 0), part(data, 2));
    const Ref pair = make_tuple({task, concurrent, part(data, 2)});
    const Ref told = make_closure("_call_check_cancel", concurrent_was_cancelled, pair);
    call_method(concurrent, intern("add_done_callback"), {told});
    add_callback(task, make_closure("_call_set_state", tell_concurrent, pair));
  } catch (Raise& error) {
    const Ref exception = error.take();
    if (!ends_the_loop(exception) &&
        truth(call_method(concurrent, intern("set_running_or_notify_cancel")))) {
      call_method(concurrent, intern("set_exception"), {exception});
    }
    throw Raise(exception);
  }
  return make_none();
}

// --- the default executor

// [loop.executor.default]
Ref default_executor(EventLoop& loop) {
  if (loop.executor_shut_down && since(9)) {
    // [loop.executor.after_shutdown]
    raise(RuntimeErrorType, "Executor shutdown has been called");
  }
  if (!loop.default_executor) {
    const Ref make = class_of_futures("ThreadPoolExecutor");
    const Handle<Str> prefix = make_str("asyncio");
    assign(loop.default_executor, since(9)
                                      ? call_with_keyword(make, "thread_name_prefix", Value(prefix))
                                      : call(make, {}));
  }
  return Ref(loop.default_executor);
}

void shut_executor_down(Value executor, bool wait) {
  call_with_keyword(get_attribute(executor, intern("shutdown")), "wait", boolean(wait));
}

// data is (loop, executor, future)
Ref set_result_of(Value data, Args) {
  auto& future = *part(data, 2).as<Future>();
  if (!is_done(future)) set_result(future, none());
  return make_none();
}
Ref set_exception_of(Value data, Args args) {
  auto& future = *part(data, 2).as<Future>();
  if (!is_done(future)) set_exception(future, args[0]);
  return make_none();
}

// In a thread of its own.
Ref join_executor(Value data, Args) {
  const Value loop = part(data, 0);
  Ref error;
  try {
    shut_executor_down(part(data, 1), true);
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (is_closed(loop)) return make_none();
  const Ref end = error ? make_closure("set_exception", set_exception_of, data)
                        : make_closure("set_result", set_result_of, data);
  call_own_soon_threadsafe(loop, end, error ? error.get() : none());
  return make_none();
}

Ref started_thread(Value function) {
  const Ref make = get_attribute(loop_hooks.import_module("threading"), intern("Thread"));
  Ref thread = call_with_keyword(make, "target", function);
  call_method(thread, intern("start"));
  return thread;
}

// [loop.executor.shutdown_late]
void give_up_on(Value executor, Value timeout) {
  const std::string text =
      fmt::format("The executor did not finishing joining its threads within {} seconds.",
                  utf8(to_str(timeout)));
  if (runtime_hooks.warn) runtime_hooks.warn(RuntimeWarningType, text.c_str());
  shut_executor_down(executor, false);
}

// [loop.executor.shutdown]
NativeRoutine shut_down(Ref owner, Ref timeout) {
  auto& loop = *owner.as<EventLoop>();
  loop.executor_shut_down = true;
  const Ref executor(loop.default_executor);
  if (!executor) co_return make_none();
  const Handle<Future> future = make_future(owner);
  const Ref data = make_tuple({owner, executor, Value(future)});
  const Ref thread = started_thread(make_closure("_do_shutdown", join_executor, data));
  const bool limited = timeout && !is_none(timeout);
  const Ref awaited = limited ? make_wait_for(Value(future), timeout, {}) : Ref(future);
  Ref error;
  try {
    co_await wait_for(awaited);
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error && limited && exception_is(error, timeout_error_type())) {
    give_up_on(executor, timeout);
    co_return make_none();
  }
  if (!error || !since(12)) call_method(thread, intern("join"));
  if (error) throw Raise(error);
  co_return make_none();
}

// data is (context, function, values, names or None)
Ref call_in_context(Value data, Args) {
  const EnteredContext entered(part(data, 0).as<Context>());
  const auto* values = part(data, 2).as<Tuple>();
  Tuple* names = is_none(part(data, 3)) ? nullptr : part(data, 3).as<Tuple>();
  const size_t keywords = names ? static_cast<size_t>(names->size) : 0;
  return call(part(data, 1),
              Args(values->items, static_cast<size_t>(values->size) - keywords, names));
}

// [task.to_thread]
NativeRoutine call_in_thread(Ref data) {
  const Ref loop = running_loop();
  const Handle<Context> context = copy_of(current_context());  // [task.to_thread.context]
  const Ref bound = make_tuple({Value(context), part(data, 0), part(data, 1), part(data, 2)});
  const Ref function = make_closure("run", call_in_context, bound);
  const Ref future = call_method(loop, intern("run_in_executor"), {none(), function});
  co_return co_await wait_for(future);
}

}  // namespace

void call_own_soon_threadsafe(Value loop, Value function, Value argument) {
  if (!is_plain_loop(loop)) {
    call_method(loop, intern("call_soon_threadsafe"), {function, argument});
    return;
  }
  call_own_soon(loop, function, argument);
  loop.as<EventLoop>()->state->poller->wake();
}

Ref run_in_executor(EventLoop& loop, Value executor, Value function, Args args) {
  check_not_closed(loop);
  const Ref chosen = is_none(executor) ? default_executor(loop) : Ref(executor);
  std::vector<Value> values{function};
  values.insert(values.end(), args.values, args.values + args.count);
  // [loop.executor.own] [loop.executor.context]
  const Ref submit = get_attribute(chosen, intern("submit"));
  return wrap_future(call(submit, Args(values.data(), values.size())), Value(&loop));
}

// [loop.executor.set_default]
void set_default_executor(EventLoop& loop, Value executor) {
  if (since(8) && !isinstance(executor, class_of_futures("ThreadPoolExecutor"))) {
    // [loop.executor.set_default_refused]
    if (since(11)) raise_type_error("executor must be ThreadPoolExecutor instance");
    if (runtime_hooks.warn) {
      runtime_hooks.warn(DeprecationWarningType,
                         "Using the default executor that is not an instance of "
                         "ThreadPoolExecutor is deprecated and will be prohibited in Python 3.9");
    }
  }
  assign(loop.default_executor, executor);
}

Ref shutdown_default_executor(EventLoop& loop, Value timeout) {
  return make_native_coroutine(shut_down(Ref(Value(&loop)), Ref(timeout)),
                               "BaseEventLoop.shutdown_default_executor");
}

void abandon_default_executor(EventLoop& loop) {
  loop.executor_shut_down = true;
  const Ref executor = Ref::adopt(std::exchange(loop.default_executor, Value()));
  if (executor) shut_executor_down(executor, false);  // [loop.close.executor]
}

Ref wrap_future(Value future, Value loop) {
  if (looks_like_future(future)) return Ref(future);  // [fut.wrap.own]
  if (!isinstance(future, class_of_futures("Future"))) {
    raise(AssertionErrorType, "concurrent.futures.Future is expected, got " + repr_utf8(future));
  }
  const Ref owner = loop && !is_none(loop) ? Ref(loop) : loop_for_new_future();
  return chained(future, owner);
}

Ref run_coroutine_threadsafe(Value coroutine, Value loop) {
  if (!is_coroutine_for_task(coroutine)) {
    raise_type_error("A coroutine object is required");  // [loop.coroutine_threadsafe.refused]
  }
  Ref concurrent = call(class_of_futures("Future"), {});
  const Ref data = make_tuple({coroutine, concurrent, loop});
  // [loop.coroutine_threadsafe.future]
  call_own_soon_threadsafe(loop, make_closure("callback", start_coroutine, data), none());
  return concurrent;
}

Ref to_thread(Value function, Args args) {
  const size_t total = args.count + args.keyword_count();
  Handle<Tuple> values = make_tuple_of_size(total);
  for (size_t i = 0; i < total; ++i) values->items[i] = Ref(args.values[i]).take();
  const Value names = args.names ? Value(args.names) : none();
  return make_native_coroutine(call_in_thread(make_tuple({function, Value(values), names})),
                               "to_thread");
}

}  // namespace corospec::reference
