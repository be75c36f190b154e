// The iterators of range: one for small integers, one for all others.
#include "reference/object/container.h"
#include "reference/object/range_internal.h"

namespace corospec::reference {

namespace {

// Every value that the iterator computes stays in 64 bits when its ends are small.
Ref make_iterator(Value first, Value step, Value last, Value length) {
  if (first.is_small() && step.is_small() && last.is_small() && length.is_small()) {
    auto* iterator = allocate<RangeIterator>(RangeIteratorType);
    iterator->next = first.as_small();
    iterator->step = step.as_small();
    iterator->remaining = length.as_small();
    return Ref::adopt(Value(iterator));
  }
  auto* iterator = allocate<LongRangeIterator>(LongRangeIteratorType);
  iterator->next = Ref(first).take();
  iterator->step = Ref(step).take();
  iterator->remaining = Ref(length).take();
  return Ref::adopt(Value(iterator));
}

Ref last_item(Range* range) {
  if (int_sign(range->length) == 0) return Ref(range->start);
  return range_item(range, int_binary(BinaryOp::kSubtract, range->length, Value::small(1)));
}

Outcome small_next(Value self) {
  auto* iterator = self.as<RangeIterator>();
  if (iterator->remaining <= 0) return end_of_iteration();
  --iterator->remaining;
  const int64_t item = iterator->next;
  iterator->next = item + iterator->step;
  return {Value::small(item), OutcomeKind::kYielded};
}

Ref small_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  return make_int(self.as<RangeIterator>()->remaining);
}

Outcome long_next(Value self) {
  return catching([&] {
    auto* iterator = self.as<LongRangeIterator>();
    if (int_sign(iterator->remaining) <= 0) return end_of_iteration();
    assign(iterator->remaining,
           int_binary(BinaryOp::kSubtract, iterator->remaining, Value::small(1)));
    Ref item(iterator->next);
    assign(iterator->next, int_binary(BinaryOp::kAdd, item, iterator->step));
    return Outcome::yielded(std::move(item));
  });
}

Ref long_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  return Ref(self.as<LongRangeIterator>()->remaining);
}

void long_destroy(Object* object) noexcept {
  auto* iterator = static_cast<LongRangeIterator*>(object);
  release(iterator->next);
  release(iterator->step);
  release(iterator->remaining);
  free_object(iterator);
}

void small_destroy(Object* object) noexcept { free_object(object, sizeof(RangeIterator)); }

const MethodDef kSmallMethods[] = {{"__length_hint__", small_hint}};
const MethodDef kLongMethods[] = {{"__length_hint__", long_hint}};

}  // namespace

Ref range_iterate(Value self) {
  auto* range = self.as<Range>();
  return make_iterator(range->start, range->step, last_item(range), range->length);
}

Ref range_reversed(Value self, Args args) {
  expect_args("range.__reversed__", args, 0, 0);
  auto* range = self.as<Range>();
  Ref step = unary(UnaryOp::kNegative, range->step);
  return make_iterator(last_item(range), step, range->start, range->length);
}

void initialize_range_iterators() {
  RangeIteratorType.flags = kNoWeakrefs;
  RangeIteratorType.instance_size = sizeof(RangeIterator);
  RangeIteratorType.slots.destroy = small_destroy;
  RangeIteratorType.slots.iter = iterate_self;
  RangeIteratorType.slots.next = small_next;
  ready(RangeIteratorType, "range_iterator", nullptr, kSmallMethods);
  LongRangeIteratorType.flags = kNoWeakrefs;
  LongRangeIteratorType.instance_size = sizeof(LongRangeIterator);
  LongRangeIteratorType.slots.destroy = long_destroy;
  LongRangeIteratorType.slots.iter = iterate_self;
  LongRangeIteratorType.slots.next = long_next;
  ready(LongRangeIteratorType, "longrange_iterator", nullptr, kLongMethods);
}

Type RangeIteratorType;
Type LongRangeIteratorType;

}  // namespace corospec::reference
