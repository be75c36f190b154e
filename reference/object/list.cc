#include "reference/object/list.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/list_internal.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr int64_t kMostItems = int64_t{1} << 56;

List* new_list(Type* type) {
  auto* list = static_cast<List*>(allocate_object(type, type->instance_size));
  gc_track(list);
  return list;
}

void grow(List* list) { list_reserve(list, std::max<int64_t>(list->size + 1, 4)); }

// Releases items from the last to the first, as CPython does: the order is visible in __del__.
void release_items(Value* items, int64_t size) noexcept {
  while (size > 0) release(items[--size]);
  std::free(items);
}

void extend_from_span(List* list, std::span<const Value> items) {
  list_reserve(list, list->size + static_cast<int64_t>(items.size()));
  for (Value item : items) {
    retain(item);
    list->items[list->size++] = item;
  }
}

// Asks for a hint where the program can see it asked.
void reserve_for(List* list, Value iterable) {
  constexpr int64_t kMostTrusted = 1 << 16;
  if (!type_of(iterable)->has(kHeapType)) return;
  const int64_t hint = length_hint(iterable, 8);
  // [iter.hint.wrong] It decides the room alone.
  list_reserve(list, list->size + std::min(hint, kMostTrusted));
}

}  // namespace

void list_reserve(List* list, int64_t least) {
  if (least <= list->capacity) return;
  if (least > kMostItems) raise(MemoryErrorType);
  least =
      std::max(least, list->capacity + list->capacity / 2);  // in proportion: appending is cheap
  void* larger = std::realloc(list->items, static_cast<size_t>(least) * sizeof(Value));
  if (larger == nullptr) raise(MemoryErrorType);
  list->items = static_cast<Value*>(larger);
  list->capacity = least;
}

Handle<List> make_list(int64_t reserve) {
  auto list = Handle<List>::adopt(new_list(&ListType));
  if (reserve > 0) list_reserve(list.get(), reserve);
  return list;
}

Handle<List> to_list(Value iterable) {
  Handle<List> list = make_list();
  list_extend(list.get(), iterable);
  return list;
}

void list_append(List* list, Ref&& owned) {
  if (list->size >= list->capacity) grow(list);
  list->items[list->size++] = owned.take();
}

void list_append(List* list, Value borrowed) { list_append(list, Ref(borrowed)); }

void list_insert(List* list, int64_t index, Value value) {
  if (index < 0) index = std::max<int64_t>(index + list->size, 0);
  index = std::min(index, list->size);
  if (list->size >= list->capacity) grow(list);
  Value* place = list->items + index;
  std::memmove(static_cast<void*>(place + 1), place,
               static_cast<size_t>(list->size - index) * sizeof(Value));
  retain(value);
  *place = value;
  ++list->size;
}

void list_extend(List* list, Value iterable) {
  if (is_exactly(iterable, ListType)) {
    auto* other = iterable.as<List>();
    const int64_t count = other->size;
    list_reserve(list, list->size + count);  // before the span: the two may be the same list
    return extend_from_span(list, other->values().first(static_cast<size_t>(count)));
  }
  if (is_exactly(iterable, TupleType)) {
    return extend_from_span(list, iterable.as<Tuple>()->values());
  }
  Ref iterator = iterate(iterable);
  reserve_for(list, iterable);
  for (;;) {
    Outcome outcome = next(iterator);   // [iter.error.kept]
    if (exhausted(outcome)) return;     // [iter.whole]
    list_append(list, outcome.take());  // [iter.extend.progressive]
  }
}

void list_clear(List* list) {
  Value* items = list->items;
  const int64_t size = list->size;
  list->items = nullptr;
  list->size = 0;
  list->capacity = 0;
  release_items(items, size);
}

