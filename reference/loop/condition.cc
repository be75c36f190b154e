// asyncio.Condition.
#include "reference/loop/exceptions.h"
#include "reference/loop/lock_object.h"
#include "reference/loop/locks.h"

namespace corospec::reference {

Type ConditionType;

namespace {

struct Condition : LockObject {
  Value lock;
};
using Memory = OwnedLock<Condition, &Condition::lock>;

Condition& self_of(Value value) { return *value.as<Condition>(); }

bool is_locked(const Condition& condition) {
  return truth(call_method(condition.lock, intern("locked")));
}

void check_locked(const Condition& condition, const char* operation) {
  if (is_locked(condition)) return;
  // [sync.condition.wait_unlocked] [sync.condition.notify_unlocked]
  raise(RuntimeErrorType, std::string("cannot ") + operation + " on un-acquired lock");
}

// Goes on until it has the lock, whatever cancels it; answers the last cancellation.
NativeRoutine acquire_again(Ref lock) {
  Ref cancelled = make_none();
  for (bool acquired = false; !acquired;) {
    const Ref acquiring = call_method(lock, intern("acquire"));
    Ref error;
    try {
      co_await wait_for(acquiring);
      acquired = true;
    } catch (Raise& raised) {
      error = raised.take();
    }
    if (!error) continue;
    if (!is_cancelled_error(error)) throw Raise(error);
    cancelled = error;
  }
  co_return cancelled;
}

// [sync.condition.wait] [sync.condition.cancelled]
NativeRoutine wait(Ref self) {
  Condition& condition = self_of(self);
  check_locked(condition, "wait");
  const Handle<Future> waiter = make_waiter(condition);
  call_method(condition.lock, intern("release"));
  condition.waiters->add(waiter);
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  condition.waiters->remove(waiter);
  const Ref acquiring = make_native_coroutine(acquire_again(Ref(condition.lock)), "Lock.acquire");
  const Ref cancelled = co_await wait_for(acquiring);
  if (!is_none(cancelled)) error = cancelled;
  if (error) {
    // [sync.condition.spurious] It may have been notified, so another one is to look as well.
    if (since(13)) condition.waiters->wake_one(boolean(false));
    throw Raise(error);
  }
  co_return make_bool(true);
}

// [sync.condition.wait_for]
NativeRoutine wait_until(Ref self, Ref predicate) {
  Ref result = call(predicate, {});
  while (!truth(result)) {
    const Ref waiting = call_method(self, intern("wait"));
    co_await wait_for(waiting);
    result = call(predicate, {});
  }
  co_return result;
}

void condition_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"lock", "loop"};
  Value given[2];
  parse_args("Condition", args, std::span(kNames).first(since(10) ? 1 : 2), 0, given,
             since(10) ? 0 : 1);
  Condition& condition = self_of(self);
  bind_loop(condition, given[1]);
  const bool with_lock = given[0] && !is_none(given[0]);
  assign(condition.lock, with_lock ? Ref(given[0]) : call(Value(&LockType), {}));
}

Ref method_wait(Value self, Args args) {
  expect_args("wait", args, 0, 0);
  return make_native_coroutine(wait(Ref(self)), "Condition.wait");
}
Ref method_wait_for(Value self, Args args) {
  static constexpr const char* kNames[] = {"predicate"};
  Value predicate;
  parse_args("wait_for", args, kNames, 1, &predicate);
  return make_native_coroutine(wait_until(Ref(self), Ref(predicate)), "Condition.wait_for");
}

void notify(Condition& condition, int64_t count) {
  check_locked(condition, "notify");
  // [sync.condition.notify]
  while (count-- > 0 && condition.waiters->wake_one(boolean(false))) {
  }
}

Ref method_notify(Value self, Args args) {
  static constexpr const char* kNames[] = {"n"};
  Value count;
  parse_args("notify", args, kNames, 0, &count);
  notify(self_of(self), count ? index_as_int64(count) : 1);
  return make_none();
}
Ref method_notify_all(Value self, Args args) {
  expect_args("notify_all", args, 0, 0);
  notify(self_of(self), static_cast<int64_t>(self_of(self).waiters->size()));
  return make_none();
}

// [sync.condition.acquire] [sync.condition.release] [sync.condition.release_free]
// [sync.condition.locked]
template <const char* const& name>
Ref of_lock(Value self, Args args) {
  return call(get_attribute(self_of(self).lock, intern(name)), args);
}
constexpr const char* kAcquire = "acquire";
constexpr const char* kRelease = "release";
constexpr const char* kLocked = "locked";

Ref condition_repr(Value self) {
  return lock_repr(self, is_locked(self_of(self)) ? "locked" : "unlocked");
}

constexpr MethodDef kMethods[] = {{"wait", method_wait},
                                  {"wait_for", method_wait_for},
                                  {"notify", method_notify},
                                  {"notify_all", method_notify_all},
                                  {"acquire", of_lock<kAcquire>},
                                  {"release", of_lock<kRelease>},
                                  {"locked", of_lock<kLocked>},
                                  {"__aenter__", enter_by_acquiring},
                                  {"__aexit__", leave_by_releasing}};

}  // namespace

void initialize_condition() {
  Memory::install(ConditionType);
  ConditionType.slots.init = condition_init;
  ConditionType.slots.repr = condition_repr;
  ready(ConditionType, "asyncio.locks.Condition", nullptr, kMethods);
}

}  // namespace corospec::reference
