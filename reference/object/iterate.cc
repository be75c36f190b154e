// iter() and next().
#include <fmt/core.h>

#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/iterators.h"
#include "reference/object/protocol.h"

namespace corospec::reference {

bool is_iterator(Value value) { return type_of(value)->slots.next != nullptr; }

// Everything that iterates comes here: [gen.iter.consumers]
Ref iterate(Value iterable) {
  Type* type = type_of(iterable);
  if (!type->slots.iter) {
    // The old protocol: __getitem__ with 0, 1, 2, ... until IndexError.
    if (type->slots.get_item && !is_dict(iterable)) return make_sequence_iterator(iterable);
    // [iter.not_iterable] [iter.both_methods] [iter.message.protocol]
    // [co.iter.refused] [await.bridge.object]
    raise_type_error(fmt::format("'{}' object is not iterable", type->name));
  }
  // [iter.once_a_loop] [iter.stop.in_iter] Whatever it raises is raised here.
  Ref iterator = type->slots.iter(iterable);  // [gen.iter.container] [iter.container]
  if (!is_iterator(iterator)) {               // [iter.no_iterator]
    raise_type_error(
        fmt::format("iter() returned non-iterator of type '{}'", type_of(iterator)->name));
  }
  return iterator;
}

Outcome next(Value iterator) {
  if (auto* const step = type_of(iterator)->slots.next) return step(iterator);
  return Outcome::raised(make_exception(
      TypeErrorType, fmt::format("'{}' object is not an iterator", type_of(iterator)->name)));
}

bool exhausted(Outcome& outcome) {
  if (outcome.is_yielded()) return false;
  // [iter.stop.ends] [iter.stop.escapes]
  // [gen.stop.iterators] Whoever raised it.
  if (outcome.is_returned() || exception_is(outcome.value, StopIterationType)) {
    outcome.discard();  // [gen.return.iteration] [iter.broken] Nothing notes that it has ended.
    return true;
  }
  throw Raise(outcome.take());  // [iter.error.next]
}

}  // namespace corospec::reference
