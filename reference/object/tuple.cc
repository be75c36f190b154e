#include "reference/object/tuple.h"

#include <cstdlib>
#include <cstring>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/runtime.h"
#include "reference/object/slice.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constinit Tuple empty = {{1u << 30, 0, 0, 0, 0, 0, &TupleType}, 0, nullptr, nullptr};

// Instances of subclasses have what the class adds where the items of a plain tuple are.
bool has_inline_items(const Tuple* tuple) { return !tuple->type->has(kHeapType); }

size_t plain_size(int64_t size) {
  return sizeof(Tuple) + static_cast<size_t>(size) * sizeof(Value);
}

constexpr int64_t kMostItems = int64_t{1} << 56;

Tuple* allocate_plain(int64_t size) {
  if (size > kMostItems) raise(MemoryErrorType);
  auto* tuple = static_cast<Tuple*>(allocate_object(&TupleType, plain_size(size)));
  tuple->size = size;
  tuple->items = reinterpret_cast<Value*>(tuple + 1);
  return tuple;
}

// Takes a copy of `items`; an immutable tuple of things without references cannot be in a cycle.
Tuple* new_plain(std::span<const Value> items) {
  Tuple* tuple = allocate_plain(static_cast<int64_t>(items.size()));
  bool track = false;
  for (size_t i = 0; i < items.size(); ++i) {
    retain(items[i]);
    tuple->items[i] = items[i];
    track |= may_be_in_cycle(items[i]);
  }
  if (track) gc_track(tuple);
  return tuple;
}

}  // namespace

Tuple* empty_tuple() { return &empty; }

Handle<Tuple> make_tuple_of_size(int64_t size) {
  if (size == 0) return Handle<Tuple>(&empty);
  Tuple* tuple = allocate_plain(size);
  gc_track(tuple);
  return Handle<Tuple>::adopt(tuple);
}

Handle<Tuple> make_tuple(std::span<const Value> borrowed) {
  if (borrowed.empty()) return Handle<Tuple>(&empty);
  return Handle<Tuple>::adopt(new_plain(borrowed));
}

Handle<Tuple> make_tuple(std::initializer_list<Value> borrowed) {
  return make_tuple(std::span<const Value>(borrowed.begin(), borrowed.size()));
}

Handle<Tuple> make_pair(Ref first, Ref second) {
  Tuple* tuple = allocate_plain(2);
  const bool track = may_be_in_cycle(first) || may_be_in_cycle(second);
  tuple->items[0] = first.take();
  tuple->items[1] = second.take();
  if (track) gc_track(tuple);
  return Handle<Tuple>::adopt(tuple);
}

Handle<Tuple> to_tuple(Value iterable) {
  if (is_exactly(iterable, TupleType)) return Handle<Tuple>(iterable.as<Tuple>());
  Handle<List> list = to_list(iterable);
  return make_tuple(list->values());
}

