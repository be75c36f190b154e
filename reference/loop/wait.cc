#include "reference/loop/wait.h"

#include <vector>

#include "reference/coroutine/native_body.h"
#include "reference/loop/awaited_by.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/object/container.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// --- wait()

// What the callbacks of the futures share.
struct Waiting : Object {
  Future* waiter;
  int64_t counter;
  WaitFor until;
};
Type WaitingType;

Ref release_waiter(Value, Args args) {
  auto& waiter = *args[0].as<Future>();
  if (!is_done(waiter)) set_result(waiter, none());
  return make_none();
}

// [task.wait.cancelled_is_no_failure]
bool has_failed(Value future) {
  return !is_cancelled(future) && static_cast<bool>(exception_of(future));
}

// [task.wait.first_completed] [task.wait.first_exception] [task.wait.all_completed]
Ref on_completion(Value self, Args args) {
  auto* waiting = self.as<Waiting>();
  --waiting->counter;
  const bool enough = waiting->counter <= 0 || waiting->until == WaitFor::kFirstCompleted ||
                      (waiting->until == WaitFor::kFirstException && has_failed(args[0]));
  if (enough && !is_done(*waiting->waiter)) set_result(*waiting->waiter, none());
  return make_none();
}

Handle<Waiting> make_waiting(Future* waiter, int64_t count, WaitFor until) {
  static const bool prepared = [] {
    Owned<Waiting, &Waiting::waiter>::install(WaitingType);
    ready(WaitingType, "asyncio.tasks._wait", nullptr);
    return true;
  }();
  static_cast<void>(prepared);
  auto* waiting = allocate<Waiting>(WaitingType);
  waiting->waiter = Handle<Future>(waiter).take();
  waiting->counter = count;
  waiting->until = until;
  gc_track(waiting);
  return Handle<Waiting>::adopt(waiting);
}

void cancel_timer(const Ref& timer) {
  if (!timer) return;
  if (is_handle(timer)) {
    cancel(*timer.as<CallbackHandle>());
  } else {
    call_method(timer, intern("cancel"));
  }
}

Ref start_timer(Value loop, Value timeout, Value waiter) {
  if (is_none(timeout)) return {};
  return call_later(loop, as_double(timeout), release_waiter_function(), {waiter});
}

Ref sorted_out(const std::vector<Ref>& futures) {
  const Handle<Set> done = make_set();
  const Handle<Set> pending = make_set();
  for (const Ref& future : futures) set_add(is_done(future) ? done.get() : pending.get(), future);
  return make_tuple({Value(done), Value(pending)});  // [task.wait.sets]
}

NativeRoutine wait_for_all(std::vector<Ref> futures, Ref timeout, WaitFor until, Ref loop) {
  const Handle<Future> waiter = make_future(loop);
  const Ref timer = start_timer(loop, timeout, Value(waiter));  // [task.wait.timeout]
  const Handle<Waiting> waiting =
      make_waiting(waiter.get(), static_cast<int64_t>(futures.size()), until);
  const Ref callback = make_closure("_on_completion", on_completion, Value(waiting));
  const Ref task(since(14) ? current_task(loop) : Value());
  for (const Ref& future : futures) {
    add_callback(future, callback);
    note_awaited_by(future, task);  // [task.graph.structures]
  }
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();  // [task.wait.cancelled] The futures are left alone.
  }
  cancel_timer(timer);
  for (const Ref& future : futures) {
    remove_callback(future, callback);
    forget_awaited_by(future, task);
  }
  if (error) throw Raise(error);
  co_return sorted_out(futures);
}

WaitFor mode_of(Value return_when) {
  static constexpr const char* kNames[] = {"FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"};
  for (size_t i = 0; i < 3; ++i) {
    if (is_str(return_when) && utf8(return_when) == kNames[i]) return static_cast<WaitFor>(i);
  }
  // [task.wait.mode]
  raise_value_error("Invalid return_when value: " + utf8(to_str(return_when)));
}

// [task.wait.coroutines_forbidden] [task.wait.coroutines_deprecated]
void check_no_coroutines(Set* futures) {
  if (!since(9)) return;
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(futures->table, &i, &key, &value);) {
    if (!is_coroutine_for_task(key)) continue;
    if (since(11)) {
      raise_type_error("Passing coroutines is forbidden, use tasks explicitly.");
    }
    if (!runtime_hooks.warn) return;
    runtime_hooks.warn(DeprecationWarningType,
                       "The explicit passing of coroutine objects to asyncio.wait() is deprecated "
                       "since Python 3.8, and scheduled for removal in Python 3.11.");
    return;
  }
}

NativeRoutine wait(Ref given, Ref timeout, Ref return_when, Ref given_loop) {
  if (looks_like_future(given) || is_coroutine_for_task(given)) {
    // [task.wait.not_iterable]
    raise_type_error("expect a list of futures, not " + type_name(given));
  }
  const Handle<Set> unique = to_set(given);
  if (unique->table->size == 0) {
    // [task.wait.empty]
    raise_value_error(since(11) ? "Set of Tasks/Futures is empty."
                                : "Set of coroutines/Futures is empty.");
  }
  const WaitFor until = mode_of(return_when);
  const Ref loop = given_loop ? given_loop : running_loop();
  check_no_coroutines(unique.get());
  std::vector<Ref> futures;
  const Handle<List> items = to_list(Value(unique));
  for (const Value item : items->values()) futures.push_back(ensure_future(item, loop));
  const Ref inner =
      make_native_coroutine(wait_for_all(std::move(futures), timeout, until, loop), "_wait");
  co_return co_await wait_for(inner);
}

}  // namespace

Value release_waiter_function() {
  static const Value function = make_function("_release_waiter", release_waiter).take();
  return function;
}

Ref make_wait(Value futures, Value timeout, Value return_when, Value loop) {
  return make_native_coroutine(wait(Ref(futures), Ref(timeout), Ref(return_when), Ref(loop)),
                               "wait");
}

}  // namespace corospec::reference
