// asyncio.Event.
#include "reference/loop/lock_object.h"
#include "reference/loop/locks.h"

namespace corospec::reference {

Type EventType;

namespace {

struct Event : LockObject {
  bool set;
};
using Memory = OwnedLock<Event>;

Event& self_of(Value value) { return *value.as<Event>(); }

// [sync.event.wait] [sync.event.wait_set]
NativeRoutine wait(Ref self) {
  Event& event = self_of(self);
  if (event.set) co_return make_bool(true);
  const Handle<Future> waiter = make_waiter(event);
  event.waiters->add(waiter);
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  event.waiters->remove(waiter);
  if (error) throw Raise(error);
  co_return make_bool(true);
}

void event_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"loop"};
  Value loop;
  parse_args("Event", args, std::span(kNames).first(since(10) ? 0 : 1), 0, &loop,
             since(10) ? 0 : 1);
  bind_loop(self_of(self), loop);
}

Ref method_wait(Value self, Args args) {
  expect_args("wait", args, 0, 0);
  return make_native_coroutine(wait(Ref(self)), "Event.wait");
}
Ref method_set(Value self, Args args) {
  expect_args("set", args, 0, 0);
  Event& event = self_of(self);
  if (event.set) return make_none();
  event.set = true;
  event.waiters->wake_all(boolean(true));  // [sync.event.set]
  return make_none();
}
Ref method_clear(Value self, Args args) {
  expect_args("clear", args, 0, 0);
  self_of(self).set = false;  // [sync.event.clear]
  return make_none();
}
Ref method_is_set(Value self, Args args) {
  expect_args("is_set", args, 0, 0);
  return make_bool(self_of(self).set);
}
Ref event_repr(Value self) { return lock_repr(self, self_of(self).set ? "set" : "unset"); }

constexpr MethodDef kMethods[] = {
    {"wait", method_wait}, {"set", method_set}, {"clear", method_clear}, {"is_set", method_is_set}};

}  // namespace

void initialize_event() {
  Memory::install(EventType);
  EventType.slots.init = event_init;
  EventType.slots.repr = event_repr;
  ready(EventType, "asyncio.locks.Event", nullptr, kMethods);
}

}  // namespace corospec::reference
