// map and filter. An iterator's end is passed on as it is, with the value it returned.
#include "reference/object/container.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/iterators.h"
#include "reference/object/iterators_internal.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

// --- map

Ref map_create(Type* type, Args args) {
  // [iter.map.strict]
  const bool strict = parse_strict("map", 14, refuses_keywords(type, MapType), args);
  if (args.count < 2) raise_type_error("map() must have at least two arguments.");
  Ref iterators = iterate_all(args, 1);
  auto* map = allocate<MapIterator>(*type);
  map->function = Ref(args[0]).take();
  map->iterators = iterators.take();
  map->strict = strict;
  gc_track(map);
  return Ref::adopt(Value(map));
}

Outcome apply_to_one(Value function, Value iterator) {
  // [tools.zip.lazy]
  const Outcome outcome = next(iterator);
  if (!outcome.is_yielded()) return outcome;
  // [iter.error.callback] [iter.error.continues] [iter.stop.map] The iterator is not told of it.
  return catching([&] {
    Ref item = outcome.take();
    return Outcome::yielded(call(function, {item.get()}));
  });
}

Outcome apply_to_many(Value function, const Tuple* iterators, bool strict) {
  const Outcome outcome = next_row("map", iterators, strict);
  if (!outcome.is_yielded()) return outcome;
  return catching([&] {
    Ref row = outcome.take();
    // [iter.map.arguments]
    return Outcome::yielded(
        call(function, Args(row.as<Tuple>()->items, row.as<Tuple>()->values().size())));
  });
}

Outcome map_next(Value self) {
  auto* map = self.as<MapIterator>();
  Ref function(map->function);
  Ref kept(map->iterators);
  const auto* iterators = kept.as<Tuple>();
  return iterators->size == 1 ? apply_to_one(function, iterators->items[0])
                              : apply_to_many(function, iterators, map->strict);
}

// --- filter

Ref filter_create(Type* type, Args args) {
  if (refuses_keywords(type, FilterType)) expect_args("filter", Args({}, 0, args.names), 0, 0);
  expect_args("filter", Args(args.values, args.count), 2, 2);
  Ref iterator = iterate(args[1]);
  auto* filter = allocate<FilterIterator>(*type);
  filter->predicate = Ref(args[0]).take();
  filter->iterator = iterator.take();
  gc_track(filter);
  return Ref::adopt(Value(filter));
}

bool accepts(Value predicate, Value item) {
  if (is_none(predicate) || predicate == Value(&BoolType)) return truth(item);
  return truth(call(predicate, {item}));
}

Outcome filter_next(Value self) {
  auto* filter = self.as<FilterIterator>();
  Ref predicate(filter->predicate);
  Ref iterator(filter->iterator);
  return catching([&] {
    for (;;) {
      // [tools.zip.lazy]
      const Outcome outcome = next(iterator);
      if (!outcome.is_yielded()) return outcome;
      Ref item = outcome.take();
      if (accepts(predicate, item)) return Outcome::yielded(std::move(item));  // [iter.filter]
    }
  });
}

}  // namespace

void initialize_map_and_filter() {
  Owned<MapIterator, &MapIterator::function, &MapIterator::iterators>::install(MapType);
  fill_iterator_type(MapType, map_create, map_next);
  ready(MapType, "map", nullptr);
  Owned<FilterIterator, &FilterIterator::predicate, &FilterIterator::iterator>::install(FilterType);
  fill_iterator_type(FilterType, filter_create, filter_next);
  ready(FilterType, "filter", nullptr);
}

Type MapType, FilterType;

}  // namespace corospec::reference
