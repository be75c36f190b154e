#include "reference/loop/queue.h"

#include <fmt/format.h>

#include "reference/loop/exceptions.h"
#include "reference/loop/lock_object.h"
#include "reference/object/generic_alias.h"
#include "reference/object/int.h"
#include "reference/object/list.h"

namespace corospec::reference {

Type QueueType;
Type LifoQueueType;
Type PriorityQueueType;

namespace {

// `waiters` of the base: those who wait in join().
struct Queue : LockObject {
  List* items;    // in the order of their arrival; of a PriorityQueue a heap
  int64_t first;  // of a plain queue: places before it are free
  int64_t most;   // maxsize; <= 0: no limit
  int64_t unfinished;
  Waiters* getters;
  Waiters* putters;
  bool shut_down;
};
using Memory = OwnedLock<Queue, &Queue::items>;

Queue& self_of(Value value) { return *value.as<Queue>(); }

void queue_traverse(Object* object, Visitor& visitor) {
  Memory::traverse(object, visitor);
  const auto* queue = static_cast<Queue*>(object);
  if (queue->getters) queue->getters->traverse(visitor);
  if (queue->putters) queue->putters->traverse(visitor);
}
void queue_clear(Object* object) {
  Memory::clear(object);
  auto* queue = static_cast<Queue*>(object);
  if (queue->getters) queue->getters->clear();
  if (queue->putters) queue->putters->clear();
}
void queue_destroy(Object* object) noexcept {
  auto* queue = static_cast<Queue*>(object);
  queue_clear(object);
  delete std::exchange(queue->getters, nullptr);
  delete std::exchange(queue->putters, nullptr);
  Memory::destroy(object);
}
Ref queue_create(Type* type, Args args) {
  Ref owner = Memory::create(type, args);
  Queue& queue = self_of(owner);
  queue.items = make_list().take();
  queue.getters = new Waiters;
  queue.putters = new Waiters;
  return owner;
}

// --- the three orders. A class of the program may have its own: _init, _put, _get, _qsize.

int64_t own_size(const Queue& queue) { return queue.items->size - queue.first; }

bool is_less(Value a, Value b) { return compare_bool(CompareOp::kLt, a, b); }

void swap_items(List* items, int64_t a, int64_t b) { std::swap(items->items[a], items->items[b]); }

void sift_up(List* items, int64_t place) {
  while (place > 0) {
    const int64_t parent = (place - 1) / 2;
    if (!is_less(items->items[place], items->items[parent])) return;
    swap_items(items, place, parent);
    place = parent;
  }
}

void sift_down(List* items) {
  for (int64_t place = 0;;) {
    int64_t child = 2 * place + 1;
    if (child >= items->size) return;
    if (child + 1 < items->size && is_less(items->items[child + 1], items->items[child])) ++child;
    if (!is_less(items->items[child], items->items[place])) return;
    swap_items(items, place, child);
    place = child;
  }
}

Ref take_last(List* items) {
  --items->size;
  return Ref::adopt(std::exchange(items->items[items->size], Value()));
}

// Free places are given up when they are more than the others.
Ref take_first(Queue& queue) {
  List* items = queue.items;
  Ref item = Ref::adopt(std::exchange(items->items[queue.first++], make_none().take()));
  const bool mostly_free = queue.first >= 32 && queue.first * 2 >= items->size;
  if (!mostly_free && queue.first < items->size) return item;
  for (int64_t i = 0; i < queue.first; ++i) release(items->items[i]);
  std::move(items->items + queue.first, items->items + items->size, items->items);
  items->size -= queue.first;
  queue.first = 0;
  return item;
}

Ref take_smallest(List* items) {
  swap_items(items, 0, items->size - 1);
  Ref item = take_last(items);
  sift_down(items);
  return item;
}

void own_put(Value self, Value item) {
  Queue& queue = self_of(self);
  list_append(queue.items, item);
  if (is_instance(self, PriorityQueueType)) sift_up(queue.items, queue.items->size - 1);
}

// [sync.queue.fifo] [sync.queue.lifo] [sync.queue.priority]
Ref own_get(Value self) {
  Queue& queue = self_of(self);
  if (is_instance(self, PriorityQueueType)) return take_smallest(queue.items);
  if (is_instance(self, LifoQueueType)) return take_last(queue.items);
  return take_first(queue);
}

bool is_plain(Value self) { return !self.object()->type->has(kHeapType); }

void put_item(Value self, Value item) {
  if (is_plain(self)) return own_put(self, item);
  call_method(self, intern("_put"), {item});
}
Ref get_item_of(Value self) {
  return is_plain(self) ? own_get(self) : call_method(self, intern("_get"));
}
int64_t size_of(Value self) {
  return is_plain(self) ? own_size(self_of(self))
                        : index_as_int64(call_method(self, intern("qsize")));
}
bool is_empty(Value self) { return size_of(self) == 0; }
// [sync.queue.full] [sync.queue.unlimited]
bool is_full(Value self) {
  const int64_t most = self_of(self).most;
  return most > 0 && size_of(self) >= most;
}

// --- put and get without waiting

void put_now(Value self, Value item) {
  Queue& queue = self_of(self);
  if (queue.shut_down) raise(QueueShutDownType);
  if (is_full(self)) raise(QueueFullType);  // [sync.queue.put_nowait]
  put_item(self, item);
  ++queue.unfinished;
  queue.getters->wake_one(none());
}

Ref get_now(Value self) {
  Queue& queue = self_of(self);
  if (is_empty(self)) {
    if (queue.shut_down) raise(QueueShutDownType);
    raise(QueueEmptyType);  // [sync.queue.get_nowait]
  }
  Ref item = get_item_of(self);
  queue.putters->wake_one(none());
  return item;
}

// --- and with

// Waits in `waiters` for its turn. `is_ready`: whether somebody else could go on instead.
NativeRoutine wait_for_turn(Ref self, Waiters* waiters, bool (*is_ready)(Value)) {
  const Handle<Future> waiter = make_waiter(self_of(self));
  waiters->add(waiter);
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  waiters->remove(waiter);
  if (error) {
    if (!is_done(*waiter)) cancel_future(*waiter);
    // [sync.queue.cancelled] [sync.queue.put_cancelled] Whoever was woken in vain wakes the next.
    if (is_ready(self) && waiter->state != FutureState::kCancelled) waiters->wake_one(none());
    throw Raise(error);
  }
  co_return make_none();
}

// [sync.queue.put]
NativeRoutine put(Ref self, Ref item) {
  Queue& queue = self_of(self);
  while (is_full(self)) {
    if (queue.shut_down) raise(QueueShutDownType);
    const Ref turn = make_native_coroutine(
        wait_for_turn(self, queue.putters, [](Value given) { return !is_full(given); }),
        "Queue.put");
    co_await wait_for(turn);
  }
  if (is_plain(self)) {
    put_now(self, item);
  } else {
    call_method(self, intern("put_nowait"), {item});
  }
  co_return make_none();
}

// [sync.queue.get]
NativeRoutine get(Ref self) {
  Queue& queue = self_of(self);
  while (is_empty(self)) {
    if (queue.shut_down) raise(QueueShutDownType);
    const Ref turn = make_native_coroutine(
        wait_for_turn(self, queue.getters, [](Value given) { return !is_empty(given); }),
        "Queue.get");
    co_await wait_for(turn);
  }
  if (is_plain(self)) co_return get_now(self);
  co_return call_method(self, intern("get_nowait"));
}

// [sync.queue.join]
NativeRoutine join(Ref self) {
  Queue& queue = self_of(self);
  while (queue.unfinished > 0) {
    const Handle<Future> waiter = make_waiter(queue);
    queue.waiters->add(waiter);
    Ref error;
    try {
      co_await wait_for(Value(waiter));
    } catch (Raise& raised) {
      error = raised.take();
    }
    queue.waiters->remove(waiter);
    if (error) throw Raise(error);
  }
  co_return make_none();
}

// --- methods

void queue_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"maxsize", "loop"};
  Value given[2];
  parse_args("Queue", args, std::span(kNames).first(since(10) ? 1 : 2), 0, given,
             since(10) ? 0 : 1);
  Queue& queue = self_of(self);
  queue.most = given[0] ? index_as_int64(given[0]) : 0;
  bind_loop(queue, given[1]);
  if (!is_plain(self)) {
    const Ref most = make_int(queue.most);
    call_method(self, intern("_init"), {most});
  }
}

