#include "reference/loop/timeout.h"

#include <fmt/format.h>

#include "reference/coroutine/native_body.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/object/container.h"
#include "reference/object/float.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

enum class TimeoutState { kCreated, kEntered, kExpiring, kExpired, kExited };

struct Timeout : Object {
  Value when;          // of the loop's time, or None
  Value task;          // null: not entered
  Value timer;         // null: none
  int64_t cancelling;  // requests that were there when it was entered
  TimeoutState state;
};
Type TimeoutType;

Timeout& self_of(Value value) { return *value.as<Timeout>(); }

const char* name_of(TimeoutState state) {
  static constexpr const char* kNames[] = {"created", "active", "expiring", "expired", "finished"};
  return kNames[static_cast<size_t>(state)];
}

Ref make_timeout(Value when) {
  auto* timeout = allocate<Timeout>(TimeoutType);
  assign(timeout->when, when);
  gc_track(timeout);
  return Ref::adopt(Value(timeout));
}

// --- tasks of any class

int64_t cancel_requests(Value task) {
  if (is_exactly(task, TaskType)) return task.as<Task>()->cancel_requests;
  return index_as_int64(call_method(task, intern("cancelling")));
}
int64_t uncancel(Value task) { return index_as_int64(call_method(task, intern("uncancel"))); }

// [task.timeout.expires]
Ref on_timeout(Value self, Args) {
  Timeout& timeout = self_of(self);
  cancel_any(timeout.task);
  timeout.state = TimeoutState::kExpiring;
  drop(timeout.timer);
  return make_none();
}

void stop_timer(Timeout& timeout) {
  if (!timeout.timer) return;
  call_method(timeout.timer, intern("cancel"));
  drop(timeout.timer);
}

void start_timer(Timeout& timeout) {
  const Ref loop = running_loop();
  const double when = as_double(timeout.when);
  const Ref callback = make_closure("_on_timeout", on_timeout, Value(&timeout));
  const double now = loop_time(loop);
  // [task.timeout.past]
  assign(timeout.timer,
         when <= now ? call_soon(loop, callback, {}) : call_later(loop, when - now, callback, {}));
}

void reschedule(Timeout& timeout, Value when) {
  if (timeout.state != TimeoutState::kEntered) {
    // [task.timeout.reschedule_refused]
    if (timeout.state == TimeoutState::kCreated) {
      raise(RuntimeErrorType, "Timeout has not been entered");
    }
    raise(RuntimeErrorType,
          fmt::format("Cannot change state of {} Timeout", name_of(timeout.state)));
  }
  assign(timeout.when, when);
  stop_timer(timeout);
  if (!is_none(when)) start_timer(timeout);
}

Ref method_when(Value self, Args args) {
  expect_args("when", args, 0, 0);
  return Ref(self_of(self).when);
}
Ref method_reschedule(Value self, Args args) {
  static constexpr const char* kNames[] = {"when"};
  Value when;
  parse_args("reschedule", args, kNames, 1, &when);
  reschedule(self_of(self), when);  // [task.timeout.reschedule]
  return make_none();
}
Ref method_expired(Value self, Args args) {
  expect_args("expired", args, 0, 0);
  const TimeoutState state = self_of(self).state;
  // [task.timeout.expired]
  return make_bool(state == TimeoutState::kExpiring || state == TimeoutState::kExpired);
}

NativeRoutine enter(Ref self) {
  enter_timeout(self);
  co_return self;
}
Ref method_enter(Value self, Args args) {
  expect_args("__aenter__", args, 0, 0);
  return make_native_coroutine(enter(Ref(self)), "Timeout.__aenter__");
}
NativeRoutine leave(Ref self, Ref error) {
  leave_timeout(self, is_none(error) ? Value() : error.get());
  co_return make_none();
}
Ref method_leave(Value self, Args args) {
  expect_args("__aexit__", args, 3, 3);
  return make_native_coroutine(leave(Ref(self), Ref(args[1])), "Timeout.__aexit__");
}

Ref timeout_create(Type*, Args args) {
  static constexpr const char* kNames[] = {"when"};
  Value when;
  parse_args("Timeout", args, kNames, 1, &when);
  return make_timeout(when);
}

Ref timeout_repr(Value self) {
  const Timeout& timeout = self_of(self);
  std::string text = fmt::format("<Timeout [{}]", name_of(timeout.state));
  if (timeout.state == TimeoutState::kEntered) {
    text += is_none(timeout.when)
                ? " when=None"
                : " when=" + repr_utf8(make_float(float_round(as_double(timeout.when), 3)));
  }
  return make_str(text + ">");
}

constexpr MethodDef kMethods[] = {{"when", method_when},
                                  {"reschedule", method_reschedule},
                                  {"expired", method_expired},
                                  {"__aenter__", method_enter},
                                  {"__aexit__", method_leave}};

}  // namespace

Value timeout_type() { return Value(&TimeoutType); }

Ref make_timeout_after(Value delay) {
  if (is_none(delay)) return make_timeout(none());  // [task.timeout.none]
  const Ref now = make_float(loop_time(running_loop()));
  return make_timeout(binary(BinaryOp::kAdd, now, delay));
}

Ref make_timeout_at(Value when) { return make_timeout(when); }

void enter_timeout(Value self) {
  Timeout& timeout = self_of(self);
  if (timeout.state != TimeoutState::kCreated) {
    raise(RuntimeErrorType, "Timeout has already been entered");  // [task.timeout.twice]
  }
  const Value task = current_task(running_loop());
  if (!task) raise(RuntimeErrorType, "Timeout should be used inside a task");
  timeout.state = TimeoutState::kEntered;
  assign(timeout.task, task);
  timeout.cancelling = cancel_requests(task);
  const Ref when(timeout.when);
  reschedule(timeout, when);
}

void leave_timeout(Value self, Value error) {
  Timeout& timeout = self_of(self);
  stop_timer(timeout);
  if (timeout.state == TimeoutState::kEntered) {
    timeout.state = TimeoutState::kExited;
    return;
  }
  if (timeout.state != TimeoutState::kExpiring) return;
  timeout.state = TimeoutState::kExpired;
  // [task.timeout.error] [task.timeout.nested] A cancellation that came from elsewhere as
  // well is not taken for the timeout's.
  const bool is_ours = uncancel(timeout.task) <= timeout.cancelling;
  if (!is_ours || !error || !is_cancelled_error(error)) return;
  Ref late = make_exception(timeout_error_type());
  set_cause(late, error);
  set_context(late, error);
  throw Raise(std::move(late));
}

void initialize_timeout() {
  Owned<Timeout, &Timeout::when, &Timeout::task, &Timeout::timer>::install(TimeoutType);
  TimeoutType.slots.create = timeout_create;
  TimeoutType.slots.repr = timeout_repr;
  ready(TimeoutType, "asyncio.timeouts.Timeout", nullptr, kMethods);
}

}  // namespace corospec::reference
