// asyncio.Semaphore and BoundedSemaphore.
#include <fmt/format.h>

#include "reference/loop/exceptions.h"
#include "reference/loop/lock_object.h"
#include "reference/loop/locks.h"
#include "reference/object/int.h"

namespace corospec::reference {

Type SemaphoreType;
Type BoundedSemaphoreType;

namespace {

struct Semaphore : LockObject {
  int64_t value;
  int64_t bound;  // -1: none
};
using Memory = OwnedLock<Semaphore>;

Semaphore& self_of(Value value) { return *value.as<Semaphore>(); }

bool somebody_waits(const Semaphore& semaphore) {
  return std::any_of(
      semaphore.waiters->begin(), semaphore.waiters->end(),
      [](const Handle<Future>& future) { return future->state != FutureState::kCancelled; });
}

// [sync.semaphore.locked]
bool is_locked(const Semaphore& semaphore) {
  return semaphore.value == 0 || (since(11) && somebody_waits(semaphore));
}

// Gives the next waiter what there is; false: there is nobody.
bool wake_next(Semaphore& semaphore) {
  if (!semaphore.waiters->wake_one(boolean(true))) return false;
  --semaphore.value;
  return true;
}

NativeRoutine acquire(Ref self) {
  Semaphore& semaphore = self_of(self);
  if (!is_locked(semaphore)) {
    --semaphore.value;  // [sync.semaphore.acquire]
    co_return make_bool(true);
  }
  const Handle<Future> waiter = make_waiter(semaphore);
  semaphore.waiters->add(waiter);  // [sync.semaphore.waits]
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  semaphore.waiters->remove(waiter);
  // [sync.semaphore.cancelled] What it was given goes back.
  if (error && waiter->state == FutureState::kFinished) ++semaphore.value;
  while (semaphore.value > 0 && wake_next(semaphore)) {
  }
  if (error) throw Raise(error);
  co_return make_bool(true);
}

int64_t initial_value(const char* name, Args args, Value* loop) {
  static constexpr const char* kNames[] = {"value", "loop"};
  Value given[2];
  parse_args(name, args, std::span(kNames).first(since(10) ? 1 : 2), 0, given, since(10) ? 0 : 1);
  *loop = given[1];
  const int64_t value = given[0] ? index_as_int64(given[0]) : 1;
  // [sync.semaphore.negative]
  if (value < 0) raise_value_error("Semaphore initial value must be >= 0");
  return value;
}

void semaphore_init(Value self, Args args) {
  Value loop;
  Semaphore& semaphore = self_of(self);
  semaphore.value = initial_value("Semaphore", args, &loop);
  semaphore.bound = is_instance(self, BoundedSemaphoreType) ? semaphore.value : -1;
  bind_loop(semaphore, loop);
}

Ref method_acquire(Value self, Args args) {
  expect_args("acquire", args, 0, 0);
  return make_native_coroutine(acquire(Ref(self)), "Semaphore.acquire");
}

Ref method_release(Value self, Args args) {
  expect_args("release", args, 0, 0);
  Semaphore& semaphore = self_of(self);
  if (semaphore.bound >= 0 && semaphore.value >= semaphore.bound) {
    raise_value_error("BoundedSemaphore released too many times");  // [sync.semaphore.bounded]
  }
  ++semaphore.value;
  wake_next(semaphore);  // [sync.semaphore.release]
  return make_none();
}

Ref method_locked(Value self, Args args) {
  expect_args("locked", args, 0, 0);
  return make_bool(is_locked(self_of(self)));
}

Ref get_value(Value self) { return make_int(self_of(self).value); }

Ref semaphore_repr(Value self) {
  const Semaphore& semaphore = self_of(self);
  return lock_repr(
      self, is_locked(semaphore) ? "locked" : fmt::format("unlocked, value:{}", semaphore.value));
}

constexpr MethodDef kMethods[] = {{"acquire", method_acquire},
                                  {"release", method_release},
                                  {"locked", method_locked},
                                  {"__aenter__", enter_by_acquiring},
                                  {"__aexit__", leave_by_releasing}};
constexpr AttributeDef kAttributes[] = {{"_value", get_value}};

}  // namespace

void initialize_semaphore() {
  Memory::install(SemaphoreType);
  SemaphoreType.slots.init = semaphore_init;
  SemaphoreType.slots.repr = semaphore_repr;
  ready(SemaphoreType, "asyncio.locks.Semaphore", nullptr, kMethods, kAttributes);
  Memory::install(BoundedSemaphoreType);
  BoundedSemaphoreType.slots.init = semaphore_init;
  ready(BoundedSemaphoreType, "asyncio.locks.BoundedSemaphore", &SemaphoreType);
}

}  // namespace corospec::reference
