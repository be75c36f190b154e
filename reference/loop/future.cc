#include "reference/loop/future.h"

#include "reference/loop/awaited_by.h"
#include "reference/loop/debug.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/object/container.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// "invalid state": until 3.7 the messages were others.
[[noreturn]] void raise_invalid_state(const char* message) {
  raise(InvalidStateErrorType, message);
}

void check_pending(const Future& future) {
  // [fut.set.twice] [fut.set.cancelled]
  if (is_done(future)) raise_invalid_state("invalid state");
}

// Hands a callback to the loop.
void schedule(Future& future, Value function, Context* context) {
  if (context) {
    call_soon(future.loop, function, {Value(&future)}, context);
  } else if (is_instance(function, TaskType)) {
    call_step_soon(*function.as<Task>(), Value(&future));
  } else {
    call_own_soon(future.loop, function, Value(&future));
  }
}

// [fut.callback.soon] [fut.callback.order] [task.wake.order] [fut.await.several] Each callback is
// handed to the loop, with the future.
void schedule_callbacks(Future& future) {
  if (!future.callback.function) return;
  const Ref kept{Value(&future)};
  const FutureCallback first = std::exchange(future.callback, {});
  const std::unique_ptr<std::vector<FutureCallback>> more(
      std::exchange(future.more_callbacks, nullptr));
  schedule(future, first.function, first.context.get());
  if (!more) return;
  for (const FutureCallback& callback : *more) {
    schedule(future, callback.function, callback.context.get());
  }
}

void finish(Future& future, FutureState state) {
  future.state = state;
  schedule_callbacks(future);
  drop_notes(future);
}

// [fut.set_exception.class] A class is called.
Ref instance_of(Value exception) {
  if (is_exception_class(exception)) return call(exception, {});
  if (is_exception(exception)) return Ref(exception);
  // [fut.set_exception.nonsense]
  raise_type_error("invalid exception object");
}

}  // namespace

void start_future(Future& future, Value loop) {
  const Ref chosen = loop && !is_none(loop) ? Ref(loop) : loop_for_new_future();
  assign(future.loop, chosen);
  assign(future.source_traceback, stack_for_debugging(chosen));
}

Handle<Future> make_future(Value loop) {
  auto* future = allocate<Future>(FutureType);
  Handle<Future> owner = Handle<Future>::adopt(future);
  gc_track(future);
  start_future(*future, loop);
  return owner;
}

void set_result(Future& future, Value result) {
  check_pending(future);
  assign(future.result, result);
  finish(future, FutureState::kFinished);
}

void set_exception(Future& future, Value given) {
  check_pending(future);
  Ref exception = instance_of(given);
  if (exception_is(exception, StopIterationType)) {
    // [fut.set_exception.stop]
    static constexpr const char* kMessage =
        "StopIteration interacts badly with generators and cannot be raised into a Future";
    if (!since(13)) raise_type_error(kMessage);
    // [fut.set_exception.stop_replaced]
    Ref error = make_exception(RuntimeErrorType, kMessage);
    set_cause(error, exception);
    set_context(error, exception);
    exception = std::move(error);
  }
  assign(future.exception, exception);
  assign(future.exception_traceback, exception.as<Exception>()->traceback);
  future.log_traceback = true;
  finish(future, FutureState::kFinished);
}

Ref make_cancelled_error(Future& future) {
  if (future.cancelled_error && since(11)) {  // [task.cancel.message_passes_on]
    return Ref::adopt(std::exchange(future.cancelled_error, Value()));
  }
  // [fut.cancel.message] [task.cancel.message_stays]
  Ref error = future.cancel_message ? call(Value(&CancelledErrorType), {future.cancel_message})
                                    : make_exception(CancelledErrorType);
  if (future.cancelled_error && since(9)) set_context(error, Ref(future.cancelled_error));
  return error;
}

namespace {

// [fut.result.cancelled] [fut.result.pending] What both result() and exception() begin with.
void check_result_is_there(Future& future, const char* missing) {
  if (future.state == FutureState::kCancelled) throw Raise(make_cancelled_error(future));
  if (future.state == FutureState::kPending) raise_invalid_state(missing);
  future.log_traceback = false;
}

}  // namespace

Ref result_of(Future& future) {
  check_result_is_there(future, "Result is not set.");
  // [fut.result.value]
  if (!future.exception) return Ref(future.result);
  // [fut.result.exception] Each time with the traceback that it had.
  if (since(11)) {
    assign(future.exception.as<Exception>()->traceback, future.exception_traceback);
  }
  throw Raise(Ref(future.exception));
}