Ref method_put(Value self, Args args) {
  expect_args("put", args, 1, 1);
  return make_native_coroutine(put(Ref(self), Ref(args[0])), "Queue.put");
}
Ref method_get(Value self, Args args) {
  expect_args("get", args, 0, 0);
  return make_native_coroutine(get(Ref(self)), "Queue.get");
}
Ref method_join(Value self, Args args) {
  expect_args("join", args, 0, 0);
  return make_native_coroutine(join(Ref(self)), "Queue.join");
}
Ref method_put_nowait(Value self, Args args) {
  expect_args("put_nowait", args, 1, 1);
  put_now(self, args[0]);
  return make_none();
}
Ref method_get_nowait(Value self, Args args) {
  expect_args("get_nowait", args, 0, 0);
  return get_now(self);
}
Ref method_qsize(Value self, Args args) {
  expect_args("qsize", args, 0, 0);
  return make_int(own_size(self_of(self)));  // [sync.queue.qsize]
}
Ref method_empty(Value self, Args args) {
  expect_args("empty", args, 0, 0);
  return make_bool(is_empty(self));
}
Ref method_full(Value self, Args args) {
  expect_args("full", args, 0, 0);
  return make_bool(is_full(self));
}

Ref method_task_done(Value self, Args args) {
  expect_args("task_done", args, 0, 0);
  Queue& queue = self_of(self);
  if (queue.unfinished <= 0) {
    raise_value_error("task_done() called too many times");  // [sync.queue.task_done]
  }
  if (--queue.unfinished == 0) queue.waiters->wake_all(none());
  return make_none();
}

