#include "reference/loop/as_completed.h"

#include <deque>

#include "reference/coroutine/native_body.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/loop/waiters.h"
#include "reference/object/container.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/set.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

struct AsCompleted : Object {
  Value given;
  Value timeout;
  Value loop;      // null: not started
  Value callback;  // of the futures; holds a reference to this until they are done
  Value timer;     // null: none
  Set* todo;
  List* done;  // in their order; None for each that came too late
  Waiters* waiters;
  int64_t left;   // items that have not been given out
  int64_t taken;  // results that have been given out
  bool started;
};
Type AsCompletedType;

AsCompleted& self_of(Value value) { return *value.as<AsCompleted>(); }

using Memory =
    Owned<AsCompleted, &AsCompleted::given, &AsCompleted::timeout, &AsCompleted::loop,
          &AsCompleted::callback, &AsCompleted::timer, &AsCompleted::todo, &AsCompleted::done>;

void traverse_all(Object* object, Visitor& visitor) {
  Memory::traverse(object, visitor);
  if (const Waiters* waiters = static_cast<AsCompleted*>(object)->waiters) {
    waiters->traverse(visitor);
  }
}

void destroy_all(Object* object) noexcept {
  delete std::exchange(static_cast<AsCompleted*>(object)->waiters, nullptr);
  Memory::destroy(object);
}

void add_done(AsCompleted& all, Value future) {
  list_append(all.done, future);
  all.waiters->wake_one(none());
}

void forget_when_finished(AsCompleted& all) {
  if (all.todo->table->size > 0) return;
  if (all.timer) call_method(all.timer, intern("cancel"));
  drop(all.timer);
  drop(all.callback);
}

Ref on_completion(Value self, Args args) {
  const Ref kept(self);
  AsCompleted& all = self_of(self);
  if (!set_remove(all.todo, args[0])) return make_none();  // the time was up before
  add_done(all, args[0]);
  forget_when_finished(all);
  return make_none();
}

// [task.as_completed.timeout]
Ref on_timeout(Value self, Args) {
  const Ref kept(self);
  AsCompleted& all = self_of(self);
  const Handle<List> late = to_list(Value(all.todo));
  for (const Value future : late->values()) {
    remove_callback(future, all.callback);
    set_remove(all.todo, future);
    add_done(all, none());
  }
  forget_when_finished(all);
  return make_none();
}

enum class Gives { kResult, kFuture };

// [task.as_completed.result]
NativeRoutine wait_for_one(Ref self, Gives gives) {
  AsCompleted& all = self_of(self);
  if (gives == Gives::kFuture) {
    if (all.left == 0) raise(StopAsyncIterationType);
    --all.left;
  }
  while (all.taken >= all.done->size) {
    const Handle<Future> waiter = make_future(all.loop);
    all.waiters->add(waiter);
    Ref error;
    try {
      co_await wait_for(Value(waiter));
    } catch (Raise& raised) {
      error = raised.take();
    }
    all.waiters->remove(waiter);
    if (error) throw Raise(error);
  }
  const Ref future(all.done->items[all.taken++]);
  if (is_none(future)) raise(timeout_error_type());
  co_return gives == Gives::kFuture ? future : result_of(future.get());
}

// [task.as_completed.unique]
void start(AsCompleted& all) {
  all.started = true;
  if (looks_like_future(all.given) || is_coroutine_for_task(all.given)) {
    // [task.as_completed.refused]
    raise_type_error("expect an iterable of futures, not " + type_name(all.given));
  }
  if (!all.loop) assign(all.loop, event_loop());
  const Handle<Set> unique = to_set(all.given);
  const Handle<List> items = to_list(Value(unique));
  for (const Value item : items->values()) set_add(all.todo, ensure_future(item, all.loop));
  assign(all.callback, make_closure("_on_completion", on_completion, Value(&all)));
  const Handle<List> futures = to_list(Value(all.todo));
  for (const Value future : futures->values()) add_callback(future, all.callback);
  all.left = futures->size;
  if (all.left > 0 && !is_none(all.timeout)) {
    const Ref callback = make_closure("_on_timeout", on_timeout, Value(&all));
    assign(all.timer, call_later(all.loop, as_double(all.timeout), callback, {}));
  }
}

Outcome next_item(Value self) {
  return catching([&] {
    AsCompleted& all = self_of(self);
    if (!all.started) start(all);
    if (all.left == 0) return Outcome::returned(make_none());
    --all.left;
    return Outcome::yielded(
        make_native_coroutine(wait_for_one(Ref(self), Gives::kResult), "_wait_for_one"));
  });
}

Ref method_aiter(Value self, Args args) {
  expect_args("__aiter__", args, 0, 0);
  return Ref(self);
}

// [task.as_completed.async]
Ref method_anext(Value self, Args args) {
  expect_args("__anext__", args, 0, 0);
  return make_native_coroutine(wait_for_one(Ref(self), Gives::kFuture),
                               "_AsCompletedIterator.__anext__");
}

// Since 3.13.
constexpr MethodDef kMethods[] = {{"__aiter__", method_aiter}, {"__anext__", method_anext}};

}  // namespace

Ref as_completed(Value futures, Value timeout, Value loop) {
  auto* all = allocate<AsCompleted>(AsCompletedType);
  Ref owner = Ref::adopt(Value(all));
  all->todo = make_set().take();
  all->done = make_list().take();
  all->waiters = new Waiters;
  assign(all->given, futures);
  assign(all->timeout, timeout);
  assign(all->loop, loop);
  gc_track(all);
  if (since(13)) start(*all);
  return owner;
}

void initialize_as_completed() {
  Memory::install(AsCompletedType);
  AsCompletedType.slots.traverse = traverse_all;
  AsCompletedType.slots.destroy = destroy_all;
  AsCompletedType.slots.iter = iterate_self;
  AsCompletedType.slots.next = next_item;
  std::span<const MethodDef> methods(kMethods);
  if (!since(13)) methods = {};
  ready(AsCompletedType, since(13) ? "asyncio.tasks._AsCompletedIterator" : "generator", nullptr,
        methods);
}

}  // namespace corospec::reference
