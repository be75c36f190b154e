// asyncio.Lock, and what the other objects share with it.
#include <fmt/format.h>

#include "reference/loop/exceptions.h"
#include "reference/loop/lock_object.h"
#include "reference/loop/locks.h"
#include "reference/object/names.h"

namespace corospec::reference {

Type LockType;

void bind_loop(LockObject& object, Value loop) {
  if (since(10)) return;
  assign(object.loop, loop && !is_none(loop) ? Ref(loop) : event_loop());
}

Ref loop_of(LockObject& object) {
  if (!since(10)) return Ref(object.loop);
  Ref running = running_loop();
  if (!object.loop) assign(object.loop, running);
  if (!(object.loop == running.get())) {
    raise(RuntimeErrorType, repr_utf8(Value(&object)) + " is bound to a different event loop");
  }
  return running;
}

Handle<Future> make_waiter(LockObject& object) { return make_future(loop_of(object)); }

namespace {

NativeRoutine acquire_and_return_none(Ref self) {
  const Ref acquiring = call_method(self, intern("acquire"));
  co_await wait_for(acquiring);
  co_return make_none();
}
NativeRoutine release_and_return_none(Ref self) {
  call_method(self, intern("release"));
  co_return make_none();
}

}  // namespace

// [sync.with]
Ref enter_by_acquiring(Value self, Args args) {
  expect_args("__aenter__", args, 0, 0);
  return make_native_coroutine(acquire_and_return_none(Ref(self)),
                               "_ContextManagerMixin.__aenter__");
}
Ref leave_by_releasing(Value self, Args args) {
  expect_args("__aexit__", args, 3, 3);
  return make_native_coroutine(release_and_return_none(Ref(self)),
                               "_ContextManagerMixin.__aexit__");
}

Ref lock_repr(Value self, const std::string& state) {
  const size_t waiting = self.as<LockObject>()->waiters->size();
  const std::string waiters = waiting > 0 ? fmt::format(", waiters:{}", waiting) : "";
  const Type* type = type_of(self);
  const std::string module = type->module && is_str(type->module) ? utf8(type->module) + "." : "";
  return make_str(fmt::format("<{}{} object at {:#x} [{}{}]>", module, type->qualname,
                              reinterpret_cast<uintptr_t>(self.object()), state, waiters));
}

namespace {

struct Lock : LockObject {
  bool locked;
};
using Memory = OwnedLock<Lock>;

Lock& self_of(Value value) { return *value.as<Lock>(); }

bool nobody_waits(const Lock& lock) {
  return std::all_of(lock.waiters->begin(), lock.waiters->end(), [](const Handle<Future>& future) {
    return future->state == FutureState::kCancelled;
  });
}

NativeRoutine acquire(Ref self) {
  Lock& lock = self_of(self);
  if (!lock.locked && nobody_waits(lock)) {
    lock.locked = true;  // [sync.lock.acquire]
    co_return make_bool(true);
  }
  const Handle<Future> waiter = make_waiter(lock);
  lock.waiters->add(waiter);  // [sync.lock.waits] [sync.lock.fair]
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  lock.waiters->remove(waiter);
  if (error) {
    // [sync.lock.cancelled] Its turn goes to the next.
    if (is_cancelled_error(error) && !lock.locked) lock.waiters->wake_first(boolean(true));
    throw Raise(error);
  }
  lock.locked = true;
  co_return make_bool(true);
}

void lock_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"loop"};
  Value loop;
  parse_args("Lock", args, std::span(kNames).first(since(10) ? 0 : 1), 0, &loop, since(10) ? 0 : 1);
  bind_loop(self_of(self), loop);
}

Ref method_acquire(Value self, Args args) {
  expect_args("acquire", args, 0, 0);
  return make_native_coroutine(acquire(Ref(self)), "Lock.acquire");
}

Ref method_release(Value self, Args args) {
  expect_args("release", args, 0, 0);
  Lock& lock = self_of(self);
  if (!lock.locked) raise(RuntimeErrorType, "Lock is not acquired.");  // [sync.lock.release_free]
  lock.locked = false;
  lock.waiters->wake_first(boolean(true));  // [sync.lock.release]
  return make_none();
}

Ref method_locked(Value self, Args args) {
  expect_args("locked", args, 0, 0);
  return make_bool(self_of(self).locked);  // [sync.lock.locked]
}

Ref repr_of_lock(Value self) {
  return lock_repr(self, self_of(self).locked ? "locked" : "unlocked");
}

constexpr MethodDef kMethods[] = {{"acquire", method_acquire},
                                  {"release", method_release},
                                  {"locked", method_locked},
                                  {"__aenter__", enter_by_acquiring},
                                  {"__aexit__", leave_by_releasing}};

}  // namespace

void initialize_lock() {
  Memory::install(LockType);
  LockType.slots.init = lock_init;
  LockType.slots.repr = repr_of_lock;
  ready(LockType, "asyncio.locks.Lock", nullptr, kMethods);
}

void initialize_locks() {
  initialize_lock();
  initialize_event();
  initialize_condition();
  initialize_semaphore();
}

}  // namespace corospec::reference
