// Union, intersection, difference and comparison of sets, as functions and as operators. Operators
// take sets only, methods any iterable.
#include <utility>

#include "reference/object/container.h"
#include "reference/object/dict_table.h"
#include "reference/object/set_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// The table of a set or a dict; null for other things.
Dict* table_of(Value value) {
  if (is_any_set(value)) return value.as<Set>()->table;
  return is_exactly(value, DictType) ? value.as<Dict>() : nullptr;
}

// body(Value item, int64_t hash) for every item; it returns false to stop.
template <class Body>
void for_each_item(Value iterable, Body body) {
  Dict* table = table_of(iterable);
  if (table == nullptr) {
    return for_each(iterable, [&](Value item) { return body(item, key_hash(item)); });
  }
  Ref kept(iterable);
  uint32_t position = 0;
  while (const DictEntry* entry = table_step(table, &position)) {
    const int64_t hash = entry->hash;
    Ref item(entry->key);
    if (!body(item.get(), hash)) return;
  }
}

}  // namespace

void subtract_items(Set* set, Value iterable) {
  if (iterable == Value(set)) return dict_clear(set->table);
  for_each_item(iterable, [&](Value item, int64_t hash) {
    table_remove(set->table, item, hash);
    return true;
  });
}

Handle<Set> intersection(Set* set, Value iterable) {
  Handle<Set> result = make_set(is_subtype(set->type, &SetType) ? SetType : FrozenSetType);
  Value other = iterable;
  // The items come from the smaller one of two sets.
  if (is_any_set(other) && other.as<Set>()->table->size > set->table->size) {
    other = Value(set);
    set = iterable.as<Set>();
  }
  for_each_item(other, [&](Value item, int64_t hash) {
    if (table_find(set->table, item, hash) >= 0) table_add(result->table, item, hash, none());
    // [iter.set.found] [iter.set.found_whole]
    return !since(12) || is_any_set(other) || result->table->size < set->table->size;
  });
  return result;
}

void toggle_items(Set* set, Value iterable) {
  if (iterable == Value(set)) return dict_clear(set->table);
  // An iterable may name an item twice; that counts once.
  Handle<Set> others = is_any_set(iterable) ? Handle<Set>(iterable.as<Set>()) : to_set(iterable);
  for_each_item(others, [&](Value item, int64_t hash) {
    if (!table_remove(set->table, item, hash)) table_add(set->table, item, hash, none());
    return true;
  });
}

bool is_disjoint(Set* set, Value iterable) {
  if (iterable == Value(set)) return set->table->size == 0;
  bool disjoint = true;
  for_each_item(iterable, [&](Value item, int64_t hash) {
    return disjoint = table_find(set->table, item, hash) < 0;  // [iter.set.isdisjoint]
  });
  return disjoint;
}

bool has_all(Set* set, Value iterable) {
  bool all = true;
  for_each_item(iterable, [&](Value item, int64_t hash) {
    return all = table_find(set->table, item, hash) >= 0;
  });
  return all;
}

bool is_subset(Set* set, Set* of) {
  if (set->table->size > of->table->size) return false;
  bool all = true;
  for_each_item(Value(set), [&](Value item, int64_t hash) {
    return all = table_find(of->table, item, hash) >= 0;
  });
  return all;
}

namespace {

// [iter.set] The methods ask no such thing.
bool both_sets(Value left, Value right) { return is_any_set(left) && is_any_set(right); }

Ref operator_or(Value left, Value right) {
  if (!both_sets(left, right)) return not_implemented();
  Handle<Set> result = copy_as_base(left.as<Set>());
  set_update(result.get(), right);
  return result;
}

Ref operator_and(Value left, Value right) {
  if (!both_sets(left, right)) return not_implemented();
  return intersection(left.as<Set>(), right);
}

Ref operator_subtract(Value left, Value right) {
  if (!both_sets(left, right)) return not_implemented();
  Handle<Set> result = copy_as_base(left.as<Set>());
  subtract_items(result.get(), right);
  return result;
}

Ref operator_xor(Value left, Value right) {
  if (!both_sets(left, right)) return not_implemented();
  Handle<Set> result = copy_as_base(left.as<Set>());
  toggle_items(result.get(), right);
  return result;
}

Ref in_place_or(Value self, Value other) {
  if (!is_any_set(other)) return not_implemented();
  set_update(self.as<Set>(), other);
  return Ref(self);
}

Ref in_place_and(Value self, Value other) {
  if (!is_any_set(other)) return not_implemented();
  Handle<Set> common = intersection(self.as<Set>(), other);
  set_take_items(self.as<Set>(), common.get());
  return Ref(self);
}

Ref in_place_subtract(Value self, Value other) {
  if (!is_any_set(other)) return not_implemented();
  subtract_items(self.as<Set>(), other);
  return Ref(self);
}

Ref in_place_xor(Value self, Value other) {
  if (!is_any_set(other)) return not_implemented();
  toggle_items(self.as<Set>(), other);
  return Ref(self);
}

bool compare_sets(Set* left, Set* right, CompareOp op) {
  const int64_t left_size = left->table->size;
  const int64_t right_size = right->table->size;
  switch (op) {
    case CompareOp::kEq:
      return left_size == right_size && is_subset(left, right);
    case CompareOp::kNe:
      return !compare_sets(left, right, CompareOp::kEq);
    case CompareOp::kLt:
      return left_size < right_size && is_subset(left, right);
    case CompareOp::kLe:
      return is_subset(left, right);
    case CompareOp::kGt:
      return compare_sets(right, left, CompareOp::kLt);
    case CompareOp::kGe:
      return compare_sets(right, left, CompareOp::kLe);
  }
  return false;
}

Ref compare_slot(Value left, Value right, CompareOp op) {
  if (!both_sets(left, right)) return not_implemented();
  return make_bool(compare_sets(left.as<Set>(), right.as<Set>(), op));
}

}  // namespace

void fill_set_operators(Slots& slots, bool is_mutable) {
  auto place = [](BinaryOp op) { return static_cast<size_t>(op); };
  slots.compare = compare_slot;
  slots.binary[place(BinaryOp::kOr)] = operator_or;
  slots.binary[place(BinaryOp::kAnd)] = operator_and;
  slots.binary[place(BinaryOp::kSubtract)] = operator_subtract;
  slots.binary[place(BinaryOp::kXor)] = operator_xor;
  if (!is_mutable) return;
  slots.in_place[place(BinaryOp::kOr)] = in_place_or;
  slots.in_place[place(BinaryOp::kAnd)] = in_place_and;
  slots.in_place[place(BinaryOp::kSubtract)] = in_place_subtract;
  slots.in_place[place(BinaryOp::kXor)] = in_place_xor;
}

}  // namespace corospec::reference
