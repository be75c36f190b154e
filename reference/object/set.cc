#include "reference/object/set.h"

#include <utility>
#include <vector>

#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/dict_table.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/runtime.h"
#include "reference/object/set_internal.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

bool is_any_set(Value value) {
  if (!value.is_object()) return false;
  const Type* type = value.object()->type;
  if (type == &SetType || type == &FrozenSetType) return true;
  return type->has(kHeapType) && (is_subtype(type, &SetType) || is_subtype(type, &FrozenSetType));
}

Set* new_set(Type* type) {
  auto* set = static_cast<Set*>(allocate_object(type, type->instance_size));
  Ref owner = Ref::adopt(Value(set));
  set->table = new_untracked_dict();
  set->hash = -1;
  gc_track(set);
  return static_cast<Set*>(owner.take().object());
}

Handle<Set> make_set(Type& type) { return Handle<Set>::adopt(new_set(&type)); }

Handle<Set> to_set(Value iterable, Type& type) {
  Handle<Set> set = make_set(type);
  set_update(set.get(), iterable);
  return set;
}

Ref set_key(Value item, int64_t* hash) {
  if (!is_instance(item, SetType)) {
    *hash = key_hash(item);
    return Ref(item);
  }
  try {  // a subclass may be hashable
    *hash = key_hash(item);
    return Ref(item);
  } catch (const Raise& error) {
    if (!exception_is(error.exception(), TypeErrorType)) throw;
  }
  Ref frozen = to_set(item, FrozenSetType);
  *hash = key_hash(frozen);
  return frozen;
}

bool set_add(Set* set, Value item) { return table_add(set->table, item, key_hash(item), none()); }

bool set_contains(Set* set, Value item) {
  int64_t hash = 0;
  Ref key = set_key(item, &hash);
  return table_find(set->table, key, hash) >= 0;
}

bool set_remove(Set* set, Value item) {
  int64_t hash = 0;
  Ref key = set_key(item, &hash);
  return static_cast<bool>(table_remove(set->table, key, hash));
}

void set_update(Set* set, Value iterable) {
  Dict* source = is_any_set(iterable)             ? iterable.as<Set>()->table
                 : is_exactly(iterable, DictType) ? iterable.as<Dict>()
                                                  : nullptr;
  if (source == nullptr) {
    return for_each(iterable, [&](Value item) {
      set_add(set, item);
      return true;
    });
  }
  if (source == set->table) return;
  Ref kept(iterable);
  uint32_t position = 0;
  while (const DictEntry* entry = table_step(source, &position)) {
    const int64_t hash = entry->hash;
    Ref key(entry->key);
    table_add(set->table, key, hash, none());
  }
}

Handle<Set> copy_as_base(Set* like) {
  Handle<Set> copy = make_set(is_subtype(like->type, &SetType) ? SetType : FrozenSetType);
  table_copy(copy->table, like->table);
  return copy;
}

void set_take_items(Set* set, Set* other) {
  std::swap(set->table, other->table);
  dict_clear(other->table);
}

namespace {

void set_traverse(Object* object, Visitor& visitor) {
  auto* set = static_cast<Set*>(object);
  table_traverse(set->table, visitor);
  visit_if_set(visitor, set->dict);
}

void set_break_cycles(Object* object) {
  auto* set = static_cast<Set*>(object);
  dict_clear(set->table);
  drop(set->dict);
}

void set_destroy(Object* object) noexcept {
  auto* set = static_cast<Set*>(object);
  drop(set->table);
  drop(set->dict);
  free_object(set);
}

Ref set_create(Type* type, Args) { return Ref::adopt(Value(new_set(type))); }

void set_init(Value self, Args args) {
  expect_args("set", args, 0, 1);
  auto* set = self.as<Set>();
  dict_clear(set->table);
  if (args.count > 0) set_update(set, args[0]);
}

Ref frozenset_create(Type* type, Args args) {
  if (type == &FrozenSetType || type->slots.init == FrozenSetType.slots.init) {
    expect_args("frozenset", args, 0, 1);
  }
  const Value iterable = args.count > 0 ? args[0] : Value();
  if (type == &FrozenSetType && iterable && is_exactly(iterable, FrozenSetType)) {
    return Ref(iterable);
  }
  Handle<Set> set = make_set(*type);
  if (iterable) set_update(set.get(), iterable);
  return set;
}

Ref set_repr(Value self) {
  ReprGuard guard(self);
  if (guard.active()) return make_str(type_name(self) + "(...)");
  auto* set = self.as<Set>();
  if (set->table->size == 0) return make_str(type_name(self) + "()");
  Ref items = repr(to_list(self));
  Handle<Str> inside = substring(items.as<Str>(), 1, items.as<Str>()->length - 1);
  const bool plain = is_exactly(self, SetType);
  StrBuilder builder;
  if (!plain) builder.append(type_name(self) + "(");
  builder.append("{");
  builder.append(inside.get());
  builder.append(plain ? "}" : "})");
  return builder.finish();
}

// The same for every order of the items.
int64_t frozenset_hash(Value self) {
  auto* set = self.as<Set>();
  if (set->hash != -1) return set->hash;
  uint64_t mixed = static_cast<uint64_t>(set->table->size + 1) * 0xD6E8FEB86659FD93u;
  uint32_t position = 0;
  while (const DictEntry* entry = table_step(set->table, &position)) {
    const uint64_t scattered = static_cast<uint64_t>(entry->hash) * 0x9E3779B97F4A7C15u;
    mixed ^= scattered ^ (scattered >> 31) ^ 0x632BE59BD9B4E019u;
  }
  mixed ^= mixed >> 29;
  set->hash = static_cast<int64_t>(mixed);
  if (set->hash == -1) set->hash = -2;
  return set->hash;
}

int64_t set_length(Value self) { return self.as<Set>()->table->size; }
bool contains_slot(Value self, Value item) { return set_contains(self.as<Set>(), item); }

void fill(Type& type) {
  type.flags = kSubclassable | kTracked | kMatchesSelf;
  type.instance_size = sizeof(Set);
  type.dict_offset = dict_offset_of<Set>();
  Slots& slots = type.slots;
  slots.destroy = set_destroy;
  slots.traverse = set_traverse;
  slots.clear = set_break_cycles;
  slots.repr = set_repr;
  slots.length = set_length;
  slots.contains = contains_slot;
  slots.iter = set_iterate;
}

}  // namespace

void initialize_set() {
  std::span<const MethodDef> common = kFrozenSetMethods;
  if (!since(9)) common = common.first(common.size() - 1);
  fill(FrozenSetType);
  FrozenSetType.slots.create = frozenset_create;
  FrozenSetType.slots.hash = frozenset_hash;
  fill_set_operators(FrozenSetType.slots, false);
  ready(FrozenSetType, "frozenset", nullptr, common);
  fill(SetType);
  SetType.slots.create = set_create;
  SetType.slots.init = set_init;
  fill_set_operators(SetType.slots, true);
  std::vector<MethodDef> methods(common.begin(), common.end());
  methods.insert(methods.end(), kSetMethods.begin(), kSetMethods.end());
  ready(SetType, "set", nullptr, methods);
  initialize_set_iterator();
}

Type SetType;
Type FrozenSetType;

}  // namespace corospec::reference
