#include "reference/loop/future.h"

#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/hooks.h"
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

// [fut.callback.soon] [fut.callback.order] [task.wake.order] [fut.await.several] Each callback is
// handed to the loop, with the future.
void schedule_callbacks(Future& future) {
  if (!future.callbacks) return;
  const std::unique_ptr<std::vector<FutureCallback>> callbacks(
      std::exchange(future.callbacks, nullptr));
  const Ref self{Value(&future)};
  for (const FutureCallback& callback : *callbacks) {
    if (is_instance(callback.function, TaskType) && !callback.context) {
      call_step_soon(*callback.function.as<Task>(), self);
    } else {
      call_soon(future.loop, callback.function, {self}, callback.context.get());
    }
  }
}

void finish(Future& future, FutureState state) {
  future.state = state;
  schedule_callbacks(future);
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
  if (is_debugging(chosen) && loop_hooks.call_stack) {
    assign(future.source_traceback, loop_hooks.call_stack());
  }
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
  if (future.cancelled_error) {
    Ref error = Ref::adopt(std::exchange(future.cancelled_error, Value()));
    return error;
  }
  // [fut.cancel.message]
  if (!future.cancel_message) return make_exception(CancelledErrorType);
  return call(Value(&CancelledErrorType), {future.cancel_message});
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
  const bool is_wake_up = context == nullptr && is_instance(function, TaskType);
  if (is_done(future)) {
    // [fut.callback.done]
    if (is_wake_up) {
      call_step_soon(*function.as<Task>(), Value(&future));
    } else {
      call_soon(future.loop, function, {Value(&future)}, context);
    }
    return;
  }
  if (!future.callbacks) future.callbacks = new std::vector<FutureCallback>;
  // [fut.callback.context]
  Handle<Context> own = is_wake_up ? Handle<Context>()
                        : context  ? Handle<Context>(context)
                                   : copy_of(current_context());
  future.callbacks->push_back({Ref(function), std::move(own)});
}

// [fut.remove.count]
int64_t remove_callback(Future& future, Value function) {
  if (!future.callbacks) return 0;
  // Comparing may run code that changes the callbacks.
  const std::vector<FutureCallback> before = *future.callbacks;
  std::vector<FutureCallback> kept;
  for (const FutureCallback& callback : before) {
    if (!equal(callback.function, function)) kept.push_back(callback);
  }
  const auto removed = static_cast<int64_t>(before.size() - kept.size());
  if (removed > 0 && future.callbacks) {
    std::vector<FutureCallback> dropped = std::move(*future.callbacks);
    *future.callbacks = std::move(kept);
  }
  return removed;
}

// --- any future

bool looks_like_future(Value value) {
  if (is_future(value)) return true;
  // [fut.isfuture.attribute] The class must have it, and the object's must not be None.
  static Str* const name = intern("_asyncio_future_blocking");
  if (!find_attribute(Value(type_of(value)), name)) return false;
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
