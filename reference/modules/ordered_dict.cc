// collections.OrderedDict: a dict, which is ordered anyway, with operations on the order.
#include <vector>

#include "reference/modules/collections_types.h"
#include "reference/object/container.h"
#include "reference/object/dict_internal.h"
#include "reference/object/dict_table.h"
#include "reference/object/exception.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type OrderedDictType;

namespace {

Type OrderedKeysType, OrderedValuesType, OrderedItemsType;

// A queue leaves gaps at the front of the table. They are closed when they outnumber the entries.
constexpr int64_t kMostGaps = 16;

// Puts all entries but the one at `place` behind that.
void rotate_to_front(Dict* dict, int64_t place) {
  struct Entry {
    int64_t hash;
    Ref key;
    Ref value;
  };
  std::vector<Entry> entries;
  const DictEntry& first = dict->entries[place];
  entries.push_back({first.hash, Ref(first.key), Ref(first.value)});
  for (uint32_t i = 0; i < dict->used; ++i) {
    const DictEntry& entry = dict->entries[i];
    if (entry.key && static_cast<int64_t>(i) != place) {
      entries.push_back({entry.hash, Ref(entry.key), Ref(entry.value)});
    }
  }
  dict_clear(dict);
  for (const Entry& entry : entries) table_set(dict, entry.key, entry.hash, entry.value);
}

Ref move_to_end(Value self, Args args) {
  static constexpr const char* kNames[] = {"key", "last"};
  Value given[2];
  parse_args("move_to_end", args, kNames, 1, given);
  auto* dict = self.as<Dict>();
  const int64_t hash = key_hash(given[0]);
  const int64_t place = table_find(dict, given[0], hash);
  if (place < 0) raise_key_error(given[0]);
  if (given[1] && !truth(given[1])) {
    rotate_to_front(dict, place);
    return make_none();
  }
  Ref key;
  Ref value = table_remove_entry(dict, place, &key);
  table_set(dict, key, hash, value);
  return make_none();
}

int64_t first_place(const Dict* dict) {
  uint32_t position = 0;
  const DictEntry* entry = table_step(dict, &position);
  return entry ? static_cast<int64_t>(position) - 1 : -1;
}

int64_t last_place(const Dict* dict) {
  int64_t place = static_cast<int64_t>(dict->used) - 1;
  while (place >= 0 && !dict->entries[place].key) --place;
  return place;
}

Ref popitem(Value self, Args args) {
  static constexpr const char* kNames[] = {"last"};
  Value last;
  parse_args("popitem", args, kNames, 0, &last);
  auto* dict = self.as<Dict>();
  int64_t place = !last || truth(last) ? last_place(dict) : first_place(dict);
  if (place > dict->size + kMostGaps) {
    rotate_to_front(dict, place);
    place = 0;
  }
  if (place < 0) raise_key_error(make_str("dictionary is empty"));
  Ref key;
  Ref value = table_remove_entry(dict, place, &key);
  return make_pair(std::move(key), std::move(value));
}

Ref pop(Value self, Args args) {
  static constexpr const char* kNames[] = {"key", "default"};
  Value given[2];
  parse_args("pop", args, kNames, 1, given);
  if (Ref value = dict_remove(self.as<Dict>(), given[0])) return value;
  if (given[1]) return Ref(given[1]);
  Value hook = type_of(self)->lookup(names::dunder_missing);
  if (hook) return call(find_special(self, names::dunder_missing), {given[0]});
  raise_key_error(given[0]);
}

Ref copy(Value self, Args args) {
  expect_args("copy", args, 0, 0);
  if (is_exactly(self, OrderedDictType)) {
    Ref result = Ref::adopt(Value(new_dict(&OrderedDictType)));
    table_copy(result.as<Dict>(), self.as<Dict>());
    return result;
  }
  Ref result = call(Value(type_of(self)), {});
  for_each(self, [&](Value key) {
    set_item(result, key, get_item(self, key));
    return true;
  });
  return result;
}

bool same_order(Value left, Value right) {
  Handle<List> a = to_list(left);
  Handle<List> b = to_list(right);
  return equal(a, b);
}

Ref compare_ordered(Value left, Value right, CompareOp op) {
  if ((op != CompareOp::kEq && op != CompareOp::kNe) || !is_dict(left) || !is_dict(right)) {
    return not_implemented();
  }
  bool same = truth(DictType.slots.compare(left, right, CompareOp::kEq));
  if (is_instance(left, OrderedDictType) && is_instance(right, OrderedDictType)) {
    same = same && same_order(left, right);
  }
  return make_bool(same == (op == CompareOp::kEq));
}

Ref repr_of(Value self) {
  ReprGuard guard(self);
  if (guard.active()) return make_str("...");
  if (self.as<Dict>()->size == 0) return make_str(type_name(self) + "()");
  Ref items = call_method(self, names::items);
  std::string content;
  if (since(12)) {
    content = utf8(DictType.slots.repr(dict_copy(self.as<Dict>())).get());
  } else {
    content = repr_utf8(to_list(items));
  }
  return make_str(type_name(self) + "(" + content + ")");
}

template <Type* kType>
Ref view(Value self, Args args) {
  expect_args(kType->name.c_str() + 1, args, 0, 0);
  return make_dict_view(*kType, self.as<Dict>());
}

Ref reversed_keys(Value self, Args args) {
  expect_args("__reversed__", args, 0, 0);
  return make_dict_iterator(DictReverseKeyIteratorType, self.as<Dict>());
}

Ref reduce(Value self, Args) {
  Dict* dict = instance_dict(self, false);
  Ref state = dict && dict->size > 0 ? Ref(Value(dict)) : make_none();
  Ref items = iterate(call_method(self, names::items));
  return make_tuple({Value(type_of(self)), Value(empty_tuple()), state, none(), items});
}

Ref join(Value left, Value right) {
  if (!is_dict(left) || !is_dict(right)) return not_implemented();
  Value own = is_instance(left, OrderedDictType) ? left : right;
  Ref result = call(Value(type_of(own)), {left});
  dict_update(result.as<Dict>(), right);
  return result;
}

constexpr MethodDef kMethods[] = {
    {"move_to_end", move_to_end},
    {"popitem", popitem},
    {"pop", pop},
    {"copy", copy},
    {"__copy__", copy},
    {"keys", view<&OrderedKeysType>},
    {"values", view<&OrderedValuesType>},
    {"items", view<&OrderedItemsType>},
    {"__reversed__", reversed_keys},
    {"__reduce__", reduce},
};

}  // namespace

void prepare_ordered_dict() {
  OrderedDictType.instance_size = sizeof(Dict);
  OrderedDictType.flags = kSubclassable | kHasDict;
  Slots& slots = OrderedDictType.slots;
  slots.create = DictType.slots.create;
  slots.repr = repr_of;
  slots.compare = compare_ordered;
  if (since(9)) slots.binary[static_cast<size_t>(BinaryOp::kOr)] = join;
  ready(OrderedDictType, "collections.OrderedDict", &DictType, kMethods);
  OrderedDictType.flags &= ~kNoWeakrefs;
  ready(OrderedKeysType, "odict_keys", &DictKeysType);
  ready(OrderedValuesType, "odict_values", &DictValuesType);
  ready(OrderedItemsType, "odict_items", &DictItemsType);
}

}  // namespace corospec::reference
