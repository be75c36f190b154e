#include <algorithm>
#include <array>

#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/generic_alias.h"
#include "reference/object/list_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref method_append(Value self, Args args) {
  expect_args("list.append", args, 1, 1);
  list_append(self.as<List>(), args[0]);
  return make_none();
}

Ref method_clear(Value self, Args args) {
  expect_args("list.clear", args, 0, 0);
  list_clear(self.as<List>());
  return make_none();
}

Ref method_copy(Value self, Args args) {
  expect_args("list.copy", args, 0, 0);
  Handle<List> copy = make_list();
  list_replace(copy.get(), 0, 0, self.as<List>()->values());
  return copy;
}

Ref method_count(Value self, Args args) {
  expect_args("list.count", args, 1, 1);
  const auto* list = self.as<List>();
  int64_t count = 0;
  for (int64_t i = 0; i < list->size; ++i) {
    Ref item(list->items[i]);
    if (equal(item, args[0])) ++count;
  }
  return make_int(count);
}

Ref method_extend(Value self, Args args) {
  expect_args("list.extend", args, 1, 1);
  list_extend(self.as<List>(), args[0]);
  return make_none();
}

Ref method_index(Value self, Args args) {
  expect_args("index", args, 1, 3);
  const auto* list = self.as<List>();
  const int64_t start = args.count > 1 ? clamp_bound(args[1], list->size) : 0;
  const int64_t stop = args.count > 2 ? clamp_bound(args[2], list->size) : list->size;
  for (int64_t i = start; i < stop && i < list->size; ++i) {
    Ref item(list->items[i]);
    if (equal(item, args[0])) return make_int(i);
  }
  raise_value_error(since(14) ? "list.index(x): x not in list"
                              : repr_utf8(args[0]) + " is not in list");
}

Ref method_insert(Value self, Args args) {
  expect_args("insert", args, 2, 2);
  list_insert(self.as<List>(), index_as_int64(args[0]), args[1]);
  return make_none();
}

Ref method_pop(Value self, Args args) {
  expect_args("pop", args, 0, 1);
  auto* list = self.as<List>();
  int64_t index = args.count > 0 ? index_as_int64(args[0]) : -1;
  if (list->size == 0) raise(IndexErrorType, "pop from empty list");
  if (index < 0) index += list->size;
  if (index < 0 || index >= list->size) raise(IndexErrorType, "pop index out of range");
  Ref item(list->items[index]);
  if (index == list->size - 1) {
    release(list->items[--list->size]);
  } else {
    list_replace(list, index, index + 1, {});
  }
  return item;
}

Ref method_remove(Value self, Args args) {
  expect_args("list.remove", args, 1, 1);
  auto* list = self.as<List>();
  for (int64_t i = 0; i < list->size; ++i) {
    Ref item(list->items[i]);
    if (!equal(item, args[0])) continue;
    if (i < list->size) list_replace(list, i, i + 1, {});
    return make_none();
  }
  raise_value_error("list.remove(x): x not in list");
}

Ref method_reverse(Value self, Args args) {
  expect_args("list.reverse", args, 0, 0);
  auto* list = self.as<List>();
  std::reverse(list->items, list->items + list->size);
  return make_none();
}

Ref method_sort(Value self, Args args) {
  static constexpr std::array<const char*, 2> kNames = {"key", "reverse"};
  Value bound[2];
  parse_args("sort", args, kNames, 0, bound, 2);
  const bool has_key = bound[0] && !is_none(bound[0]);
  const bool reverse = bound[1] && truth(bound[1]);
  list_sort(self.as<List>(), has_key ? bound[0] : Value(), reverse);
  return make_none();
}

const MethodDef kMethods[] = {
    {"append", method_append},
    {"clear", method_clear},
    {"copy", method_copy},
    {"count", method_count},
    {"extend", method_extend},
    {"index", method_index},
    {"insert", method_insert},
    {"pop", method_pop},
    {"remove", method_remove},
    {"reverse", method_reverse},
    {"sort", method_sort},
    {"__reversed__", list_reversed},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // the last: since 3.9
};

}  // namespace

const std::span<const MethodDef> kListMethods = kMethods;

}  // namespace corospec::reference
