// The type `dict`. The table itself is dict_table.cc.
#include "reference/object/dict.h"

#include <vector>

#include "reference/object/container.h"
#include "reference/object/dict_internal.h"
#include "reference/object/dict_offset.h"
#include "reference/object/dict_table.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Dict* new_dict(Type* type) {
  auto* dict = static_cast<Dict*>(allocate_object(type, type->instance_size));
  table_initialize(dict);
  gc_track(dict);
  return dict;
}

Handle<Dict> make_dict() { return Handle<Dict>::adopt(new_dict(&DictType)); }

Handle<Dict> dict_copy(Dict* dict) {
  Handle<Dict> copy = make_dict();
  table_copy(copy.get(), dict);
  return copy;
}

void dict_init(Value self, Args args) { update_from_args("dict", self, args); }

namespace {

void dict_traverse(Object* object, Visitor& visitor) {
  auto* dict = static_cast<Dict*>(object);
  table_traverse(dict, visitor);
  visit_if_set(visitor, dict->dict);
}

void dict_break_cycles(Object* object) {
  auto* dict = static_cast<Dict*>(object);
  dict_clear(dict);
  drop(dict->dict);
}

void dict_destroy(Object* object) noexcept {
  auto* dict = static_cast<Dict*>(object);
  table_destroy(dict);
  drop(dict->dict);
  free_object(dict);
}

Ref dict_create(Type* type, Args) { return Ref::adopt(Value(new_dict(type))); }

Ref dict_repr(Value self) {
  ReprGuard guard(self);
  if (guard.active()) return make_str("{...}");
  auto* dict = self.as<Dict>();
  StrBuilder builder;
  builder.append("{");
  uint32_t position = 0;
  Value key;
  Value value;
  for (bool first = true; dict_step(dict, &position, &key, &value); first = false) {
    Ref kept_key(key);
    Ref kept_value(value);
    if (!first) builder.append(", ");
    builder.append(repr(kept_key).as<Str>());
    builder.append(": ");
    builder.append(repr(kept_value).as<Str>());
  }
  builder.append("}");
  return builder.finish();
}

bool dicts_equal(Dict* left, Dict* right) {
  if (left->size != right->size) return false;
  uint32_t position = 0;
  while (const DictEntry* entry = table_step(left, &position)) {
    const int64_t hash = entry->hash;
    Ref key(entry->key);
    Ref value(entry->value);
    const int64_t place = table_find(right, key, hash);
    if (place < 0) return false;
    Ref other(right->entries[place].value);
    if (!equal(value, other)) return false;
  }
  return true;
}

Ref dict_compare(Value left, Value right, CompareOp op) {
  if ((op != CompareOp::kEq && op != CompareOp::kNe) || !is_dict(left) || !is_dict(right)) {
    return not_implemented();
  }
  return make_bool(dicts_equal(left.as<Dict>(), right.as<Dict>()) == (op == CompareOp::kEq));
}

int64_t dict_length(Value self) { return self.as<Dict>()->size; }

Ref dict_get_item(Value self, Value key) {
  auto* dict = self.as<Dict>();
  if (const Value value = dict_find(dict, key)) return Ref(value);
  if (dict->type->has(kHeapType)) {
    if (Ref missing = find_special(self, names::dunder_missing)) return call(missing, {key});
  }
  raise_key_error(key);
}

void dict_set_item(Value self, Value key, Value value) {
  if (value) return dict_set(self.as<Dict>(), key, value);
  if (!dict_remove(self.as<Dict>(), key)) raise_key_error(key);
}

bool dict_contains(Value self, Value key) {
  return table_find(self.as<Dict>(), key, key_hash(key)) >= 0;
}

Ref dict_iter(Value self) { return make_dict_iterator(DictKeyIteratorType, self.as<Dict>()); }

Ref dict_or(Value left, Value right) {
  if (!is_dict(left) || !is_dict(right)) return not_implemented();
  Handle<Dict> result = dict_copy(left.as<Dict>());
  dict_update(result.get(), right);
  return result;
}

Ref dict_or_in_place(Value self, Value other) {
  dict_update(self.as<Dict>(), other);  // [iter.dict.update_operator]
  return Ref(self);
}

void fill_slots(Slots& slots) {
  slots.destroy = dict_destroy;
  slots.traverse = dict_traverse;
  slots.clear = dict_break_cycles;
  slots.create = dict_create;
  slots.init = dict_init;
  slots.repr = dict_repr;
  slots.compare = dict_compare;
  slots.length = dict_length;
  slots.get_item = dict_get_item;
  slots.set_item = dict_set_item;
  slots.contains = dict_contains;
  slots.iter = dict_iter;
  if (since(9)) {
    slots.binary[static_cast<size_t>(BinaryOp::kOr)] = dict_or;
    slots.in_place[static_cast<size_t>(BinaryOp::kOr)] = dict_or_in_place;
  }
}

}  // namespace

void initialize_dict() {
  DictType.flags = kSubclassable | kTracked | kNoWeakrefs | kDictSubclass | kMatchesSelf | kMapping;
  DictType.instance_size = sizeof(Dict);
  DictType.dict_offset = dict_offset_of<Dict>();
  fill_slots(DictType.slots);
  std::vector<MethodDef> methods(kDictMethods.begin(), kDictMethods.end());
  auto add = [&](std::span<const MethodDef> more) {
    methods.insert(methods.end(), more.begin(), more.end());
  };
  if (since(8)) add(kDictMethodsSince8);
  if (since(9)) add(kDictMethodsSince9);
  ready(DictType, "dict", nullptr, methods);
  initialize_dict_iterators();
  initialize_dict_views();
  initialize_mapping_proxy();
}

Type DictType;

}  // namespace corospec::reference