// [sync.queue.shutdown]
Ref method_shutdown(Value self, Args args) {
  static constexpr const char* kNames[] = {"immediate"};
  Value immediate;
  parse_args("shutdown", args, kNames, 0, &immediate);
  Queue& queue = self_of(self);
  queue.shut_down = true;
  if (immediate && truth(immediate)) {  // [sync.queue.shutdown_now]
    while (!is_empty(self)) {
      get_item_of(self);
      if (queue.unfinished > 0) --queue.unfinished;
    }
    if (queue.unfinished == 0) queue.waiters->wake_all(none());
  }
  // [sync.queue.shutdown_waiters]
  queue.getters->wake_all(none());
  queue.putters->wake_all(none());
  return make_none();
}

Ref method_own_init(Value, Args) { return make_none(); }
Ref method_own_put(Value self, Args args) {
  expect_args("_put", args, 1, 1);
  own_put(self, args[0]);
  return make_none();
}
Ref method_own_get(Value self, Args args) {
  expect_args("_get", args, 0, 0);
  return own_get(self);
}

// [sync.queue.maxsize]
Ref get_maxsize(Value self) { return make_int(self_of(self).most); }

Ref queue_repr(Value self) {
  const Queue& queue = self_of(self);
  std::string text = fmt::format("<{} at {:#x} maxsize={}", type_name(self),
                                 reinterpret_cast<uintptr_t>(self.object()), queue.most);
  if (queue.getters->size() > 0) text += fmt::format(" _getters[{}]", queue.getters->size());
  if (queue.putters->size() > 0) text += fmt::format(" _putters[{}]", queue.putters->size());
  if (queue.unfinished > 0) text += fmt::format(" tasks={}", queue.unfinished);
  return make_str(text + ">");
}

constexpr MethodDef kMethods[] = {
    {"put", method_put},
    {"get", method_get},
    {"join", method_join},
    {"put_nowait", method_put_nowait},
    {"get_nowait", method_get_nowait},
    {"qsize", method_qsize},
    {"empty", method_empty},
    {"full", method_full},
    {"task_done", method_task_done},
    {"_init", method_own_init},
    {"_put", method_own_put},
    {"_get", method_own_get},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // since 3.9
    {"shutdown", method_shutdown},                                   // since 3.13
};
constexpr AttributeDef kAttributes[] = {{"maxsize", get_maxsize}};

}  // namespace

void initialize_queues() {
  Memory::install(QueueType);
  QueueType.slots.destroy = queue_destroy;
  QueueType.slots.traverse = queue_traverse;
  QueueType.slots.clear = queue_clear;
  QueueType.slots.create = queue_create;
  QueueType.slots.init = queue_init;
  QueueType.slots.repr = queue_repr;
  std::span<const MethodDef> methods(kMethods);
  methods = methods.first(methods.size() - (since(13) ? 0 : since(9) ? 1 : 2));
  ready(QueueType, "asyncio.queues.Queue", nullptr, methods, kAttributes);
  for (const auto& [type, name] : {std::pair(&LifoQueueType, "asyncio.queues.LifoQueue"),
                                   std::pair(&PriorityQueueType, "asyncio.queues.PriorityQueue")}) {
    type->flags |= kSubclassable | kTracked;
    type->slots.create = queue_create;
    type->slots.init = queue_init;
    ready(*type, name, &QueueType);
  }
}

}  // namespace corospec::reference
