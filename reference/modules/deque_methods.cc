// The methods of collections.deque.
#include "reference/modules/deque.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/generic_alias.h"
#include "reference/object/list.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Deque* self_of(Value value) { return value.as<Deque>(); }

Ref method_append(Value self, Args args) {
  expect_args("deque.append", args, 1, 1);
  deque_append(self_of(self), Ref(args[0]));
  return make_none();
}

Ref method_append_left(Value self, Args args) {
  expect_args("deque.appendleft", args, 1, 1);
  deque_append_left(self_of(self), Ref(args[0]));
  return make_none();
}

Ref method_pop(Value self, Args args) {
  expect_args("deque.pop", args, 0, 0);
  return deque_pop(self_of(self));
}

Ref method_pop_left(Value self, Args args) {
  expect_args("deque.popleft", args, 0, 0);
  return deque_pop_left(self_of(self));
}

Ref method_extend(Value self, Args args) {
  expect_args("deque.extend", args, 1, 1);
  deque_extend(self_of(self), args[0]);
  return make_none();
}

Ref method_extend_left(Value self, Args args) {
  expect_args("deque.extendleft", args, 1, 1);
  Ref source = args[0] == self ? Ref(to_list(args[0])) : Ref(args[0]);
  for_each(source, [&](Value item) {
    deque_append_left(self_of(self), Ref(item));
    return true;
  });
  return make_none();
}

Ref method_clear(Value self, Args args) {
  expect_args("deque.clear", args, 0, 0);
  deque_clear(self_of(self));
  return make_none();
}

Ref method_copy(Value self, Args args) {
  expect_args("deque.copy", args, 0, 0);
  return deque_copy(self);
}

Ref method_rotate(Value self, Args args) {
  expect_args("rotate", args, 0, 1);
  deque_rotate(self_of(self), args.count > 0 ? index_as_int64(args[0]) : 1);
  return make_none();
}

Ref method_reverse(Value self, Args args) {
  expect_args("deque.reverse", args, 0, 0);
  auto* deque = self_of(self);
  for (int64_t i = 0, j = deque->size - 1; i < j; ++i, --j) std::swap(deque->at(i), deque->at(j));
  return make_none();
}

// The first place in [start, stop) with an item equal to `wanted`, or -1. `complaint` is raised as
// `error` when comparing changes the deque.
int64_t find(Deque* deque, Value wanted, int64_t start, int64_t stop, Type& error,
             const char* complaint) {
  const uint64_t before = deque->changes;
  for (int64_t i = start; i < stop && i < deque->size; ++i) {
    Ref own(deque->at(i));
    const bool found = equal(own, wanted);
    if (deque->changes != before) raise(error, complaint);
    if (found) return i;
  }
  return -1;
}

Ref method_count(Value self, Args args) {
  expect_args("deque.count", args, 1, 1);
  auto* deque = self_of(self);
  int64_t count = 0;
  for (int64_t at = -1;; ++count) {
    at = find(deque, args[0], at + 1, deque->size, RuntimeErrorType,
              "deque mutated during iteration");
    if (at < 0) return make_int(count);
  }
}

Ref method_index(Value self, Args args) {
  expect_args("index", args, 1, 3);
  auto* deque = self_of(self);
  const int64_t start = args.count > 1 ? clamp_bound(args[1], deque->size) : 0;
  const int64_t stop = args.count > 2 ? clamp_bound(args[2], deque->size) : deque->size;
  const int64_t place =
      find(deque, args[0], start, stop, RuntimeErrorType, "deque mutated during iteration");
  if (place < 0) raise_value_error(repr_utf8(args[0]) + " is not in deque");
  return make_int(place);
}

Ref method_remove(Value self, Args args) {
  expect_args("deque.remove", args, 1, 1);
  auto* deque = self_of(self);
  const int64_t place =
      find(deque, args[0], 0, deque->size, IndexErrorType, "deque mutated during remove().");
  if (place < 0) {
    raise_value_error(since(10) ? repr_utf8(args[0]) + " is not in deque"
                                : "deque.remove(x): x not in deque");
  }
  deque_remove_at(deque, place);
  return make_none();
}

Ref method_insert(Value self, Args args) {
  expect_args("insert", args, 2, 2);
  auto* deque = self_of(self);
  const int64_t index = index_as_int64(args[0]);
  if (deque->size == deque->most) raise(IndexErrorType, "deque already at its maximum size");
  const int64_t place = clamp_bound(Value::small(index), deque->size);
  deque_rotate(deque, -place);
  deque_append_left(deque, Ref(args[1]));
  deque_rotate(deque, place);
  return make_none();
}

Ref method_reduce(Value self, Args) {
  const auto* deque = self_of(self);
  Ref arguments = deque->most < 0 ? Ref(Value(empty_tuple()))
                                  : Ref(make_tuple({Value(empty_tuple()), make_int(deque->most)}));
  Dict* dict = instance_dict(self, false);
  Ref state = dict ? Ref(Value(dict)) : make_none();
  return make_tuple({Value(deque->type), arguments, state, deque_iterate(self)});
}

constexpr MethodDef kMethods[] = {
    {"append", method_append},
    {"appendleft", method_append_left},
    {"clear", method_clear},
    {"copy", method_copy},
    {"__copy__", method_copy},
    {"count", method_count},
    {"extend", method_extend},
    {"extendleft", method_extend_left},
    {"index", method_index},
    {"insert", method_insert},
    {"pop", method_pop},
    {"popleft", method_pop_left},
    {"remove", method_remove},
    {"reverse", method_reverse},
    {"rotate", method_rotate},
    {"__reduce__", method_reduce},
    {"__reversed__", deque_iterate_reversed},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // since 3.9
};

}  // namespace

std::span<const MethodDef> deque_methods() {
  return std::span(kMethods).first(std::size(kMethods) - (since(9) ? 0 : 1));
}

}  // namespace corospec::reference
