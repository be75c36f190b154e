#include "reference/modules/thread_lock.h"

#include <fmt/format.h>

#include <cerrno>
#include <cmath>
#include <ctime>
#include <new>

#include "reference/modules/define.h"
#include "reference/modules/thread_parts.h"
#include "reference/object/args.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

constexpr int64_t kNanoseconds = 1'000'000'000;

}  // namespace

// --- waiting

bool WaitingCount::take_at_once() { return sem_trywait(&semaphore_) == 0; }

bool WaitingCount::wait(std::optional<int64_t> until) {
  const LockGivenUp elsewhere;
  if (!until) return sem_wait(&semaphore_) == 0;
  const timespec deadline{*until / kNanoseconds, *until % kNanoseconds};
  return sem_clockwait(&semaphore_, CLOCK_MONOTONIC, &deadline) == 0;
}

bool WaitingCount::take(std::optional<int64_t> until) {
  if (take_at_once()) return true;
  while (!wait(until)) {
    if (errno != EINTR) return false;
    attend();
  }
  return true;
}

bool WaitingCount::is_empty() const {
  int count = 0;
  sem_getvalue(&semaphore_, &count);
  return count == 0;
}

int64_t deadline_after(double seconds) {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return int64_t{now.tv_sec} * kNanoseconds + now.tv_nsec +
         static_cast<int64_t>(std::ceil(seconds * 1e9));
}

Patience patience_of(bool blocking, Value timeout) {
  const double seconds = timeout ? as_double(timeout) : -1;
  if (!blocking && seconds != -1) {
    raise_value_error("can't specify a timeout for a non-blocking call");
  }
  if (seconds < 0 && seconds != -1) {
    raise_value_error("timeout value must be a non-negative number");
  }
  if (seconds > kLongestTimeout) raise(OverflowErrorType, "timeout value is too large");
  if (!blocking || seconds == -1) return {blocking, std::nullopt};
  return {true, deadline_after(seconds)};
}

bool take(WaitingCount& count, const Patience& patience) {
  return patience.blocking ? count.take(patience.until) : count.take_at_once();
}

// --- locks

