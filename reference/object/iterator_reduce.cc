// Copies and pickles of the iterators of built-in types: __reduce__ tells how to make one that goes
// on from the same place, __setstate__ is given that place.  [iter.copy]
#include <algorithm>
#include <initializer_list>
#include <vector>

#include "reference/object/bytes.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/iterators.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/range.h"
#include "reference/object/reduce.h"
#include "reference/object/set.h"
#include "reference/object/singletons.h"
#include "reference/object/str_iterator.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

ReduceHooks reduce_hooks;

namespace {

Ref builtin(const char* name) { return reduce_hooks.builtin(intern(name)); }

Ref from(const char* maker, Value iterable) {
  return make_tuple({builtin(maker), make_tuple({iterable})});
}

Ref from(const char* maker, Value iterable, int64_t index) {
  return make_tuple({builtin(maker), make_tuple({iterable}), make_int(index)});
}

Ref no_items() { return Ref(Value(empty_tuple())); }

int64_t state_of(Args args) {
  expect_args("__setstate__", args, 1, 1);
  return index_as_int64(args[0]);
}

// --- an index into a sequence

template <class Iterator, auto kSequence>
struct Indexed {
  static Ref reduce(Value self, Args args) {
    expect_args("__reduce__", args, 0, 0);
    const auto* iterator = self.as<Iterator>();
    Value sequence(iterator->*kSequence);
    return sequence ? from("iter", sequence, iterator->index) : from("iter", empty(self));
  }

  static Ref set_state(Value self, Args args) {
    const int64_t index = state_of(args);
    auto* iterator = self.as<Iterator>();
    Value sequence(iterator->*kSequence);
    if (sequence) iterator->index = std::max<int64_t>(0, std::min(index, length(sequence)));
    return make_none();
  }

