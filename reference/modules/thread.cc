// The module _thread for a program that has one thread: locks and identity. Starting a thread is
// not supported.
#include <fmt/core.h>

#include "reference/modules/define.h"
#include "reference/modules/struct_sequence.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

namespace {

struct Lock : Object {
  int64_t count;  // how often it is held; of a plain lock at most once
  bool reentrant;
};
Type LockType;
Type RLockType;

// threading.local: attributes that each thread has for itself, and there is one.
struct Local : Object {
  Dict* dict;
};
Type LocalType;

Lock& lock_of(Value value) { return *value.as<Lock>(); }

Ref lock_create(Type* type, Args args) {
  expect_args("lock", args, 0, 0);
  auto* lock = static_cast<Lock*>(allocate_object(type, type->instance_size));
  lock->reentrant = is_subtype(type, &RLockType);
  return Ref::adopt(Value(lock));
}

void check_timeout(bool blocking, Value timeout) {
  const double seconds = timeout ? as_double(timeout) : -1;
  if (!blocking && seconds != -1) {
    raise_value_error("can't specify a timeout for a non-blocking call");
  }
  if (seconds < 0 && seconds != -1) {
    raise_value_error("timeout value must be a non-negative number");
  }
}

// The only thread holds it: who waits would wait for ever.
Ref lock_acquire(Value self, Args args) {
  static constexpr const char* kNames[] = {"blocking", "timeout"};
  Value given[2];
  parse_args("acquire", args, kNames, 0, given);
  const bool blocking = !given[0] || truth(given[0]);
  check_timeout(blocking, given[1]);
  Lock& lock = lock_of(self);
  if (lock.count > 0 && !lock.reentrant) {
    const bool waits_for_ever = blocking && (!given[1] || as_double(given[1]) == -1);
    if (waits_for_ever) throw NotSupported("waiting for a lock that is held");
    return make_bool(false);
  }
  ++lock.count;
  return make_bool(true);
}

Ref lock_release(Value self, Args args) {
  expect_args("release", args, 0, 0);
  Lock& lock = lock_of(self);
  if (lock.count == 0) {
    raise(RuntimeErrorType,
          lock.reentrant ? "cannot release un-acquired lock" : "release unlocked lock");
  }
  --lock.count;
  return make_none();
}

// In a forked child nobody is left who could release it.
Ref lock_reset(Value self, Args args) {
  expect_args("_at_fork_reinit", args, 0, 0);
  lock_of(self).count = 0;
  return make_none();
}

Ref lock_exit(Value self, Args) { return lock_release(self, {}); }
Ref lock_enter(Value self, Args) { return lock_acquire(self, {}); }
Ref lock_locked(Value self, Args) { return make_bool(lock_of(self).count > 0); }
Ref lock_is_owned(Value self, Args) { return make_bool(lock_of(self).count > 0); }

Ref lock_repr(Value self) {
  const Lock& lock = lock_of(self);
  const char* state = lock.count > 0 ? "locked" : "unlocked";
  return make_str(fmt::format("<{} {} object at {:#x}>", state,
                              lock.reentrant ? "_thread.RLock" : "_thread.lock",
                              reinterpret_cast<uintptr_t>(&lock)));
}

constexpr MethodDef kLockMethods[] = {
    {"acquire", lock_acquire},      {"release", lock_release},    {"locked", lock_locked},
    {"__enter__", lock_enter},      {"__exit__", lock_exit},      {"acquire_lock", lock_acquire},
    {"release_lock", lock_release}, {"locked_lock", lock_locked}, {"_at_fork_reinit", lock_reset},
};
constexpr MethodDef kRLockMethods[] = {
    {"acquire", lock_acquire}, {"release", lock_release}, {"_is_owned", lock_is_owned},
    {"__enter__", lock_enter}, {"__exit__", lock_exit},   {"_at_fork_reinit", lock_reset},
};

void lock_destroy(Object* object) noexcept { free_object(object); }

void prepare_lock(Type& type, const char* name, std::span<const MethodDef> methods) {
  type.instance_size = sizeof(Lock);
  type.slots.create = lock_create;
  type.slots.destroy = lock_destroy;
  type.slots.repr = lock_repr;
  ready(type, name, nullptr, methods);
}

Ref local_create(Type* type, Args) {
  auto* local = static_cast<Local*>(allocate_object(type, type->instance_size));
  local->dict = make_dict().take();
  gc_track(local);
  return Ref::adopt(Value(local));
}

void prepare_local() {
  Owned<Local, &Local::dict>::install(LocalType);
  LocalType.flags |= kSubclassable | kHasDict;
  LocalType.flags &= ~kNoWeakrefs;
  LocalType.dict_offset = dict_offset_of<Local>();
  LocalType.slots.create = local_create;
  ready(LocalType, "_thread._local", nullptr);
}

// --- the module's functions

Ref allocate_lock(Value, Args args) { return lock_create(&LockType, args); }
Ref get_ident(Value, Args args) {
  expect_args("get_ident", args, 0, 0);
  return make_int(int64_t{1});
}
Ref start_new_thread(Value, Args) { throw NotSupported("threads"); }
Ref stack_size(Value, Args) { return make_int(int64_t{0}); }
Ref count(Value, Args) { return make_int(int64_t{0}); }

Ref yes(Value, Args) { return make_bool(true); }
Ref nothing(Value, Args) { return make_none(); }
Ref exit_thread(Value, Args) { throw Raise(call(Value(&SystemExitType), {})); }
Ref interrupt_main(Value, Args) { raise(KeyboardInterruptType); }

// What an exception does that ends a thread; no thread ever ends.
Ref except_hook(Value, Args args) {
  expect_args("_excepthook", args, 1, 1);
  return make_none();
}

// The one thread as a handle, since 3.13: it is always running.
struct ThreadHandle : Object {};
Type ThreadHandleType;

Ref handle_create(Type* type, Args) {
  return Ref::adopt(Value(allocate_object(type, type->instance_size)));
}
Ref make_handle(Value, Args args) {
  expect_args("_make_thread_handle", args, 1, 1);
  return handle_create(&ThreadHandleType, {});
}
Ref handle_is_done(Value, Args) { return make_bool(false); }
Ref handle_join(Value, Args) { throw NotSupported("waiting for the main thread"); }
Ref handle_ident(Value) { return make_int(int64_t{1}); }

void prepare_handle() {
  static constexpr MethodDef kMethods[] = {
      {"is_done", handle_is_done}, {"join", handle_join}, {"_set_done", nothing}};
  static constexpr AttributeDef kAttributes[] = {{"ident", handle_ident}};
  ThreadHandleType.instance_size = sizeof(ThreadHandle);
  ThreadHandleType.slots.create = handle_create;
  ThreadHandleType.slots.destroy = lock_destroy;
  ready(ThreadHandleType, "_thread._ThreadHandle", nullptr, kMethods, kAttributes);
}

Ref hook_arguments_type() {
  static constexpr const char* kFields[] = {"exc_type", "exc_value", "exc_traceback", "thread"};
  return make_struct_sequence_type("_thread._ExceptHookArgs", kFields);
}

constexpr FunctionDef kFunctions[] = {
    {"exit", exit_thread},
    {"exit_thread", exit_thread},
    {"interrupt_main", interrupt_main},
    {"_excepthook", except_hook},
    {"_set_sentinel", allocate_lock},
    {"_get_main_thread_ident", get_ident},
    {"_make_thread_handle", make_handle},
    {"_is_main_interpreter", yes},
    {"daemon_threads_allowed", yes},
    {"_shutdown", nothing},
    {"allocate_lock", allocate_lock},
    {"allocate", allocate_lock},
    {"get_ident", get_ident},
    {"get_native_id", get_ident},
    {"start_new_thread", start_new_thread},
    {"start_new", start_new_thread},
    {"start_joinable_thread", start_new_thread},
    {"stack_size", stack_size},
    {"_count", count},
};

}  // namespace

void initialize_module__thread(Module* module) {
  if (!LockType.mro) {
    prepare_lock(LockType, "_thread.lock", kLockMethods);
    prepare_lock(RLockType, "_thread.RLock", kRLockMethods);
    prepare_local();
    prepare_handle();
  }
  define_functions(module, kFunctions);
  define(module, "LockType", Value(&LockType));
  define(module, "lock", Value(&LockType));
  define(module, "RLock", Value(&RLockType));
  define(module, "_local", Value(&LocalType));
  define(module, "_ThreadHandle", Value(&ThreadHandleType));
  define(module, "_ExceptHookArgs", hook_arguments_type());
  define(module, "error", Value(&RuntimeErrorType));
  define(module, "TIMEOUT_MAX", make_float(9223372036.0));
}

}  // namespace corospec::reference
