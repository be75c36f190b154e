// dict.update and everything that fills a dict from a mapping or from pairs.
#include <string>

#include "reference/object/container.h"
#include "reference/object/dict_internal.h"
#include "reference/object/dict_table.h"
#include "reference/object/exception.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

void put(Dict* dict, Value key, int64_t hash, Value value, bool override_existing) {
  if (override_existing) {
    table_set(dict, key, hash, value);
  } else {
    table_add(dict, key, hash, value);
  }
}

void update_from_dict(Dict* dict, Dict* other, bool override_existing) {
  if (dict == other) return;
  if (dict->size == 0) table_reserve(dict, other->size);
  uint32_t position = 0;
  const int64_t size = other->size;
  while (const DictEntry* entry = table_step(other, &position)) {
    const int64_t hash = entry->hash;
    Ref key(entry->key);
    Ref value(entry->value);
    put(dict, key, hash, value, override_existing);
    if (other->size != size) raise(RuntimeErrorType, "dict mutated during update");
  }
}

void update_from_mapping(Dict* dict, Value mapping, Value keys_method, bool override_existing) {
  Ref keys = call(keys_method, {});
  for_each(keys, [&](Value key) {
    const int64_t hash = key_hash(key);
    if (!override_existing && table_find(dict, key, hash) >= 0) return true;
    Ref value = get_item(mapping, key);
    put(dict, key, hash, value, override_existing);
    return true;
  });
}

// One element of the pairs as a tuple; raises when it is no pair.
Handle<Tuple> to_pair(Value element, int64_t number) {
  const std::string which = "dictionary update sequence element #" + std::to_string(number);
  Handle<Tuple> pair;
  const Slots& slots = type_of(element)->slots;
  if (slots.iter == nullptr && slots.get_item == nullptr) {
    raise_type_error("cannot convert " + which + " to a sequence");
  }
  pair = to_tuple(element);
  if (pair->size != 2) {  // [iter.dict]
    raise_value_error(which + " has length " + std::to_string(pair->size) + "; 2 is required");
  }
  return pair;
}

void update_from_pairs(Dict* dict, Value pairs, bool override_existing) {
  int64_t number = 0;
  for_each(pairs, [&](Value element) {
    Handle<Tuple> pair = to_pair(element, number++);
    put(dict, pair->items[0], key_hash(pair->items[0]), pair->items[1], override_existing);
    return true;
  });
}

// The table can be read directly: the class does not say otherwise.
bool has_plain_contents(Value value) {
  return is_dict(value) && type_of(value)->slots.iter == DictType.slots.iter;
}

}  // namespace

void dict_update(Dict* dict, Value other, bool override_existing) {
  if (has_plain_contents(other)) {
    return update_from_dict(dict, other.as<Dict>(), override_existing);
  }
  if (Ref keys = find_attribute(other, names::keys)) {
    return update_from_mapping(dict, other, keys, override_existing);
  }
  update_from_pairs(dict, other, override_existing);
}

void update_from_args(const char* function, Value self, Args args) {
  expect_args(function, Args(args.values, args.count), 0, 1);
  auto* dict = self.as<Dict>();
  if (args.count > 0) dict_update(dict, args[0]);  // [iter.dict.update]
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    dict_set(dict, args.keyword_name(i), args.keyword_value(i));
  }
}

}  // namespace corospec::reference