 private:
  static Ref empty(Value self) {
    const Type* type = type_of(self);
    if (type == &ListIteratorType) return make_list();
    if (type == &StrIteratorType || type == &StrAsciiIteratorType) return Ref(Value(empty_str()));
    return no_items();
  }
};

using OfList = Indexed<ListIterator, &ListIterator::list>;
using OfTuple = Indexed<TupleIterator, &TupleIterator::tuple>;
using OfText = Indexed<TextIterator, &TextIterator::sequence>;
using OfSequence = Indexed<SequenceIterator, &SequenceIterator::sequence>;

// --- backwards

Ref reduce_list_reversed(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* iterator = self.as<ListIterator>();
  if (iterator->list) return from("reversed", Value(iterator->list), iterator->index);
  return from(since(13) ? "reversed" : "iter", make_list());
}

Ref set_list_reversed(Value self, Args args) {
  const int64_t index = state_of(args);
  auto* iterator = self.as<ListIterator>();
  if (iterator->list) {
    iterator->index = std::max<int64_t>(-1, std::min(index, iterator->list->size - 1));
  }
  return make_none();
}

Ref reduce_reversed(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* reversed = self.as<Reversed>();
  Value type(type_of(self));
  if (!reversed->sequence) return make_tuple({type, make_tuple({no_items()})});
  return make_tuple({type, make_tuple({reversed->sequence}), make_int(reversed->index)});
}

Ref set_reversed(Value self, Args args) {
  const int64_t index = state_of(args);
  auto* reversed = self.as<Reversed>();
  if (reversed->sequence) {
    reversed->index = std::max<int64_t>(-1, std::min(index, length(reversed->sequence) - 1));
  }
  return make_none();
}

// --- range

Ref reduce_to_range(Value next, Value step, Value remaining) {
  Ref way = int_binary(BinaryOp::kMultiply, step, remaining);
  Ref end = int_binary(BinaryOp::kAdd, next, way);
  Ref range = call(Value(&RangeType), {next, end, step});
  return make_tuple({builtin("iter"), make_tuple({range}), none()});
}

// Of the range itself: deep copies of its iterators copy it.
Ref reduce_range_itself(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* range = self.as<Range>();
  return make_tuple({Value(&RangeType), make_tuple({range->start, range->stop, range->step})});
}

Ref reduce_range(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* iterator = self.as<RangeIterator>();
  return reduce_to_range(make_int(iterator->next), make_int(iterator->step),
                         make_int(iterator->remaining));
}

Ref reduce_long_range(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* iterator = self.as<LongRangeIterator>();
  return reduce_to_range(iterator->next, iterator->step, iterator->remaining);
}

Ref set_range(Value self, Args args) {
  auto* iterator = self.as<RangeIterator>();
  const int64_t index = std::max<int64_t>(0, std::min(state_of(args), iterator->remaining));
  iterator->next += index * iterator->step;
  iterator->remaining -= index;
  return make_none();
}

Ref set_long_range(Value self, Args args) {
  expect_args("__setstate__", args, 1, 1);
  auto* iterator = self.as<LongRangeIterator>();
  Ref index = unary(UnaryOp::kIndex, args[0]);
  if (int_sign(index) < 0) index = make_int(int64_t{0});
  if (truth(compare(CompareOp::kGt, index, iterator->remaining))) index = Ref(iterator->remaining);
  Ref way = int_binary(BinaryOp::kMultiply, index, iterator->step);
  assign(iterator->next, int_binary(BinaryOp::kAdd, iterator->next, way));
  assign(iterator->remaining, int_binary(BinaryOp::kSubtract, iterator->remaining, index));
  return make_none();
}

// --- dict and set: what is left, as a list

template <class Iterator, auto kSource>
Ref reduce_to_rest(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* iterator = self.as<Iterator>();
  auto* again = allocate<Iterator>(*type_of(self));
  const Object header = *again;
  *again = *iterator;
  static_cast<Object&>(*again) = header;
  retain(Value(again->*kSource));
  gc_track(again);
  const Ref kept = Ref::adopt(Value(again));
  return from("iter", to_list(kept));
}

// --- iterators over iterators

Ref reduce_enumerate(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* enumerate = self.as<Enumerate>();
  return make_tuple({Value(type_of(self)), make_tuple({enumerate->iterator, enumerate->index})});
}

Ref reduce_filter(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* filter = self.as<FilterIterator>();
  return make_tuple({Value(type_of(self)), make_tuple({filter->predicate, filter->iterator})});
}

Ref with_strictness(Value self, const Ref& arguments, bool strict) {
  if (strict) return make_tuple({Value(type_of(self)), arguments, make_bool(true)});
  return make_tuple({Value(type_of(self)), arguments});
}

Ref reduce_zip(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* zip = self.as<ZipIterator>();
  return with_strictness(self, zip->iterators ? Ref(zip->iterators) : no_items(), zip->strict);
}

Ref set_zip(Value self, Args args) {
  expect_args("__setstate__", args, 1, 1);
  self.as<ZipIterator>()->strict = truth(args[0]);
  return make_none();
}

Ref reduce_map(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* map = self.as<MapIterator>();
  std::vector<Value> arguments{map->function};
  const auto iterators = map->iterators.as<Tuple>()->values();
  arguments.insert(arguments.end(), iterators.begin(), iterators.end());
  return with_strictness(self, make_tuple(std::span<const Value>(arguments)), map->strict);
}

Ref set_map(Value self, Args args) {
  expect_args("__setstate__", args, 1, 1);
  self.as<MapIterator>()->strict = truth(args[0]);
  return make_none();
}

Ref reduce_callable(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  const auto* iterator = self.as<CallableIterator>();
  if (!iterator->callable) return from("iter", no_items());
  return make_tuple({builtin("iter"), make_tuple({iterator->callable, iterator->sentinel})});
}

// --- the types

void add(Type& type, NativeFunction reduce, NativeFunction set_state = nullptr) {
  dict_set(type.dict, intern("__reduce__"), make_method_attribute(&type, {"__reduce__", reduce}));
  if (!set_state) return;
  dict_set(type.dict, intern("__setstate__"),
           make_method_attribute(&type, {"__setstate__", set_state}));
}

}  // namespace

void initialize_iterator_reduction() {
  add(ListIteratorType, OfList::reduce, OfList::set_state);
  add(ListReverseIteratorType, reduce_list_reversed, set_list_reversed);
  add(TupleIteratorType, OfTuple::reduce, OfTuple::set_state);
  for (Type* type :
       {&StrIteratorType, &StrAsciiIteratorType, &BytesIteratorType, &ByteArrayIteratorType}) {
    add(*type, OfText::reduce, OfText::set_state);
  }
  add(SequenceIteratorType, OfSequence::reduce, OfSequence::set_state);
  add(RangeType, reduce_range_itself);
  add(RangeIteratorType, reduce_range, set_range);
  add(LongRangeIteratorType, reduce_long_range, set_long_range);
  for (Type* type :
       {&DictKeyIteratorType, &DictValueIteratorType, &DictItemIteratorType,
        &DictReverseKeyIteratorType, &DictReverseValueIteratorType, &DictReverseItemIteratorType}) {
    add(*type, reduce_to_rest<DictIterator, &DictIterator::dict>);
  }
  add(SetIteratorType, reduce_to_rest<SetIterator, &SetIterator::set>);
  add(EnumerateType, reduce_enumerate);
  add(ReversedType, reduce_reversed, set_reversed);
  add(ZipType, reduce_zip, since(10) ? set_zip : nullptr);
  add(MapType, reduce_map, since(14) ? set_map : nullptr);
  add(FilterType, reduce_filter);
  add(CallableIteratorType, reduce_callable);
}

}  // namespace corospec::reference