namespace {

// --- slots

void list_traverse(Object* object, Visitor& visitor) {
  auto* list = static_cast<List*>(object);
  for (Value item : list->values()) visitor.visit(item);
  visit_if_set(visitor, list->dict);
}

void list_break_cycles(Object* object) {
  auto* list = static_cast<List*>(object);
  list_clear(list);
  drop(list->dict);
}

void list_destroy(Object* object) noexcept {
  auto* list = static_cast<List*>(object);
  release_items(list->items, list->size);
  drop(list->dict);
  free_object(list);
}

Ref list_create(Type* type, Args) { return Ref::adopt(Value(new_list(type))); }

void list_init(Value self, Args args) {
  expect_args("list", args, 0, 1);
  auto* list = self.as<List>();
  if (list->size > 0) list_clear(list);
  if (args.count > 0) list_extend(list, args[0]);
}

Ref list_repr(Value self) {
  ReprGuard guard(self);
  if (guard.active()) return make_str("[...]");
  const auto* list = self.as<List>();
  StrBuilder builder;
  builder.append("[");
  for (int64_t i = 0; i < list->size; ++i) {
    if (i > 0) builder.append(", ");
    Ref item(list->items[i]);
    builder.append(repr(item).as<Str>());
  }
  builder.append("]");
  return builder.finish();
}

Ref list_compare(Value left, Value right, CompareOp op) {
  if (!is_list(left) || !is_list(right)) return not_implemented();
  auto* a = left.as<List>();
  auto* b = right.as<List>();
  // Lists, unlike tuples, of different sizes are known to differ without a look at the items.
  if (a->size != b->size && (op == CompareOp::kEq || op == CompareOp::kNe)) {
    return make_bool(op == CompareOp::kNe);
  }
  return compare_sequences(a, b, op);
}

int64_t list_length(Value self) { return self.as<List>()->size; }

Ref list_get_item(Value self, Value key) {
  auto* list = self.as<List>();
  if (is_exactly(key, SliceType)) return list_get_slice(list, key.as<Slice>());
  if (!key.is_small() && has_index(key)) {
    Ref index = unary(UnaryOp::kIndex, key);  // may change the list
    return Ref(list->items[sequence_index(index, list->size, "list")]);
  }
  return Ref(list->items[sequence_index(key, list->size, "list")]);
}

void list_set_item(Value self, Value key, Value value) {
  auto* list = self.as<List>();
  if (is_exactly(key, SliceType)) return list_set_slice(list, key.as<Slice>(), value);
  Ref index = has_index(key) ? unary(UnaryOp::kIndex, key) : Ref(key);
  const int64_t place = sequence_index(index, list->size, "list assignment");
  if (value) return assign(list->items[place], value);
  list_replace(list, place, place + 1, {});
}

bool list_contains(Value self, Value item) {
  const auto* list = self.as<List>();
  for (int64_t i = 0; i < list->size; ++i) {
    Ref candidate(list->items[i]);
    if (equal(candidate, item)) return true;
  }
  return false;
}

Ref list_add(Value left, Value right) {
  if (!is_list(left)) return not_implemented();
  if (!is_list(right)) {
    Ref answer = ask_right_operand(BinaryOp::kAdd, left, right, list_add);
    if (!is_not_implemented(answer)) return answer;
    raise_type_error("can only concatenate list (not \"" + type_name(right) + "\") to list");
  }
  Handle<List> result = make_list(left.as<List>()->size + right.as<List>()->size);
  extend_from_span(result.get(), left.as<List>()->values());
  extend_from_span(result.get(), right.as<List>()->values());
  return result;
}

Ref list_add_in_place(Value self, Value other) {
  list_extend(self.as<List>(), other);  // [iter.mutable]
  return Ref(self);
}

void repeat_items(List* list, std::span<const Value> items, int64_t count) {
  list_reserve(list, repeated_size(static_cast<int64_t>(items.size()), count));
  for (int64_t i = 0; i < count; ++i) extend_from_span(list, items);
}

Ref list_multiply(Value left, Value right) {
  Value self;
  int64_t count = 0;
  Ref answer;
  if (!repeat_operands(left, right, is_list, list_multiply, &self, &count, &answer)) return answer;
  Handle<List> result = make_list();
  if (count > 0) repeat_items(result.get(), self.as<List>()->values(), count);
  return result;
}

Ref list_multiply_in_place(Value self, Value factor) {
  auto* list = self.as<List>();
  if (!has_index(factor)) return not_implemented();
  const int64_t count = index_as_int64(factor);
  const auto size = static_cast<size_t>(list->size);
  if (count <= 0) {
    list_clear(list);
    return Ref(self);
  }
  list_reserve(list, repeated_size(list->size, count));
  for (int64_t i = 1; i < count; ++i) extend_from_span(list, list->values().first(size));
  return Ref(self);
}

void fill_slots(Slots& slots) {
  slots.destroy = list_destroy;
  slots.traverse = list_traverse;
  slots.clear = list_break_cycles;
  slots.create = list_create;
  slots.init = list_init;
  slots.repr = list_repr;
  slots.compare = list_compare;
  slots.length = list_length;
  slots.get_item = list_get_item;
  slots.set_item = list_set_item;
  slots.contains = list_contains;
  slots.iter = list_iterate;
  slots.binary[static_cast<size_t>(BinaryOp::kAdd)] = list_add;
  slots.binary[static_cast<size_t>(BinaryOp::kMultiply)] = list_multiply;
  slots.in_place[static_cast<size_t>(BinaryOp::kAdd)] = list_add_in_place;
  slots.in_place[static_cast<size_t>(BinaryOp::kMultiply)] = list_multiply_in_place;
}

}  // namespace

void initialize_list() {
  ListType.flags =
      kSubclassable | kTracked | kNoWeakrefs | kListSubclass | kMatchesSelf | kSequence;
  ListType.instance_size = sizeof(List);
  ListType.dict_offset = dict_offset_of<List>();
  fill_slots(ListType.slots);
  // The last method is __class_getitem__.
  ready(ListType, "list", nullptr,
        since(9) ? kListMethods : kListMethods.first(kListMethods.size() - 1));
  initialize_list_iterators();
}

Type ListType;

}  // namespace corospec::reference
