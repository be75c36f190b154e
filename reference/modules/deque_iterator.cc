// Iterating over a deque, forwards and backwards. A deque that changes meanwhile ends it with
// RuntimeError.
#include "reference/modules/deque.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"

namespace corospec::reference {

namespace {

Type ForwardType, ReverseType;

struct DequeIterator : Object {
  Deque* deque;
  uint64_t changes;  // of the deque when the iteration began
  int64_t index;     // of the next item, counted from the end where it starts
  int64_t remaining;
};

Ref make_iterator(Type& type, Value self) {
  auto* iterator = allocate<DequeIterator>(type);
  iterator->deque = Ref(self).take().as<Deque>();
  iterator->changes = iterator->deque->changes;
  iterator->remaining = iterator->deque->size;
  gc_track(iterator);
  return Ref::adopt(Value(iterator));
}

Outcome iterator_next(Value self) {
  auto* iterator = self.as<DequeIterator>();
  if (iterator->remaining == 0) return end_of_iteration();
  Deque* deque = iterator->deque;
  if (deque->changes != iterator->changes) {
    iterator->remaining = 0;
    return catching([]() -> Outcome { raise(RuntimeErrorType, "deque mutated during iteration"); });
  }
  const int64_t index = iterator->index++;
  --iterator->remaining;
  const bool forward = is_exactly(self, ForwardType);
  return Outcome::yielded(Ref(deque->at(forward ? index : deque->size - 1 - index)));
}

Ref iterator_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  return make_int(self.as<DequeIterator>()->remaining);
}

constexpr MethodDef kMethods[] = {{"__length_hint__", iterator_hint}};

void prepare(Type& type, const char* qualified) {
  Owned<DequeIterator, &DequeIterator::deque>::install(type);
  type.slots.iter = iterate_self;
  type.slots.next = iterator_next;
  ready(type, qualified, nullptr, kMethods);
}

}  // namespace

Ref deque_iterate(Value self) { return make_iterator(ForwardType, self); }

Ref deque_iterate_reversed(Value self, Args args) {
  expect_args("deque.__reversed__", args, 0, 0);
  return make_iterator(ReverseType, self);
}

void prepare_deque_iterators() {
  prepare(ForwardType, "_collections._deque_iterator");
  prepare(ReverseType, "_collections._deque_reverse_iterator");
}

}  // namespace corospec::reference
