// dict.keys(), values() and items(). The first and the last behave as sets.
#include "reference/object/container.h"
#include "reference/object/dict_internal.h"
#include "reference/object/dict_table.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/runtime.h"
#include "reference/object/set.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Dict* shown(Value view) { return view.as<DictView>()->shown; }

bool is_set_view(Value value) {
  return is_instance(value, DictKeysType) || is_instance(value, DictItemsType);
}
bool is_set_like(Value value) { return is_any_set(value) || is_set_view(value); }

int64_t view_length(Value self) { return shown(self)->size; }

Ref view_repr(Value self) {
  ReprGuard guard(self);
  if (guard.active()) return make_str("...");
  Handle<List> items = to_list(self);
  StrBuilder builder;
  builder.append(type_name(self));
  builder.append("(");
  builder.append(repr(items).as<Str>());
  builder.append(")");
  return builder.finish();
}

Ref keys_iter(Value self) { return make_dict_iterator(DictKeyIteratorType, shown(self)); }
Ref values_iter(Value self) { return make_dict_iterator(DictValueIteratorType, shown(self)); }
Ref items_iter(Value self) { return make_dict_iterator(DictItemIteratorType, shown(self)); }

bool keys_contain(Value self, Value key) {
  return table_find(shown(self), key, key_hash(key)) >= 0;
}

bool items_contain(Value self, Value item) {
  if (!is_tuple(item) || item.as<Tuple>()->size != 2) return false;
  Ref found(dict_find(shown(self), item.as<Tuple>()->items[0]));
  return found && equal(found, item.as<Tuple>()->items[1]);
}

bool all_contained(Value items, Value container) {
  bool all = true;
  for_each(items, [&](Value item) { return all = contains(container, item); });
  return all;
}

Ref view_compare(Value left, Value right, CompareOp op) {
  if (!is_set_view(left) || !is_set_like(right)) return not_implemented();
  const int64_t left_size = length(left);
  const int64_t right_size = length(right);
  switch (op) {
    case CompareOp::kEq:
    case CompareOp::kNe: {
      const bool same = left_size == right_size && all_contained(left, right);
      return make_bool(same == (op == CompareOp::kEq));
    }
    case CompareOp::kLt:
      return make_bool(left_size < right_size && all_contained(left, right));
    case CompareOp::kLe:
      return make_bool(left_size <= right_size && all_contained(left, right));
    case CompareOp::kGt:
      return make_bool(left_size > right_size && all_contained(right, left));
    case CompareOp::kGe:
      return make_bool(left_size >= right_size && all_contained(right, left));
  }
  return not_implemented();
}

// --- set operations: the result is a set; either operand may be any iterable

Ref view_and(Value left, Value right) {
  Handle<Set> result = make_set();
  const Value view = is_set_view(left) ? left : right;
  const Value other = is_set_view(left) ? right : left;
  for_each(other, [&](Value item) {
    if (contains(view, item)) set_add(result.get(), item);
    return true;
  });
  return result;
}

Ref view_or(Value left, Value right) {
  Handle<Set> result = to_set(left);
  for_each(right, [&](Value item) {
    set_add(result.get(), item);
    return true;
  });
  return result;
}

Ref view_subtract(Value left, Value right) {
  Handle<Set> result = to_set(left);
  for_each(right, [&](Value item) {
    set_remove(result.get(), item);
    return true;
  });
  return result;
}

Ref view_xor(Value left, Value right) {
  Handle<Set> result = to_set(left);
  Handle<Set> others = to_set(right);
  for_each(others, [&](Value item) {
    if (!set_remove(result.get(), item)) set_add(result.get(), item);
    return true;
  });
  return result;
}

Ref view_isdisjoint(Value self, Args args) {
  expect_args("isdisjoint", args, 1, 1);
  bool disjoint = true;
  for_each(args[0], [&](Value item) { return disjoint = !contains(self, item); });
  return make_bool(disjoint);
}

template <Type* kIterator>
Ref view_reversed(Value self, Args args) {
  expect_args("__reversed__", args, 0, 0);
  return make_dict_iterator(*kIterator, shown(self));
}

const AttributeDef kAttributes[] = {
    {"mapping", [](Value self) { return make_mapping_proxy(Value(shown(self))); }},
};

template <Type* kReverseIterator>
void make_ready(Type& type, const char* name, bool set_like) {
  static const MethodDef methods[] = {{"isdisjoint", view_isdisjoint},
                                      {"__reversed__", view_reversed<kReverseIterator>}};
  std::span<const MethodDef> chosen(methods);
  if (!since(8)) chosen = chosen.first(1);
  if (!set_like) chosen = chosen.subspan(1);
  std::span<const AttributeDef> attributes(kAttributes);
  ready(type, name, nullptr, chosen, since(10) ? attributes : attributes.first(0));
}

void fill(Type& type, Ref (*iter)(Value)) {
  Owned<DictView, &DictView::shown>::install(type);
  type.slots.length = view_length;
  type.slots.repr = view_repr;
  type.slots.iter = iter;
}

void fill_set_like(Type& type, bool (*contain)(Value, Value)) {
  Slots& slots = type.slots;
  slots.contains = contain;
  slots.compare = view_compare;
  slots.binary[static_cast<size_t>(BinaryOp::kAnd)] = view_and;
  slots.binary[static_cast<size_t>(BinaryOp::kOr)] = view_or;
  slots.binary[static_cast<size_t>(BinaryOp::kSubtract)] = view_subtract;
  slots.binary[static_cast<size_t>(BinaryOp::kXor)] = view_xor;
}

}  // namespace

Ref make_dict_view(Type& type, Dict* dict) {
  auto* view = allocate<DictView>(type);
  retain(Value(dict));
  view->shown = dict;
  gc_track(view);
  return Ref::adopt(Value(view));
}

void initialize_dict_views() {
  fill(DictKeysType, keys_iter);
  fill_set_like(DictKeysType, keys_contain);
  make_ready<&DictReverseKeyIteratorType>(DictKeysType, "dict_keys", true);
  fill(DictValuesType, values_iter);
  make_ready<&DictReverseValueIteratorType>(DictValuesType, "dict_values", false);
  fill(DictItemsType, items_iter);
  fill_set_like(DictItemsType, items_contain);
  make_ready<&DictReverseItemIteratorType>(DictItemsType, "dict_items", true);
}

Type DictKeysType;
Type DictValuesType;
Type DictItemsType;

}  // namespace corospec::reference
