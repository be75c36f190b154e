#include "reference/object/container.h"
#include "reference/object/dict_internal.h"
#include "reference/object/dict_table.h"
#include "reference/object/exception.h"
#include "reference/object/generic_alias.h"
#include "reference/object/set.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

Ref method_clear(Value self, Args args) {
  expect_args("dict.clear", args, 0, 0);
  dict_clear(self.as<Dict>());
  return make_none();
}

Ref method_copy(Value self, Args args) {
  expect_args("dict.copy", args, 0, 0);
  return dict_copy(self.as<Dict>());
}

// dict.fromkeys: a subclass is called, and its own __setitem__ is used.
Ref method_fromkeys(Value type, Args args) {
  expect_args("fromkeys", args, 1, 2);
  const Value value = args.count > 1 ? args[1] : none();
  Ref result = call(type, {});
  if (is_exactly(result, DictType)) {
    auto* dict = result.as<Dict>();
    for_each(args[0], [&](Value key) {
      dict_set(dict, key, value);
      return true;
    });
  } else {
    for_each(args[0], [&](Value key) {
      set_item(result, key, value);
      return true;
    });
  }
  return result;
}

Ref method_get(Value self, Args args) {
  expect_args("get", args, 1, 2);
  if (const Value value = dict_find(self.as<Dict>(), args[0])) return Ref(value);
  return args.count > 1 ? Ref(args[1]) : make_none();
}

Ref method_items(Value self, Args args) {
  expect_args("dict.items", args, 0, 0);
  return make_dict_view(DictItemsType, self.as<Dict>());
}

Ref method_keys(Value self, Args args) {
  expect_args("dict.keys", args, 0, 0);
  return make_dict_view(DictKeysType, self.as<Dict>());
}

Ref method_values(Value self, Args args) {
  expect_args("dict.values", args, 0, 0);
  return make_dict_view(DictValuesType, self.as<Dict>());
}

Ref method_pop(Value self, Args args) {
  expect_args("pop", args, 1, 2);
  auto* dict = self.as<Dict>();
  // Nothing is asked of the key when there are none, not even its hash.
  if (dict->size > 0) {
    if (Ref value = dict_remove(dict, args[0])) return value;
  }
  if (args.count > 1) return Ref(args[1]);
  raise_key_error(args[0]);
}

Ref method_popitem(Value self, Args args) {
  expect_args("dict.popitem", args, 0, 0);
  auto* dict = self.as<Dict>();
  if (dict->size == 0) raise_key_error(make_str("popitem(): dictionary is empty"));
  Ref key;
  Ref value = table_remove_entry(dict, dict->used - 1, &key);
  return make_pair(std::move(key), std::move(value));
}

Ref method_setdefault(Value self, Args args) {
  expect_args("setdefault", args, 1, 2);
  auto* dict = self.as<Dict>();
  const Value value = args.count > 1 ? args[1] : none();
  const int64_t hash = key_hash(args[0]);
  const int64_t place = table_find(dict, args[0], hash);
  if (place >= 0) return Ref(dict->entries[place].value);
  table_add(dict, args[0], hash, value);
  return Ref(value);
}

Ref method_update(Value self, Args args) {
  update_from_args("update", self, args);
  return make_none();
}

Ref method_reversed(Value self, Args args) {
  expect_args("dict.__reversed__", args, 0, 0);
  return make_dict_iterator(DictReverseKeyIteratorType, self.as<Dict>());
}

const MethodDef kMethods[] = {
    {"clear", method_clear},
    {"copy", method_copy},
    {"fromkeys", method_fromkeys, MethodDef::kClassMethod},
    {"get", method_get},
    {"items", method_items},
    {"keys", method_keys},
    {"pop", method_pop},
    {"popitem", method_popitem},
    {"setdefault", method_setdefault},
    {"update", method_update},
    {"values", method_values},
};
const MethodDef kMethodsSince8[] = {{"__reversed__", method_reversed}};
const MethodDef kMethodsSince9[] = {
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},
};

}  // namespace

const std::span<const MethodDef> kDictMethods = kMethods;
const std::span<const MethodDef> kDictMethodsSince8 = kMethodsSince8;
const std::span<const MethodDef> kDictMethodsSince9 = kMethodsSince9;

}  // namespace corospec::reference