namespace {

void tuple_traverse(Object* object, Visitor& visitor) {
  auto* tuple = static_cast<Tuple*>(object);
  for (Value item : tuple->values()) visit_if_set(visitor, item);
  visit_if_set(visitor, tuple->dict);
}

void tuple_destroy(Object* object) noexcept {
  auto* tuple = static_cast<Tuple*>(object);
  for (int64_t i = tuple->size; i-- > 0;) release(tuple->items[i]);
  drop(tuple->dict);
  if (has_inline_items(tuple)) {
    free_object(tuple, plain_size(tuple->size));
  } else {
    std::free(tuple->items);
    free_object(tuple);
  }
}

Ref create_subclass_instance(Type* type, Value iterable) {
  Handle<Tuple> items = iterable ? to_tuple(iterable) : Handle<Tuple>(&empty);
  auto* tuple = allocate<Tuple>(*type);
  Ref owner = Ref::adopt(Value(tuple));
  if (items->size > 0) {
    tuple->items = static_cast<Value*>(std::malloc(items->values().size_bytes()));
    if (tuple->items == nullptr) raise(MemoryErrorType);
    for (Value item : items->values()) {
      retain(item);
      tuple->items[tuple->size++] = item;
    }
  }
  gc_track(tuple);
  return owner;
}

Ref tuple_create(Type* type, Args args) {
  const Value iterable = args.count > 0 ? args[0] : Value();
  if (type == &TupleType || type->slots.init == TupleType.slots.init) {
    expect_args("tuple", args, 0, 1);
  }
  if (type->has(kHeapType)) return create_subclass_instance(type, iterable);
  return iterable ? to_tuple(iterable) : Handle<Tuple>(&empty);
}

Ref tuple_repr(Value self) {
  ReprGuard guard(self);
  if (guard.active()) return make_str("(...)");
  const auto* tuple = self.as<Tuple>();
  StrBuilder builder;
  builder.append("(");
  for (int64_t i = 0; i < tuple->size; ++i) {
    if (i > 0) builder.append(", ");
    builder.append(repr(tuple->items[i]).as<Str>());
  }
  builder.append(tuple->size == 1 ? ",)" : ")");
  return builder.finish();
}

int64_t tuple_hash(Value self) {
  uint64_t mixed = 0x27D4EB2F165667C5u;
  for (Value item : self.as<Tuple>()->values()) {
    const auto item_hash = static_cast<uint64_t>(hash(item));
    mixed = (mixed ^ item_hash) * 0x9E3779B97F4A7C15u;
    mixed ^= mixed >> 29;
  }
  const auto result = static_cast<int64_t>(mixed);
  return result == -1 ? -2 : result;
}

Ref tuple_compare(Value left, Value right, CompareOp op) {
  if (!is_tuple(left) || !is_tuple(right)) return not_implemented();
  return compare_sequences(left.as<Tuple>(), right.as<Tuple>(), op);
}

int64_t tuple_length(Value self) { return self.as<Tuple>()->size; }

Ref tuple_slice(Tuple* tuple, Slice* slice) {
  const SliceRange range = slice_range(slice, tuple->size);
  if (range.count == tuple->size && range.step == 1 && is_exactly(Value(tuple), TupleType)) {
    return Ref(Value(tuple));
  }
  if (range.step == 1) {
    return make_tuple(tuple->values().subspan(static_cast<size_t>(range.start),
                                              static_cast<size_t>(range.count)));
  }
  Handle<Tuple> result = make_tuple_of_size(range.count);
  for (int64_t i = 0; i < range.count; ++i) {
    const Value item = tuple->items[range.start + i * range.step];
    retain(item);
    result->items[i] = item;
  }
  return result;
}

Ref tuple_get_item(Value self, Value key) {
  auto* tuple = self.as<Tuple>();
  if (is_exactly(key, SliceType)) return tuple_slice(tuple, key.as<Slice>());
  return Ref(tuple->items[sequence_index(key, tuple->size, "tuple")]);
}

bool tuple_contains(Value self, Value item) {
  for (Value candidate : self.as<Tuple>()->values()) {
    if (equal(candidate, item)) return true;
  }
  return false;
}

Ref tuple_add(Value left, Value right) {
  if (!is_tuple(left)) return not_implemented();
  if (!is_tuple(right)) {
    Ref answer = ask_right_operand(BinaryOp::kAdd, left, right, tuple_add);
    if (!is_not_implemented(answer)) return answer;
    raise_type_error("can only concatenate tuple (not \"" + type_name(right) + "\") to tuple");
  }
  const auto* a = left.as<Tuple>();
  const auto* b = right.as<Tuple>();
  if (a->size == 0 && is_exactly(right, TupleType)) return Ref(right);
  if (b->size == 0 && is_exactly(left, TupleType)) return Ref(left);
  Handle<Tuple> result = make_tuple_of_size(a->size + b->size);
  for (int64_t i = 0; i < result->size; ++i) {
    const Value item = i < a->size ? a->items[i] : b->items[i - a->size];
    retain(item);
    result->items[i] = item;
  }
  return result;
}

Ref tuple_multiply(Value left, Value right) {
  Value self;
  int64_t count = 0;
  Ref answer;
  if (!repeat_operands(left, right, is_tuple, tuple_multiply, &self, &count, &answer)) {
    return answer;
  }
  const auto* tuple = self.as<Tuple>();
  if (count == 1 && is_exactly(self, TupleType)) return Ref(self);
  Handle<Tuple> result = make_tuple_of_size(repeated_size(tuple->size, count));
  for (int64_t i = 0; i < result->size; ++i) {
    const Value item = tuple->items[i % tuple->size];
    retain(item);
    result->items[i] = item;
  }
  return result;
}

Ref tuple_count(Value self, Args args) {
  expect_args("count", args, 1, 1);
  int64_t count = 0;
  for (Value item : self.as<Tuple>()->values()) count += equal(item, args[0]) ? 1 : 0;
  return make_int(count);
}

Ref tuple_index(Value self, Args args) {
  expect_args("index", args, 1, 3);
  const auto* tuple = self.as<Tuple>();
  const int64_t start = args.count > 1 ? clamp_bound(args[1], tuple->size) : 0;
  const int64_t stop = args.count > 2 ? clamp_bound(args[2], tuple->size) : tuple->size;
  for (int64_t i = start; i < stop; ++i) {
    if (equal(tuple->items[i], args[0])) return make_int(i);
  }
  raise_value_error("tuple.index(x): x not in tuple");
}

Ref tuple_getnewargs(Value self, Args args) {
  expect_args("__getnewargs__", args, 0, 0);
  return make_tuple({make_tuple(self.as<Tuple>()->values())});
}

const MethodDef kTupleMethods[] = {
    {"count", tuple_count},
    {"index", tuple_index},
    {"__getnewargs__", tuple_getnewargs},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // the last: since 3.9
};

// --- the iterator

Ref tuple_iter(Value self) {
  auto* iterator = allocate<TupleIterator>(TupleIteratorType);
  retain(self);
  iterator->tuple = self.as<Tuple>();
  gc_track(iterator);
  return Ref::adopt(Value(iterator));
}

Outcome iterator_next(Value self) {
  auto* iterator = self.as<TupleIterator>();
  Tuple* tuple = iterator->tuple;
  if (tuple == nullptr) return end_of_iteration();
  if (iterator->index < tuple->size) return Outcome::yielded(Ref(tuple->items[iterator->index++]));
  drop(iterator->tuple);
  return end_of_iteration();
}

Ref iterator_length_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  const auto* iterator = self.as<TupleIterator>();
  return make_int(iterator->tuple ? iterator->tuple->size - iterator->index : int64_t{0});
}

