// enumerate, reversed, iter(f, sentinel) and iter() of a class with only __getitem__.
#include "reference/object/iterators.h"

#include <limits>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/iterators_internal.h"
#include "reference/object/names.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

void fill_iterator_type(Type& type, Ref (*create)(Type*, Args), Outcome (*next)(Value)) {
  type.flags |= kSubclassable;
  type.slots.create = create;
  type.slots.iter = iterate_self;
  // [iter.lazy] Only this takes values. [iter.lazy.no_methods] And nothing else is there.
  type.slots.next = next;
}

bool refuses_keywords(const Type* type, const Type& builtin) {
  return type == &builtin || type->slots.init == builtin.slots.init;
}

Ref iterate_all(Args args, size_t first) {
  Handle<Tuple> iterators = make_tuple_of_size(static_cast<int64_t>(args.count - first));
  for (size_t i = first; i < args.count; ++i) {
    iterators->items[i - first] = iterate(args[i]).take();  // [iter.lazy_iter]
  }
  return iterators;
}

namespace {

// --- enumerate

Ref enumerate_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"iterable", "start"};
  Value bound[2];
  parse_args("enumerate", args, kNames, 1, bound);
  Ref start = bound[1] ? unary(UnaryOp::kIndex, bound[1]) : make_int(int64_t{0});
  Ref iterator = iterate(bound[0]);
  auto* enumerate = allocate<Enumerate>(*type);
  enumerate->iterator = iterator.take();
  enumerate->index = start.take();
  gc_track(enumerate);
  return Ref::adopt(Value(enumerate));
}

Ref advance(Value index) {
  if (index.is_small() && index.as_small() < Value::kSmallMax) {
    return Ref::adopt(Value::small(index.as_small() + 1));
  }
  return int_binary(BinaryOp::kAdd, index, Value::small(1));
}

Outcome enumerate_next(Value self) {
  auto* enumerate = self.as<Enumerate>();
  Ref iterator(enumerate->iterator);
  const Outcome outcome = next(iterator);  // [tools.zip.lazy]
  if (!outcome.is_yielded()) return outcome;
  return catching([&] {
    Ref item = outcome.take();
    Ref number(enumerate->index);
    assign(enumerate->index, advance(number));
    return Outcome::yielded(make_pair(std::move(number), std::move(item)));  // [iter.enumerate]
  });
}

const MethodDef kEnumerateMethods[] = {
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},
};

// --- reversed

bool is_sequence(Value value) {
  const Slots& slots = type_of(value)->slots;
  return slots.get_item != nullptr && !is_dict(value) && !is_exactly(value, MappingProxyType);
}

// A type's own __reversed__ decides what the result is; only other sequences get a `reversed`
// object.
Ref reversed_create(Type* type, Args args) {
  if (refuses_keywords(type, ReversedType)) expect_args("reversed", args, 1, 1);
  const Value sequence = args[0];
  const Value method = type_of(sequence)->lookup(names::dunder_reversed);
  if (method && !is_none(method)) {
    return call(find_special(sequence, names::dunder_reversed), {});
  }
  if (method || !is_sequence(sequence)) {
    // [iter.reversed]
    raise_type_error("'" + type_name(sequence) + "' object is not reversible");
  }
  const int64_t size = length(sequence);
  auto* reversed = allocate<Reversed>(*type);
  reversed->sequence = Ref(sequence).take();
  reversed->index = size - 1;
  gc_track(reversed);
  return Ref::adopt(Value(reversed));
}

bool ends_sequence(Value exception) {
  // [iter.getitem.stop]
  return exception_is(exception, IndexErrorType) || exception_is(exception, StopIterationType);
}

Outcome reversed_next(Value self) {
  auto* reversed = self.as<Reversed>();
  if (!reversed->sequence) return end_of_iteration();
  if (reversed->index >= 0) {
    Ref sequence(reversed->sequence);
    try {
      Ref item = get_item(sequence, Value::small(reversed->index));
      --reversed->index;
      return Outcome::yielded(std::move(item));
    } catch (Raise& error) {
      if (!ends_sequence(error.exception())) return Outcome::raised(error.take());
    }
  }
  reversed->index = -1;
  drop(reversed->sequence);
  return end_of_iteration();
}

