#include "reference/modules/deque.h"

#include <cstdlib>
#include <string>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"

namespace corospec::reference {

Type DequeType;

// --- the buffer

namespace {

void grow(Deque* deque) {
  const int64_t capacity = deque->capacity == 0 ? 8 : deque->capacity * 2;
  auto* buffer = static_cast<Value*>(std::malloc(static_cast<size_t>(capacity) * sizeof(Value)));
  if (!buffer) raise(MemoryErrorType);
  for (int64_t i = 0; i < deque->size; ++i) buffer[i] = deque->at(i);
  std::free(deque->buffer);
  deque->buffer = buffer;
  deque->capacity = capacity;
  deque->head = 0;
}

// Items that do not fit are released, which may run code: the deque is in order before.
Ref take_last(Deque* deque) {
  --deque->size;
  ++deque->changes;
  return Ref::adopt(deque->at(deque->size));
}

Ref take_first(Deque* deque) {
  Ref item = Ref::adopt(deque->at(0));
  deque->head = (deque->head + 1) & (deque->capacity - 1);
  --deque->size;
  ++deque->changes;
  return item;
}

[[noreturn]] void raise_empty() { raise(IndexErrorType, "pop from an empty deque"); }

}  // namespace

Handle<Deque> make_deque(Type* type, int64_t most) {
  auto* deque = allocate<Deque>(*type);
  deque->most = most;
  gc_track(deque);
  return Handle<Deque>::adopt(deque);
}

void deque_append(Deque* deque, Ref item) {
  if (deque->most == 0) return;
  if (deque->size == deque->capacity) grow(deque);
  deque->at(deque->size++) = item.take();
  ++deque->changes;
  if (deque->most >= 0 && deque->size > deque->most) take_first(deque);
}

void deque_append_left(Deque* deque, Ref item) {
  if (deque->most == 0) return;
  if (deque->size == deque->capacity) grow(deque);
  deque->head = (deque->head - 1) & (deque->capacity - 1);
  ++deque->size;
  ++deque->changes;
  deque->at(0) = item.take();
  if (deque->most >= 0 && deque->size > deque->most) take_last(deque);
}

Ref deque_pop(Deque* deque) {
  if (deque->size == 0) raise_empty();
  return take_last(deque);
}

Ref deque_pop_left(Deque* deque) {
  if (deque->size == 0) raise_empty();
  return take_first(deque);
}

void deque_extend(Deque* deque, Value iterable) {
  Ref source = iterable == Value(deque) ? Ref(to_list(iterable)) : Ref(iterable);
  for_each(source, [&](Value item) {
    deque_append(deque, Ref(item));  // [iter.collections]
    return true;
  });
}

void deque_clear(Deque* deque) noexcept {
  while (deque->size > 0) take_last(deque);
}

void deque_rotate(Deque* deque, int64_t steps) {
  if (deque->size < 2) return;
  steps %= deque->size;
  if (steps != 0) ++deque->changes;
  for (; steps > 0; --steps) {
    Value item = deque->at(deque->size - 1);
    deque->head = (deque->head - 1) & (deque->capacity - 1);
    deque->at(0) = item;
  }
  for (; steps < 0; ++steps) {
    Value item = deque->at(0);
    deque->head = (deque->head + 1) & (deque->capacity - 1);
    deque->at(deque->size - 1) = item;
  }
}

Ref deque_remove_at(Deque* deque, int64_t index) {
  Ref item = Ref::adopt(deque->at(index));
  for (int64_t i = index + 1; i < deque->size; ++i) deque->at(i - 1) = deque->at(i);
  --deque->size;
  ++deque->changes;
  return item;
}

void deque_repeat(Deque* deque, int64_t count) {
  if (count <= 0) return deque_clear(deque);
  const int64_t size = deque->size;
  repeated_size(size, count);
  for (int64_t round = 1; round < count; ++round) {
    // Of a bounded deque, the items at the front have moved on.
    const int64_t start = deque->size - size;
    Handle<List> items = make_list(size);
    for (int64_t i = 0; i < size; ++i) list_append(items.get(), deque->at(start + i));
    for (Value item : items->values()) deque_append(deque, Ref(item));
  }
}

Ref deque_copy(Value self) {
  auto* deque = self.as<Deque>();
  if (!is_exactly(self, DequeType)) {
    if (deque->most < 0) return call(Value(deque->type), {self});
    return call(Value(deque->type), {self, make_int(deque->most)});
  }
  Handle<Deque> copy = make_deque(&DequeType, deque->most);
  for (int64_t i = 0; i < deque->size; ++i) deque_append(copy.get(), Ref(deque->at(i)));
  return copy;
}

// --- the type

namespace {

void deque_traverse(Object* object, Visitor& visitor) {
  auto* deque = static_cast<Deque*>(object);
  for (int64_t i = 0; i < deque->size; ++i) visitor.visit(deque->at(i));
  visit_if_set(visitor, deque->dict);
}

void deque_break_cycles(Object* object) {
  deque_clear(static_cast<Deque*>(object));
  drop(static_cast<Deque*>(object)->dict);
}

void deque_destroy(Object* object) noexcept {
  deque_break_cycles(object);
  std::free(static_cast<Deque*>(object)->buffer);
  free_object(object);
}

Ref deque_create(Type* type, Args) { return make_deque(type, -1); }

void deque_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"iterable", "maxlen"};
  Value given[2];
  parse_args("deque", args, kNames, 0, given);
  auto* deque = self.as<Deque>();
  int64_t most = -1;
  if (given[1] && !is_none(given[1])) {
    if (!is_int(given[1])) raise_type_error("an integer is required");
    most = index_as_int64(given[1]);
    if (most < 0) raise_value_error("maxlen must be non-negative");
  }
  deque->most = most;
  deque_clear(deque);
  if (given[0] && !is_none(given[0])) deque_extend(deque, given[0]);
}

