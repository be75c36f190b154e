#include "reference/object/container.h"
#include "reference/object/dict_table.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/set_internal.h"

namespace corospec::reference {

namespace {

Outcome iterator_next(Value self) {
  auto* iterator = self.as<SetIterator>();
  if (iterator->set == nullptr) return end_of_iteration();
  const Dict* table = iterator->set->table;
  if (iterator->expected_size != table->size) {
    // [iter.changed.again]
    iterator->expected_size = -1;  // stays an error, even when the size comes back
    return Outcome::raised(make_exception(RuntimeErrorType, "Set changed size during iteration"));
  }
  if (const DictEntry* entry = table_step(table, &iterator->position)) {
    return Outcome::yielded(Ref(entry->key));
  }
  drop(iterator->set);
  return end_of_iteration();
}

Ref length_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  const auto* iterator = self.as<SetIterator>();
  if (iterator->set == nullptr || iterator->expected_size != iterator->set->table->size) {
    return make_int(int64_t{0});
  }
  int64_t left = 0;
  for (uint32_t position = iterator->position; table_step(iterator->set->table, &position);) ++left;
  return make_int(left);
}

const MethodDef kMethods[] = {{"__length_hint__", length_hint}};

}  // namespace

Ref set_iterate(Value self) {
  auto* iterator = allocate<SetIterator>(SetIteratorType);
  retain(self);
  iterator->set = self.as<Set>();
  iterator->expected_size = iterator->set->table->size;
  gc_track(iterator);
  return Ref::adopt(Value(iterator));
}

void initialize_set_iterator() {
  Owned<SetIterator, &SetIterator::set>::install(SetIteratorType);
  SetIteratorType.slots.iter = iterate_self;
  SetIteratorType.slots.next = iterator_next;
  ready(SetIteratorType, "set_iterator", nullptr, kMethods);
}

Type SetIteratorType;

}  // namespace corospec::reference
