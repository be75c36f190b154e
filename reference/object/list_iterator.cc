// iter(list) and reversed(list). Both look at the list anew at every step, so that it may change.
#include "reference/object/container.h"
#include "reference/object/gc.h"
#include "reference/object/list_internal.h"

namespace corospec::reference {

namespace {

Ref make_iterator(Type& type, Value self, int64_t index) {
  auto* iterator = allocate<ListIterator>(type);
  retain(self);
  iterator->list = self.as<List>();
  iterator->index = index;
  gc_track(iterator);
  return Ref::adopt(Value(iterator));
}

Outcome forward_next(Value self) {
  auto* iterator = self.as<ListIterator>();
  List* list = iterator->list;
  if (list == nullptr) return end_of_iteration();
  if (iterator->index < list->size) return Outcome::yielded(Ref(list->items[iterator->index++]));
  drop(iterator->list);  // [iter.exhausted]
  return end_of_iteration();
}

Outcome backward_next(Value self) {
  auto* iterator = self.as<ListIterator>();
  List* list = iterator->list;
  if (list == nullptr) return end_of_iteration();
  if (iterator->index >= 0 && iterator->index < list->size) {
    return Outcome::yielded(Ref(list->items[iterator->index--]));
  }
  drop(iterator->list);
  return end_of_iteration();
}

Ref forward_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  const auto* iterator = self.as<ListIterator>();
  // [iter.hint.builtin]
  const int64_t left = iterator->list ? iterator->list->size - iterator->index : 0;
  return make_int(left < 0 ? 0 : left);
}

Ref backward_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  const auto* iterator = self.as<ListIterator>();
  const int64_t left = iterator->list ? iterator->index + 1 : 0;
  return make_int(iterator->list && iterator->list->size < left ? 0 : left);
}

const MethodDef kForwardMethods[] = {{"__length_hint__", forward_hint}};
const MethodDef kBackwardMethods[] = {{"__length_hint__", backward_hint}};

}  // namespace

Ref list_iterate(Value self) { return make_iterator(ListIteratorType, self, 0); }

Ref list_reversed(Value self, Args args) {
  expect_args("list.__reversed__", args, 0, 0);
  return make_iterator(ListReverseIteratorType, self, self.as<List>()->size - 1);
}

void initialize_list_iterators() {
  using Content = Owned<ListIterator, &ListIterator::list>;
  Content::install(ListIteratorType);
  ListIteratorType.slots.iter = iterate_self;
  ListIteratorType.slots.next = forward_next;
  ready(ListIteratorType, "list_iterator", nullptr, kForwardMethods);
  Content::install(ListReverseIteratorType);
  ListReverseIteratorType.slots.iter = iterate_self;
  ListReverseIteratorType.slots.next = backward_next;
  ready(ListReverseIteratorType, "list_reverseiterator", nullptr, kBackwardMethods);
}

Type ListIteratorType;
Type ListReverseIteratorType;

}  // namespace corospec::reference