const MethodDef kIteratorMethods[] = {{"__length_hint__", iterator_length_hint}};

void initialize_tuple_iterator() {
  Owned<TupleIterator, &TupleIterator::tuple>::install(TupleIteratorType);
  TupleIteratorType.slots.iter = iterate_self;
  TupleIteratorType.slots.next = iterator_next;
  ready(TupleIteratorType, "tuple_iterator", nullptr, kIteratorMethods);
}

}  // namespace

void initialize_tuple() {
  TupleType.flags =
      kSubclassable | kTracked | kNoWeakrefs | kTupleSubclass | kMatchesSelf | kSequence;
  TupleType.instance_size = sizeof(Tuple);
  TupleType.dict_offset = dict_offset_of<Tuple>();
  Slots& slots = TupleType.slots;
  slots.destroy = tuple_destroy;
  slots.traverse = tuple_traverse;
  // No clear: a tuple stays whole to the end, and a cycle has something else in it that breaks it.
  slots.create = tuple_create;
  slots.repr = tuple_repr;
  slots.hash = tuple_hash;
  slots.compare = tuple_compare;
  slots.length = tuple_length;
  slots.get_item = tuple_get_item;
  slots.contains = tuple_contains;
  slots.iter = tuple_iter;
  slots.binary[static_cast<size_t>(BinaryOp::kAdd)] = tuple_add;
  slots.binary[static_cast<size_t>(BinaryOp::kMultiply)] = tuple_multiply;
  std::span<const MethodDef> methods(kTupleMethods);
  ready(TupleType, "tuple", nullptr, since(9) ? methods : methods.first(methods.size() - 1));
  initialize_tuple_iterator();
}

Type TupleType;
Type TupleIteratorType;

}  // namespace corospec::reference