Ref reversed_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  const auto* reversed = self.as<Reversed>();
  if (!reversed->sequence) return make_int(int64_t{0});
  const int64_t left = reversed->index + 1;
  return make_int(length(reversed->sequence) < left ? int64_t{0} : left);
}

const MethodDef kReversedMethods[] = {{"__length_hint__", reversed_hint}};

// --- iter(callable, sentinel)

Outcome callable_next(Value self) {
  auto* iterator = self.as<CallableIterator>();
  if (!iterator->callable) return end_of_iteration();  // [iter.exhausted]
  return catching([&] {
    Ref callable(iterator->callable);
    Ref sentinel(iterator->sentinel);
    try {
      Ref result = call(callable, {});                     // [iter.sentinel]
      if (!iterator->callable) return end_of_iteration();  // it ran itself to its end
      if (!equal(sentinel, result)) return Outcome::yielded(std::move(result));
    } catch (const Raise& error) {
      // [iter.sentinel.error] The callable is kept.
      if (!exception_is(error.exception(), StopIterationType)) throw;
    }
    drop(iterator->callable);  // [iter.sentinel.stop]
    drop(iterator->sentinel);
    return end_of_iteration();
  });
}

// --- iter(x) by __getitem__

Outcome sequence_next(Value self) {
  auto* iterator = self.as<SequenceIterator>();
  if (!iterator->sequence) return end_of_iteration();
  Ref sequence(iterator->sequence);
  try {
    if (iterator->index == std::numeric_limits<int64_t>::max()) {
      raise(OverflowErrorType, "iter index too large");
    }
    Ref item = get_item(sequence, make_int(iterator->index));  // [iter.getitem]
    ++iterator->index;
    return Outcome::yielded(std::move(item));
  } catch (Raise& error) {
    // [iter.getitem.error]
    if (!ends_sequence(error.exception())) return Outcome::raised(error.take());
  }
  drop(iterator->sequence);  // [iter.exhausted]
  return end_of_iteration();
}

Ref sequence_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  const auto* iterator = self.as<SequenceIterator>();
  if (!iterator->sequence) return make_int(int64_t{0});
  if (type_of(iterator->sequence)->slots.length == nullptr) return not_implemented();
  const int64_t left = length(iterator->sequence) - iterator->index;
  return make_int(left < 0 ? int64_t{0} : left);
}

const MethodDef kSequenceMethods[] = {{"__length_hint__", sequence_hint}};

}  // namespace

Ref make_callable_iterator(Value callable, Value sentinel) {
  auto* iterator = allocate<CallableIterator>(CallableIteratorType);
  iterator->callable = Ref(callable).take();
  iterator->sentinel = Ref(sentinel).take();
  gc_track(iterator);
  return Ref::adopt(Value(iterator));
}

Ref make_sequence_iterator(Value sequence) {
  auto* iterator = allocate<SequenceIterator>(SequenceIteratorType);
  iterator->sequence = Ref(sequence).take();
  gc_track(iterator);
  return Ref::adopt(Value(iterator));
}

void initialize_iterators() {
  Owned<Enumerate, &Enumerate::iterator, &Enumerate::index>::install(EnumerateType);
  fill_iterator_type(EnumerateType, enumerate_create, enumerate_next);
  std::span<const MethodDef> methods(kEnumerateMethods);
  ready(EnumerateType, "enumerate", nullptr, since(9) ? methods : methods.first(0));

  Owned<Reversed, &Reversed::sequence>::install(ReversedType);
  fill_iterator_type(ReversedType, reversed_create, reversed_next);
  ready(ReversedType, "reversed", nullptr, kReversedMethods);

  Owned<CallableIterator, &CallableIterator::callable, &CallableIterator::sentinel>::install(
      CallableIteratorType);
  CallableIteratorType.slots.iter = iterate_self;
  CallableIteratorType.slots.next = callable_next;
  ready(CallableIteratorType, "callable_iterator", nullptr);

  Owned<SequenceIterator, &SequenceIterator::sequence>::install(SequenceIteratorType);
  SequenceIteratorType.slots.iter = iterate_self;
  SequenceIteratorType.slots.next = sequence_next;
  ready(SequenceIteratorType, "iterator", nullptr, kSequenceMethods);

  initialize_zip();
  initialize_map_and_filter();
}

Type EnumerateType, ReversedType, CallableIteratorType, SequenceIteratorType;

}  // namespace corospec::reference