Ref deque_repr(Value self) {
  const auto* deque = self.as<Deque>();
  ReprGuard guard(self);
  if (guard.active()) return make_str("[...]");
  std::string text = type_name(self) + "(" + repr_utf8(to_list(self));
  if (deque->most >= 0) text += ", maxlen=" + std::to_string(deque->most);
  return make_str(text + ")");
}

Ref deque_compare(Value left, Value right, CompareOp op) {
  if (!is_instance(left, DequeType) || !is_instance(right, DequeType)) return not_implemented();
  Handle<List> a = to_list(left);
  Handle<List> b = to_list(right);
  return compare_sequences(a.get(), b.get(), op);
}

int64_t deque_length(Value self) { return self.as<Deque>()->size; }
bool deque_truth(Value self) { return self.as<Deque>()->size > 0; }

int64_t place_of(Deque* deque, Value key) {
  if (!has_index(key)) {
    raise_type_error("sequence index must be integer, not '" + type_name(key) + "'");
  }
  const int64_t index = index_as_int64(key);
  const int64_t place = index < 0 ? index + deque->size : index;
  if (place < 0 || place >= deque->size) raise(IndexErrorType, "deque index out of range");
  return place;
}

Ref deque_get_item(Value self, Value key) {
  auto* deque = self.as<Deque>();
  return Ref(deque->at(place_of(deque, key)));
}

void deque_set_item(Value self, Value key, Value value) {
  auto* deque = self.as<Deque>();
  const int64_t place = place_of(deque, key);
  if (value) return assign(deque->at(place), value);
  deque_remove_at(deque, place);
}

bool deque_contains(Value self, Value item) {
  auto* deque = self.as<Deque>();
  const uint64_t before = deque->changes;
  for (int64_t i = 0; i < deque->size; ++i) {
    Ref own(deque->at(i));
    if (equal(own, item)) return true;
    if (deque->changes != before) raise(RuntimeErrorType, "deque mutated during iteration");
  }
  return false;
}

Ref deque_add(Value left, Value right) {
  if (!is_instance(left, DequeType)) return not_implemented();
  if (!is_instance(right, DequeType)) {
    Ref answer = ask_right_operand(BinaryOp::kAdd, left, right, deque_add);
    if (!is_not_implemented(answer)) return answer;
    raise_type_error("can only concatenate deque (not \"" + type_name(right) + "\") to deque");
  }
  Ref sum = deque_copy(left);
  deque_extend(sum.as<Deque>(), right);
  return sum;
}

Ref deque_add_in_place(Value self, Value other) {
  deque_extend(self.as<Deque>(), other);
  return Ref(self);
}

bool is_deque(Value value) { return is_instance(value, DequeType); }

Ref deque_multiply(Value left, Value right) {
  Value deque;
  int64_t count = 0;
  Ref answer;
  if (!repeat_operands(left, right, is_deque, deque_multiply, &deque, &count, &answer)) {
    return answer;
  }
  Ref product = deque_copy(deque);
  deque_repeat(product.as<Deque>(), count);
  return product;
}

Ref deque_multiply_in_place(Value self, Value count) {
  if (!has_index(count)) return not_implemented();
  deque_repeat(self.as<Deque>(), index_as_int64(count));
  return Ref(self);
}

Ref get_maxlen(Value self) {
  const int64_t most = self.as<Deque>()->most;
  return most < 0 ? make_none() : make_int(most);
}

constexpr AttributeDef kAttributes[] = {{"maxlen", get_maxlen}};

void fill_slots(Slots& slots) {
  slots.destroy = deque_destroy;
  slots.traverse = deque_traverse;
  slots.clear = deque_break_cycles;
  slots.create = deque_create;
  slots.init = deque_init;
  slots.repr = deque_repr;
  slots.compare = deque_compare;
  slots.truth = deque_truth;
  slots.length = deque_length;
  slots.get_item = deque_get_item;
  slots.set_item = deque_set_item;
  slots.contains = deque_contains;
  slots.iter = deque_iterate;
  slots.binary[static_cast<size_t>(BinaryOp::kAdd)] = deque_add;
  slots.binary[static_cast<size_t>(BinaryOp::kMultiply)] = deque_multiply;
  slots.in_place[static_cast<size_t>(BinaryOp::kAdd)] = deque_add_in_place;
  slots.in_place[static_cast<size_t>(BinaryOp::kMultiply)] = deque_multiply_in_place;
}

}  // namespace

void prepare_deque() {
  DequeType.instance_size = sizeof(Deque);
  DequeType.flags = kSubclassable | kTracked | kSequence;
  DequeType.dict_offset = dict_offset_of<Deque>();
  fill_slots(DequeType.slots);
  ready(DequeType, "collections.deque", nullptr, deque_methods(), kAttributes);
  prepare_deque_iterators();
}

}  // namespace corospec::reference
