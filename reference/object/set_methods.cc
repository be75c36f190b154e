#include <utility>

#include "reference/object/container.h"
#include "reference/object/dict_table.h"
#include "reference/object/exception.h"
#include "reference/object/generic_alias.h"
#include "reference/object/set_internal.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Set* as_set(Value value) { return value.as<Set>(); }

// The other operand of a method that takes one iterable, as a set.
Handle<Set> operand(Value other) {
  return is_any_set(other) ? Handle<Set>(as_set(other)) : to_set(other);
}

Ref method_copy(Value self, Args args) {
  expect_args("set.copy", args, 0, 0);
  if (is_exactly(self, FrozenSetType)) return Ref(self);
  Handle<Set> copy = make_set(*self.object()->type);
  table_copy(copy->table, as_set(self)->table);
  return copy;
}

Ref method_union(Value self, Args args) {
  expect_args("union", args, 0, -1);
  Handle<Set> result = copy_as_base(as_set(self));
  for (Value other : args.positional()) set_update(result.get(), other);
  return result;
}

Ref method_intersection(Value self, Args args) {
  expect_args("intersection", args, 0, -1);
  if (args.count == 0) return copy_as_base(as_set(self));
  Handle<Set> result(as_set(self));
  for (Value other : args.positional()) result = intersection(result.get(), other);
  return result;
}

Ref method_difference(Value self, Args args) {
  expect_args("difference", args, 0, -1);
  Handle<Set> result = copy_as_base(as_set(self));
  for (Value other : args.positional()) subtract_items(result.get(), other);
  return result;
}

Ref method_symmetric_difference(Value self, Args args) {
  expect_args("symmetric_difference", args, 1, 1);
  Handle<Set> result = copy_as_base(as_set(self));
  toggle_items(result.get(), args[0]);
  return result;
}

Ref method_isdisjoint(Value self, Args args) {
  expect_args("isdisjoint", args, 1, 1);
  return make_bool(is_disjoint(as_set(self), args[0]));
}

Ref method_issubset(Value self, Args args) {
  expect_args("issubset", args, 1, 1);
  if (since(12) && !is_any_set(args[0])) {
    const Handle<Set> found = intersection(as_set(self), args[0]);
    return make_bool(found->table->size == as_set(self)->table->size);
  }
  return make_bool(is_subset(as_set(self), operand(args[0]).get()));
}

Ref method_issuperset(Value self, Args args) {
  expect_args("issuperset", args, 1, 1);
  // [iter.set.issuperset]
  if (since(11) && !is_any_set(args[0])) return make_bool(has_all(as_set(self), args[0]));
  // [iter.set.issuperset_whole]
  return make_bool(is_subset(operand(args[0]).get(), as_set(self)));
}

// --- what changes the set

Ref method_add(Value self, Args args) {
  expect_args("set.add", args, 1, 1);
  set_add(as_set(self), args[0]);
  return make_none();
}

Ref method_clear(Value self, Args args) {
  expect_args("set.clear", args, 0, 0);
  dict_clear(as_set(self)->table);
  return make_none();
}

Ref method_discard(Value self, Args args) {
  expect_args("set.discard", args, 1, 1);
  set_remove(as_set(self), args[0]);
  return make_none();
}

Ref method_remove(Value self, Args args) {
  expect_args("set.remove", args, 1, 1);
  if (!set_remove(as_set(self), args[0])) raise_key_error(args[0]);
  return make_none();
}

// The oldest item. Python leaves it open which one.
Ref method_pop(Value self, Args args) {
  expect_args("set.pop", args, 0, 0);
  auto* set = as_set(self);
  Dict* table = set->table;
  if (table->size == 0) raise_key_error(make_str("pop from an empty set"));
  const DictEntry* entry = table_step(table, &set->pop_position);
  if (entry == nullptr) {  // the table was rebuilt since the last time
    set->pop_position = 0;
    entry = table_step(table, &set->pop_position);
  }
  Ref item;
  table_remove_entry(table, entry - table->entries, &item);
  return item;
}

Ref method_update(Value self, Args args) {
  expect_args("update", args, 0, -1);
  for (Value other : args.positional()) set_update(as_set(self), other);
  return make_none();
}

Ref method_intersection_update(Value self, Args args) {
  Ref common = method_intersection(self, args);
  set_take_items(as_set(self), common.as<Set>());
  return make_none();
}

Ref method_difference_update(Value self, Args args) {
  expect_args("difference_update", args, 0, -1);
  for (Value other : args.positional()) subtract_items(as_set(self), other);
  return make_none();
}

Ref method_symmetric_difference_update(Value self, Args args) {
  expect_args("symmetric_difference_update", args, 1, 1);
  toggle_items(as_set(self), args[0]);
  return make_none();
}

const MethodDef kCommonMethods[] = {
    {"copy", method_copy},
    {"difference", method_difference},
    {"intersection", method_intersection},
    {"isdisjoint", method_isdisjoint},
    {"issubset", method_issubset},
    {"issuperset", method_issuperset},
    {"symmetric_difference", method_symmetric_difference},
    {"union", method_union},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},
};

const MethodDef kMutatingMethods[] = {
    {"add", method_add},
    {"clear", method_clear},
    {"difference_update", method_difference_update},
    {"discard", method_discard},
    {"intersection_update", method_intersection_update},
    {"pop", method_pop},
    {"remove", method_remove},
    {"symmetric_difference_update", method_symmetric_difference_update},
    {"update", method_update},
};

}  // namespace

const std::span<const MethodDef> kFrozenSetMethods = kCommonMethods;
const std::span<const MethodDef> kSetMethods = kMutatingMethods;

}  // namespace corospec::reference
