// asyncio.wait_for().
#include "reference/coroutine/native_body.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/loop/timeout.h"
#include "reference/loop/wait.h"
#include "reference/object/function.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

[[noreturn]] void raise_timeout(Value cause) {
  Ref error = make_exception(timeout_error_type());
  if (cause) {
    set_cause(error, cause);
    set_context(error, cause);
  }
  throw Raise(std::move(error));
}

// The result of a future that was cancelled for being late:
// TimeoutError, unless it ended otherwise in spite of that.
Ref late_result(Value future) {
  Ref cancelled;
  try {
    return result_of(future);
  } catch (Raise& error) {
    cancelled = error.take();
  }
  if (!is_cancelled_error(cancelled)) throw Raise(cancelled);
  raise_timeout(cancelled);
}

// A callback that ends `waiter`, whatever it is called with.
Ref make_release_of(const Handle<Future>& waiter) {
  return make_closure(
      "_release_waiter",
      [](Value self, Args) {
        auto& waiter = *self.as<Future>();
        if (!is_done(waiter)) set_result(waiter, none());
        return make_none();
      },
      Value(waiter));
}

// [task.wait_for.waits_for_cancellation] Cancels and waits until the future has ended.
NativeRoutine cancel_and_wait(Ref future, Ref loop) {
  const Handle<Future> waiter = make_future(loop);
  const Ref callback = make_release_of(waiter);
  add_callback(future, callback);
  cancel_any(future);
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  remove_callback(future, callback);
  if (error) throw Raise(error);
  co_return make_none();
}

Ref make_cancel_and_wait(const Ref& future, const Ref& loop) {
  return make_native_coroutine(cancel_and_wait(future, loop), "_cancel_and_wait");
}

// --- since 3.12: a timeout() around an await

NativeRoutine wait_in_own_task(Ref awaitable, Ref timeout) {
  if (!is_none(timeout) && compare_bool(CompareOp::kLe, timeout, Value::small(0))) {
    const Ref loop = running_loop();
    const Ref future = ensure_future(awaitable, loop);
    if (is_done(future)) co_return result_of(future);
    co_await wait_for(make_cancel_and_wait(future, loop));
    co_return late_result(future);
  }
  const Ref limit = make_timeout_after(timeout);
  enter_timeout(limit);
  Ref value;
  Ref error;
  try {
    value = co_await wait_for(awaitable);
  } catch (Raise& raised) {
    error = raised.take();
  }
  leave_timeout(limit, error);
  if (error) throw Raise(error);
  co_return value;
}

// --- until 3.11: a task for the awaitable, and a future to be woken by

struct Woken {
  Handle<Future> waiter;
  Ref timer;
  Ref callback;
};

Woken start_waiting(const Ref& future, const Ref& loop, const Ref& timeout) {
  Woken woken{make_future(loop), {}, {}};
  woken.timer =
      call_later(loop, as_double(timeout), release_waiter_function(), {Value(woken.waiter)});
  woken.callback = make_release_of(woken.waiter);
  add_callback(future, woken.callback);
  return woken;
}

void cancel_timer(const Ref& timer) { call_method(timer, intern("cancel")); }

NativeRoutine wait_with_timer(Ref future, Ref timeout, Ref loop) {
  const Woken woken = start_waiting(future, loop, timeout);
  Ref cancelled;
  try {
    co_await wait_for(Value(woken.waiter));
  } catch (Raise& raised) {
    cancelled = raised.take();
  }
  // [task.wait_for.result] [task.wait_for.exception] Even when the time is up or it is cancelled.
  if (is_done(future) && (!cancelled || is_cancelled_error(cancelled))) {
    cancel_timer(woken.timer);
    co_return result_of(future);
  }
  remove_callback(future, woken.callback);
  if (!since(7) && !cancelled) {
    // [task.wait_for.does_not_wait]
    cancel_any(future);
    raise_timeout({});
  }
  // [task.wait_for.cancelled]
  cancel_timer(woken.timer);
  co_await wait_for(make_cancel_and_wait(future, loop));
  if (cancelled) throw Raise(cancelled);
  co_return late_result(future);  // [task.wait_for.timeout]
}

NativeRoutine wait_in_new_task(Ref awaitable, Ref timeout, Ref given_loop) {
  const Ref loop = given_loop ? given_loop : running_loop();
  if (is_none(timeout)) co_return co_await wait_for(awaitable);  // [task.wait_for.result]
  const Ref future = ensure_future(awaitable, loop);
  if (since(7) && compare_bool(CompareOp::kLe, timeout, Value::small(0))) {
    if (is_done(future)) co_return result_of(future);
    co_await wait_for(make_cancel_and_wait(future, loop));
    co_return late_result(future);
  }
  co_return co_await wait_for(
      make_native_coroutine(wait_with_timer(future, timeout, loop), "wait_for"));
}

}  // namespace

Ref make_wait_for(Value awaitable, Value timeout, Value loop) {
  NativeRoutine routine = since(12) ? wait_in_own_task(Ref(awaitable), Ref(timeout))
                                    : wait_in_new_task(Ref(awaitable), Ref(timeout), Ref(loop));
  return make_native_coroutine(std::move(routine), "wait_for");
}

}  // namespace corospec::reference
