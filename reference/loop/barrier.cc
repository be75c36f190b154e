#include "reference/loop/barrier.h"

#include <fmt/format.h>

#include "reference/coroutine/native_body.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/locks.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"

namespace corospec::reference {

Type BarrierType;

namespace {

// Filling: tasks come. Draining: all have come, and leave. Resetting: those that are there leave
// with an error.
enum class BarrierState { kFilling, kDraining, kResetting, kBroken };

struct Barrier : Object {
  Dict* dict;
  Value condition;  // for changes of the state
  int64_t parties;
  int64_t count;  // tasks that are inside
  BarrierState state;
};

Barrier& self_of(Value value) { return *value.as<Barrier>(); }

Ref call_on_condition(const Barrier& barrier, const char* name) {
  return call_method(barrier.condition, intern(name));
}

void change(Barrier& barrier, BarrierState state) {
  barrier.state = state;
  call_on_condition(barrier, "notify_all");
}

// One task is no longer inside; the last one opens the barrier for the next round.
void leave(Barrier& barrier) {
  if (--barrier.count > 0) return;
  const bool ends =
      barrier.state == BarrierState::kResetting || barrier.state == BarrierState::kDraining;
  change(barrier, ends ? BarrierState::kFilling : barrier.state);
}

// [sync.barrier.next_round] Waits until the former round is over.
NativeRoutine wait_for_round(Ref self) {
  Barrier& barrier = self_of(self);
  while (barrier.state == BarrierState::kDraining || barrier.state == BarrierState::kResetting) {
    co_await wait_for(call_on_condition(barrier, "wait"));
  }
  // [sync.barrier.abort]
  if (barrier.state == BarrierState::kBroken) raise(BrokenBarrierErrorType, "Barrier aborted");
  co_return make_none();
}

// [sync.barrier.wait]
NativeRoutine wait_for_others(Ref self) {
  Barrier& barrier = self_of(self);
  if (barrier.count == barrier.parties) {
    change(barrier, BarrierState::kDraining);
    co_return make_none();
  }
  while (barrier.state == BarrierState::kFilling) {
    co_await wait_for(call_on_condition(barrier, "wait"));
  }
  // [sync.barrier.reset]
  if (barrier.state != BarrierState::kDraining) {
    raise(BrokenBarrierErrorType, "Abort or reset of barrier");
  }
  co_return make_none();
}

// What happens inside of the lock of the condition.
NativeRoutine take_part(Ref self) {
  Barrier& barrier = self_of(self);
  co_await wait_for(make_native_coroutine(wait_for_round(self), "Barrier._block"));
  const int64_t index = barrier.count++;
  Ref error;
  try {
    co_await wait_for(make_native_coroutine(wait_for_others(self), "Barrier._wait"));
  } catch (Raise& raised) {
    error = raised.take();
  }
  // [sync.barrier.cancelled] Whatever the error is.
  leave(barrier);
  if (error) throw Raise(error);
  co_return make_int(index);  // [sync.barrier.index] [sync.barrier.index_again]
}

// Does `inner` with the lock of the condition.
NativeRoutine with_lock(Ref self, Ref inner) {
  Barrier& barrier = self_of(self);
  co_await wait_for(call_on_condition(barrier, "acquire"));
  Ref value;
  Ref error;
  try {
    value = co_await wait_for(inner);
  } catch (Raise& raised) {
    error = raised.take();
  }
  call_on_condition(barrier, "release");
  if (error) throw Raise(error);
  co_return value;
}

NativeRoutine reset(Ref self) {
  Barrier& barrier = self_of(self);
  if (barrier.count == 0) {
    change(barrier, BarrierState::kFilling);
  } else if (barrier.state != BarrierState::kResetting) {
    change(barrier, BarrierState::kResetting);
  }
  co_return make_none();
}

NativeRoutine abort_barrier(Ref self) {
  change(self_of(self), BarrierState::kBroken);
  co_return make_none();
}

Ref make_locked(Value self, NativeRoutine routine, const char* name) {
  const Ref inner = make_native_coroutine(std::move(routine), name);
  return make_native_coroutine(with_lock(Ref(self), inner), name);
}

Ref method_wait(Value self, Args args) {
  expect_args("wait", args, 0, 0);
  return make_locked(self, take_part(Ref(self)), "Barrier.wait");
}
Ref method_enter(Value self, Args args) {
  expect_args("__aenter__", args, 0, 0);
  return make_locked(self, take_part(Ref(self)), "Barrier.__aenter__");
}
Ref method_reset(Value self, Args args) {
  expect_args("reset", args, 0, 0);
  return make_locked(self, reset(Ref(self)), "reset");
}
Ref method_abort(Value self, Args args) {
  expect_args("abort", args, 0, 0);
  return make_locked(self, abort_barrier(Ref(self)), "abort");
}

// [sync.barrier.with] Entering is wait().
NativeRoutine nothing() { co_return make_none(); }
Ref method_leave(Value, Args args) {
  expect_args("__aexit__", args, 3, 3);
  return make_native_coroutine(nothing(), "Barrier.__aexit__");
}

Ref get_parties(Value self) { return make_int(self_of(self).parties); }
// [sync.barrier.attributes]
Ref get_waiting(Value self) {
  const Barrier& barrier = self_of(self);
  return make_int(barrier.state == BarrierState::kFilling ? barrier.count : 0);
}
Ref get_broken(Value self) { return make_bool(self_of(self).state == BarrierState::kBroken); }

Ref barrier_create(Type* type, Args) {
  auto* barrier = static_cast<Barrier*>(allocate_object(type, type->instance_size));
  gc_track(barrier);
  return Ref::adopt(Value(barrier));
}

void barrier_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"parties"};
  Value parties;
  parse_args("Barrier", args, kNames, 1, &parties);
  Barrier& barrier = self_of(self);
  barrier.parties = index_as_int64(parties);
  // [sync.barrier.parties]
  if (barrier.parties < 1) raise_value_error("parties must be >= 1");
  assign(barrier.condition, call(Value(&ConditionType), {}));
}

Ref barrier_repr(Value self) {
  static constexpr const char* kStates[] = {"filling", "draining", "resetting", "broken"};
  const Barrier& barrier = self_of(self);
  std::string text = kStates[static_cast<size_t>(barrier.state)];
  if (barrier.state != BarrierState::kBroken) {
    text +=
        fmt::format(", waiters:{}/{}", barrier.state == BarrierState::kFilling ? barrier.count : 0,
                    barrier.parties);
  }
  return make_str(fmt::format("<asyncio.locks.Barrier object at {:#x} [{}]>",
                              reinterpret_cast<uintptr_t>(self.object()), text));
}

constexpr MethodDef kMethods[] = {{"wait", method_wait},
                                  {"reset", method_reset},
                                  {"abort", method_abort},
                                  {"__aenter__", method_enter},
                                  {"__aexit__", method_leave}};
constexpr AttributeDef kAttributes[] = {
    {"parties", get_parties}, {"n_waiting", get_waiting}, {"broken", get_broken}};

}  // namespace

void initialize_barrier() {
  Type& type = BarrierType;
  Owned<Barrier, &Barrier::dict, &Barrier::condition>::install(type);
  type.flags |= kSubclassable | kHasDict;
  type.flags &= ~kNoWeakrefs;
  type.dict_offset = dict_offset_of<Barrier>();
  type.slots.create = barrier_create;
  type.slots.init = barrier_init;
  type.slots.repr = barrier_repr;
  ready(type, "asyncio.locks.Barrier", nullptr, kMethods, kAttributes);
}

}  // namespace corospec::reference