Ref exception_of(Future& future) {
  check_result_is_there(future, "Exception is not set.");
  return future.exception ? Ref(future.exception) : Ref();  // [fut.exception.value]
}

bool cancel_future(Future& future, Value message) {
  future.log_traceback = false;
  if (is_done(future)) return false;  // [fut.cancel.done]
  assign(future.cancel_message, message);
  finish(future, FutureState::kCancelled);  // [fut.cancel.pending]
  return true;
}

void add_callback(Future& future, Value function, Context* context) {
  if (is_done(future)) return schedule(future, function, context);  // [fut.callback.done]
  // [fut.callback.context]
  FutureCallback callback{Ref(function), Handle<Context>(context)};  // [fut.callback.twice]
  if (!future.callback.function) {
    future.callback = std::move(callback);
    return;
  }
  if (!future.more_callbacks) future.more_callbacks = new std::vector<FutureCallback>;
  future.more_callbacks->push_back(std::move(callback));
}

std::vector<FutureCallback> callbacks_of(const Future& future) {
  std::vector<FutureCallback> all;
  if (future.callback.function) all.push_back(future.callback);
  if (future.more_callbacks) {
    all.insert(all.end(), future.more_callbacks->begin(), future.more_callbacks->end());
  }
  return all;
}

namespace {

void set_callbacks(Future& future, const std::vector<FutureCallback>& callbacks) {
  const FutureCallback first = std::exchange(future.callback, {});
  const std::unique_ptr<std::vector<FutureCallback>> more(
      std::exchange(future.more_callbacks, nullptr));
  if (is_done(future)) return;
  for (const FutureCallback& callback : callbacks) {
    add_callback(future, callback.function, callback.context.get());
  }
}

}  // namespace

// [fut.remove.count]
int64_t remove_callback(Future& future, Value function) {
  const Ref kept{Value(&future)};
  const std::vector<FutureCallback> before = callbacks_of(future);
  std::vector<FutureCallback> rest;
  for (const FutureCallback& callback : before) {
    if (!equal(callback.function, function)) rest.push_back(callback);
  }
  const auto removed = static_cast<int64_t>(before.size() - rest.size());
  if (removed > 0) set_callbacks(future, rest);
  return removed;
}

// --- any future

bool looks_like_future(Value value) {
  if (is_future(value)) return true;
  // [fut.isfuture.attribute] The class must have it, and the object's must not be None.
  static Str* const name = intern("_asyncio_future_blocking");
  if (!type_of(value)->lookup(name)) return false;
  const Ref blocking = find_attribute(value, name);
  return blocking && !is_none(blocking);
}

Ref loop_of_future(Value future) {
  if (is_own_future(future)) return Ref(future.as<Future>()->loop);
  if (const Ref getter = find_attribute(future, intern("get_loop"))) return call(getter, {});
  return get_attribute(future, intern("_loop"));
}

bool is_done(Value future) {
  if (is_own_future(future)) return is_done(*future.as<Future>());
  return truth(call_method(future, intern("done")));
}

bool is_cancelled(Value future) {
  if (is_own_future(future)) return future.as<Future>()->state == FutureState::kCancelled;
  return truth(call_method(future, intern("cancelled")));
}

bool cancel_any(Value future, Value message) {
  if (is_exactly(future, FutureType)) return cancel_future(*future.as<Future>(), message);
  if (is_exactly(future, TaskType)) return cancel_task(*future.as<Task>(), message);
  if (!message || !since(9)) return truth(call_method(future, intern("cancel")));
  const Handle<Tuple> names = make_tuple({Value(intern("msg"))});
  return truth(call(get_attribute(future, intern("cancel")), Args(&message, 0, names.get())));
}

Ref result_of(Value future) {
  if (is_own_future(future)) return result_of(*future.as<Future>());
  return call_method(future, intern("result"));
}

Ref exception_of(Value future) {
  if (is_own_future(future)) return exception_of(*future.as<Future>());
  Ref exception = call_method(future, intern("exception"));
  return is_none(exception) ? Ref() : exception;
}

void add_callback(Value future, Value function, Context* context) {
  if (is_own_future(future)) return add_callback(*future.as<Future>(), function, context);
  const Ref method = get_attribute(future, intern("add_done_callback"));
  if (!context || !since(7)) {
    call(method, {function});
    return;
  }
  const Value values[] = {function, Value(context)};
  const Handle<Tuple> names = make_tuple({Value(intern("context"))});
  call(method, Args(values, 1, names.get()));
}

void remove_callback(Value future, Value function) {
  if (is_own_future(future)) {
    remove_callback(*future.as<Future>(), function);
  } else {
    call_method(future, intern("remove_done_callback"), {function});
  }
}

}  // namespace corospec::reference
