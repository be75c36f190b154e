// itertools.islice, starmap and accumulate.
#include <limits>

#include "reference/modules/define.h"
#include "reference/modules/itertools_internal.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Type ISliceType, StarMapType, AccumulateType;

// --- islice

struct ISlice : Object {
  Value iterator;  // null once the slice has ended: what it iterates over is let go
  int64_t position;
  int64_t following;  // position of the next item of the slice
  int64_t stop;       // -1: none
  int64_t step;
};

constexpr const char* kBadStop =
    "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
constexpr const char* kBadIndices =
    "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
constexpr const char* kBadStep = "Step for islice() must be a positive integer or None.";

// A non-negative integer, `otherwise` for None or when absent.
// [tools.islice.none] [tools.islice.negative]
int64_t bound(Value value, int64_t otherwise, int64_t least, const char* message) {
  if (!value || is_none(value)) return otherwise;
  int64_t number = -1;
  try {
    number = index_as_int64(value);
  } catch (const Raise&) {
    raise_value_error(message);
  }
  if (number < least) raise_value_error(message);
  return number;
}

Ref islice_create(Type* type, Args args) {
  refuse_keywords("islice", type, ISliceType, args);
  expect_args("islice", Args(args.values, args.count), 2, 4);
  const bool only_stop = args.count == 2;
  const int64_t stop =
      bound(only_stop ? args[1] : args[2], -1, 0, only_stop ? kBadStop : kBadIndices);
  const int64_t start = only_stop ? 0 : bound(args[1], 0, 0, kBadIndices);
  const int64_t step = args.count > 3 ? bound(args[3], 1, 1, kBadStep) : 1;
  Ref iterator = iterate(args[0]);  // [tools.iter_at_once]
  auto* slice = allocate<ISlice>(*type);
  slice->iterator = iterator.take();
  slice->following = start;
  slice->stop = stop;
  slice->step = step;
  gc_track(slice);
  return Ref::adopt(Value(slice));
}

void advance(ISlice* slice) {
  ++slice->position;
  const bool overflows = slice->following > std::numeric_limits<int64_t>::max() - slice->step;
  slice->following =
      overflows ? std::numeric_limits<int64_t>::max() : slice->following + slice->step;
  // [tools.islice.rest] Also where the next step would lead beyond the stop.
  if (slice->stop >= 0 && slice->following > slice->stop) slice->following = slice->stop;
}

Outcome islice_next(Value self) {
  auto* slice = self.as<ISlice>();
  if (!slice->iterator) return end_of_iteration();
  Ref iterator(slice->iterator);
  // [tools.islice.start] [tools.islice.values] And in between what the step leaves out.
  for (; slice->position < slice->following; ++slice->position) {
    const Outcome skipped = next(iterator);
    if (!skipped.is_yielded()) {
      drop(slice->iterator);
      return skipped;
    }
    skipped.discard();
  }
  if (slice->stop >= 0 && slice->position >= slice->stop) {
    drop(slice->iterator);  // [tools.islice.released] [tools.not_closed]
    return end_of_iteration();
  }
  const Outcome outcome = next(iterator);
  if (outcome.is_yielded()) {
    advance(slice);  // [tools.islice.no_peek]
  } else {
    drop(slice->iterator);  // [tools.raised_ends]
  }
  return outcome;  // [tools.raised] [tools.return_passed]
}

// --- starmap

struct StarMap : Object {
  Value function;
  Value iterator;
};

Ref starmap_create(Type* type, Args args) {
  refuse_keywords("starmap", type, StarMapType, args);
  expect_args("starmap", Args(args.values, args.count), 2, 2);
  Ref iterator = iterate(args[1]);
  auto* map = allocate<StarMap>(*type);
  map->function = Ref(args[0]).take();
  map->iterator = iterator.take();
  gc_track(map);
  return Ref::adopt(Value(map));
}

Outcome starmap_next(Value self) {
  Ref function(self.as<StarMap>()->function);
  Ref iterator(self.as<StarMap>()->iterator);
  const Outcome outcome = next(iterator);
  if (!outcome.is_yielded()) return outcome;  // [tools.raised] [tools.return_passed]
  return catching([&] {
    Handle<Tuple> arguments = to_tuple(outcome.take());
    // [tools.starmap.values] [tools.function_raised] [tools.function_stop]
    return Outcome::yielded(
        call(function, Args(arguments->items, static_cast<size_t>(arguments->size))));
  });
}

// --- accumulate

struct Accumulate : Object {
  Value iterator;
  Value function;  // null: addition
  Value total;     // null: no item yet
  Value initial;   // null: none, or it was yielded
};

Ref accumulate_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"iterable", "func", "initial"};
  Value given[3];
  const bool initial = since(8);
  parse_args("accumulate", args, std::span(kNames).first(initial ? 3 : 2), 1, given,
             initial ? 1 : 0);
  Ref iterator = iterate(given[0]);
  auto absent = [](Value value) { return !value || is_none(value); };
  auto* accumulate = allocate<Accumulate>(*type);
  accumulate->iterator = iterator.take();
  if (!absent(given[1])) accumulate->function = Ref(given[1]).take();
  // [tools.accumulate.initial_none]
  if (!absent(given[2])) accumulate->initial = Ref(given[2]).take();
  gc_track(accumulate);
  return Ref::adopt(Value(accumulate));
}

Outcome accumulate_next(Value self) {
  auto* accumulate = self.as<Accumulate>();
  // [tools.accumulate.initial] The iterator is not asked yet.
  if (accumulate->initial) {
    Ref initial = Ref::adopt(accumulate->initial);
    accumulate->initial = Value();
    assign(accumulate->total, initial.get());
    return Outcome::yielded(std::move(initial));
  }
  Ref iterator(accumulate->iterator);
  const Outcome outcome = next(iterator);
  if (!outcome.is_yielded()) return outcome;  // [tools.accumulate.empty]
  return catching([&] {
    Ref item = outcome.take();
    Ref total(accumulate->total);
    // [tools.accumulate.values]
    if (total) {
      item = accumulate->function ? call(Ref(accumulate->function), {total.get(), item.get()})
                                  : binary(BinaryOp::kAdd, total, item);
    }
    assign(accumulate->total, item.get());
    return Outcome::yielded(std::move(item));
  });
}

void prepare_types() {
  prepare_iterator<ISlice, &ISlice::iterator>(ISliceType, islice_create, islice_next);
  ready_iterator(ISliceType, "itertools.islice");
  prepare_iterator<StarMap, &StarMap::function, &StarMap::iterator>(StarMapType, starmap_create,
                                                                    starmap_next);
  ready_iterator(StarMapType, "itertools.starmap");
  prepare_iterator<Accumulate, &Accumulate::iterator, &Accumulate::function, &Accumulate::total,
                   &Accumulate::initial>(AccumulateType, accumulate_create, accumulate_next);
  ready_iterator(AccumulateType, "itertools.accumulate");
}

}  // namespace

void define_slices(Module* module) {
  once(prepare_types);
  for (Type* type : {&ISliceType, &StarMapType, &AccumulateType}) define_type(module, *type);
}

}  // namespace corospec::reference
