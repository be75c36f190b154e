// What the objects of locks.h have in common. Internal to lock*.cc, event.cc, condition.cc,
// semaphore.cc and queue*.cc.
#pragma once

#include "reference/coroutine/native_body.h"
#include "reference/loop/running.h"
#include "reference/loop/waiters.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

struct LockObject : Object {
  Dict* dict;
  Value loop;  // null: not known yet
  Waiters* waiters;
};

// The loop that its waiters wait in: until 3.9 given or found when the object was made, since 3.10
// that which runs when somebody waits first. RuntimeError for another one: [sync.loop]
Ref loop_of(LockObject& object);
Handle<Future> make_waiter(LockObject& object);

// The argument `loop`, until 3.9.
void bind_loop(LockObject& object, Value loop);

// Memory for a type whose objects begin with a LockObject and own `fields` beside.
template <class T, auto... kFields>
struct OwnedLock {
  static void traverse(Object* object, Visitor& visitor) {
    auto* self = static_cast<T*>(object);
    visit_if_set(visitor, self->dict);
    visit_if_set(visitor, self->loop);
    if (self->waiters) self->waiters->traverse(visitor);
    (visit_if_set(visitor, self->*kFields), ...);
  }
  static void clear(Object* object) {
    auto* self = static_cast<T*>(object);
    drop(self->dict);
    drop(self->loop);
    if (self->waiters) self->waiters->clear();
    (drop(self->*kFields), ...);
  }
  static void destroy(Object* object) noexcept {
    gc_untrack(object);
    clear(object);
    delete std::exchange(static_cast<T*>(object)->waiters, nullptr);
    free_object(object);
  }
  static Ref create(Type* type, Args) {
    auto* self = static_cast<T*>(allocate_object(type, type->instance_size));
    self->waiters = new Waiters;
    gc_track(self);
    return Ref::adopt(Value(self));
  }
  static void install(Type& type) {
    type.instance_size = sizeof(T);
    type.flags |= kSubclassable | kTracked | kHasDict;
    type.dict_offset = dict_offset_of<T>();
    type.slots.traverse = &OwnedLock::traverse;
    type.slots.clear = &OwnedLock::clear;
    type.slots.destroy = &OwnedLock::destroy;
    type.slots.create = &OwnedLock::create;
  }
};

// `async with`: __aenter__ and __aexit__ for what has acquire() and release().
Ref enter_by_acquiring(Value self, Args args);
Ref leave_by_releasing(Value self, Args args);

// "<asyncio.locks.Lock object at 0x… [unlocked, waiters:1]>"
Ref lock_repr(Value self, const std::string& state);

void initialize_lock();
void initialize_event();
void initialize_condition();
void initialize_semaphore();

}  // namespace corospec::reference