namespace {

struct Lock : Object {
  WaitingCount* free;  // 1: nobody holds it
};
// Held as often as its owner has acquired it.
struct RLock : Lock {
  uint64_t owner;  // identity of a thread; 0: nobody
  int64_t count;
};
Type LockType;
Type RLockType;

Lock& lock_of(Value value) { return *value.as<Lock>(); }
RLock& rlock_of(Value value) { return *value.as<RLock>(); }

Ref lock_create(Type* type, Args args) {
  expect_args("lock", args, 0, 0);
  auto* lock = static_cast<Lock*>(allocate_object(type, type->instance_size));
  lock->free = new WaitingCount(1);
  return Ref::adopt(Value(lock));
}
void lock_destroy(Object* object) noexcept {
  delete static_cast<Lock*>(object)->free;
  free_object(object);
}

Patience acquire_arguments(Args args) {
  static constexpr const char* kNames[] = {"blocking", "timeout"};
  Value given[2];
  parse_args("acquire", args, kNames, 0, given);
  return patience_of(!given[0] || truth(given[0]), given[1]);
}

Ref lock_acquire(Value self, Args args) {
  return make_bool(take(*lock_of(self).free, acquire_arguments(args)));
}
Ref lock_release(Value self, Args args) {
  expect_args("release", args, 0, 0);
  Lock& lock = lock_of(self);
  if (!lock.free->is_empty()) raise(RuntimeErrorType, "release unlocked lock");
  lock.free->give();
  return make_none();
}
// In a forked child nobody is left who could release it.
Ref lock_reset(Value self, Args args) {
  expect_args("_at_fork_reinit", args, 0, 0);
  release_if_held(self);
  return make_none();
}
Ref lock_exit(Value self, Args) { return lock_release(self, {}); }
Ref lock_enter(Value self, Args) { return lock_acquire(self, {}); }
Ref lock_locked(Value self, Args) { return make_bool(lock_of(self).free->is_empty()); }

Ref lock_repr(Value self) {
  return make_str(fmt::format("<{} _thread.lock object at {:#x}>",
                              lock_of(self).free->is_empty() ? "locked" : "unlocked",
                              reinterpret_cast<uintptr_t>(self.object())));
}

bool is_own(const RLock& lock) { return lock.count > 0 && lock.owner == current_thread_ident(); }

Ref rlock_acquire(Value self, Args args) {
  const Patience patience = acquire_arguments(args);
  RLock& lock = rlock_of(self);
  if (is_own(lock)) {
    ++lock.count;
    return make_bool(true);
  }
  if (!take(*lock.free, patience)) return make_bool(false);
  lock.owner = current_thread_ident();
  lock.count = 1;
  return make_bool(true);
}

void let_go(RLock& lock) {
  lock.count = 0;
  lock.owner = 0;
  lock.free->give();
}

Ref rlock_release(Value self, Args args) {
  expect_args("release", args, 0, 0);
  RLock& lock = rlock_of(self);
  if (!is_own(lock)) raise(RuntimeErrorType, "cannot release un-acquired lock");
  if (lock.count > 1) {
    --lock.count;
  } else {
    let_go(lock);
  }
  return make_none();
}

// What a condition variable does: lets the lock go, however often it is held, and takes it again.
Ref rlock_release_save(Value self, Args) {
  RLock& lock = rlock_of(self);
  if (!is_own(lock)) raise(RuntimeErrorType, "cannot release un-acquired lock");
  Ref saved = make_tuple({make_int(lock.count), make_int(static_cast<int64_t>(lock.owner))});
  let_go(lock);
  return saved;
}
Ref rlock_acquire_restore(Value self, Args args) {
  expect_args("_acquire_restore", args, 1, 1);
  const int64_t count = index_as_int64(args[0].as<Tuple>()->items[0]);
  RLock& lock = rlock_of(self);
  lock.free->take(std::nullopt);
  lock.count = count;
  lock.owner = current_thread_ident();
  return make_none();
}

Ref rlock_reset(Value self, Args) {
  if (rlock_of(self).count > 0) let_go(rlock_of(self));
  return make_none();
}
Ref rlock_exit(Value self, Args) { return rlock_release(self, {}); }
Ref rlock_enter(Value self, Args) { return rlock_acquire(self, {}); }
Ref rlock_is_owned(Value self, Args) { return make_bool(is_own(rlock_of(self))); }
Ref rlock_recursion(Value self, Args) {
  return make_int(is_own(rlock_of(self)) ? rlock_of(self).count : 0);
}

Ref rlock_repr(Value self) {
  const RLock& lock = rlock_of(self);
  return make_str(fmt::format("<{} {} object owner={} count={} at {:#x}>",
                              lock.count > 0 ? "locked" : "unlocked", type_of(self)->name,
                              lock.owner, lock.count, reinterpret_cast<uintptr_t>(&lock)));
}

constexpr MethodDef kLockMethods[] = {
    {"acquire", lock_acquire},      {"release", lock_release},    {"locked", lock_locked},
    {"__enter__", lock_enter},      {"__exit__", lock_exit},      {"acquire_lock", lock_acquire},
    {"release_lock", lock_release}, {"locked_lock", lock_locked}, {"_at_fork_reinit", lock_reset},
};
constexpr MethodDef kRLockMethods[] = {
    {"acquire", rlock_acquire},
    {"release", rlock_release},
    {"__enter__", rlock_enter},
    {"__exit__", rlock_exit},
    {"_is_owned", rlock_is_owned},
    {"_recursion_count", rlock_recursion},
    {"_release_save", rlock_release_save},
    {"_acquire_restore", rlock_acquire_restore},
    {"_at_fork_reinit", rlock_reset},
};

void prepare_locks() {
  LockType.instance_size = sizeof(Lock);
  LockType.slots.create = lock_create;
  LockType.slots.destroy = lock_destroy;
  LockType.slots.repr = lock_repr;
  ready(LockType, "_thread.lock", nullptr, kLockMethods);
  RLockType.instance_size = sizeof(RLock);
  RLockType.flags |= kSubclassable;
  RLockType.slots.create = lock_create;
  RLockType.slots.destroy = lock_destroy;
  RLockType.slots.repr = rlock_repr;
  ready(RLockType, "_thread.RLock", nullptr, kRLockMethods);
}

Ref allocate_lock(Value, Args args) { return lock_create(&LockType, args); }

constexpr FunctionDef kFunctions[] = {{"allocate_lock", allocate_lock},
                                      {"allocate", allocate_lock}};

}  // namespace

Ref make_lock() { return lock_create(&LockType, {}); }

void release_if_held(Value lock) {
  if (lock_of(lock).free->is_empty()) lock_of(lock).free->give();
}

void define_locks(Module* module) {
  once(prepare_locks);
  define_functions(module, kFunctions);
  define(module, "LockType", Value(&LockType));
  define(module, "lock", Value(&LockType));
  define(module, "RLock", Value(&RLockType));
  define(module, "TIMEOUT_MAX", make_float(kLongestTimeout));
}

}  // namespace corospec::reference
