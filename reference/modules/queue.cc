// The module _queue, from which the standard library's queue takes Empty and SimpleQueue.
#include "reference/modules/define.h"
#include "reference/modules/python_part.h"
#include "reference/modules/thread_lock.h"
#include "reference/object/dict.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

namespace {

constexpr std::string_view kSource = R"(
from collections import deque

class Empty(Exception):
    "There is no item to be had without waiting."

class SimpleQueue:
    def __init__(self):
        self._items = deque()
        self._count = ItemCount()

    def put(self, item, block=True, timeout=None):
        self._items.append(item)
        self._count.add()

    def put_nowait(self, item):
        self.put(item)

    def get(self, block=True, timeout=None):
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._count.take(block, timeout):
            raise Empty
        return self._items.popleft()

    def get_nowait(self):
        return self.get(False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)
)";

// How many items there are to be taken: who finds none waits.
struct ItemCount : Object {
  WaitingCount* count;
};
Type ItemCountType;

WaitingCount& count_of(Value value) { return *value.as<ItemCount>()->count; }

Ref count_create(Type* type, Args) {
  auto* made = static_cast<ItemCount*>(allocate_object(type, type->instance_size));
  made->count = new WaitingCount(0);
  return Ref::adopt(Value(made));
}
void count_destroy(Object* object) noexcept {
  delete static_cast<ItemCount*>(object)->count;
  free_object(object);
}

Ref count_add(Value self, Args) {
  count_of(self).give();
  return make_none();
}
// take(block, timeout)
Ref count_take(Value self, Args args) {
  const bool blocking = truth(args[0]);
  const Value timeout = blocking && !is_none(args[1]) ? args[1] : Value();
  return make_bool(take(count_of(self), patience_of(blocking, timeout)));
}

void prepare_count() {
  static constexpr MethodDef kMethods[] = {{"add", count_add}, {"take", count_take}};
  ItemCountType.instance_size = sizeof(ItemCount);
  ItemCountType.slots.create = count_create;
  ItemCountType.slots.destroy = count_destroy;
  ready(ItemCountType, "_queue.ItemCount", nullptr, kMethods);
}

}  // namespace

void initialize_module__queue(Module* module) {
  once(prepare_count);
  define(module, "ItemCount", Value(&ItemCountType));
  const Handle<Dict> part = run_python_part("_queue", kSource, module->dict);
  dict_remove(module->dict, intern("ItemCount"));
  for (const char* name : {"Empty", "SimpleQueue"}) {
    define(module, name, dict_find(part.get(), intern(name)));
  }
}

}  // namespace corospec::reference
