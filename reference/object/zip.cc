// zip, with `strict` since 3.10.
#include <string>

#include "reference/object/container.h"
#include "reference/object/gc.h"
#include "reference/object/iterators.h"
#include "reference/object/iterators_internal.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

[[noreturn]] void raise_unequal(const char* function, int64_t place, const char* how) {
  const std::string before = place == 1 ? "argument 1" : "arguments 1-" + std::to_string(place);
  raise_value_error(std::string(function) + "() argument " + std::to_string(place + 1) + " is " +
                    how + " than " + before);
}

// The iterator at `place` has ended: it must be the first, and the others must end too.
void check_ends(const char* function, const Tuple* iterators, int64_t place) {
  // [iter.zip.strict]
  if (place > 0) raise_unequal(function, place, "shorter");
  for (int64_t i = 1; i < iterators->size; ++i) {
    Outcome outcome = next(iterators->items[i]);
    if (exhausted(outcome)) continue;
    outcome.discard();
    raise_unequal(function, i, "longer");
  }
}

}  // namespace

bool parse_strict(const char* function, int version, bool refuses, Args args) {
  Args keywords(args.values + args.count, 0, args.names);
  if (!since(version)) {
    if (refuses) expect_args(function, keywords, 0, 0);
    return false;
  }
  static constexpr const char* kNames[] = {"strict"};
  Value strict;
  parse_args(function, keywords, kNames, 0, &strict, 1);
  return strict && truth(strict);
}

Outcome next_row(const char* function, const Tuple* iterators, bool strict) {
  return catching([&]() -> Outcome {
    Handle<Tuple> row = make_tuple_of_size(iterators->size);
    for (int64_t i = 0; i < iterators->size; ++i) {
      // [tools.zip.lazy]
      Outcome outcome = next(iterators->items[i]);  // [iter.zip] [iter.map]
      if (!outcome.is_yielded()) {
        if (!strict) return outcome;  // [tools.zip.lost]
        exhausted(outcome);           // throws what is no end
        check_ends(function, iterators, i);
        return end_of_iteration();
      }
      row->items[i] = outcome.value;
    }
    return Outcome::yielded(std::move(row));
  });
}

namespace {

Ref zip_create(Type* type, Args args) {
  const bool strict = parse_strict("zip", 10, refuses_keywords(type, ZipType), args);
  Ref iterators = iterate_all(args, 0);
  auto* zip = allocate<ZipIterator>(*type);
  zip->iterators = iterators.take();
  zip->strict = strict;
  gc_track(zip);
  return Ref::adopt(Value(zip));
}

Outcome zip_next(Value self) {
  auto* zip = self.as<ZipIterator>();
  Ref iterators(zip->iterators);
  if (iterators.as<Tuple>()->size == 0) return end_of_iteration();
  // [iter.zip.again] That it has ended is not noted.
  return next_row("zip", iterators.as<Tuple>(), zip->strict);
}

}  // namespace

void initialize_zip() {
  Owned<ZipIterator, &ZipIterator::iterators>::install(ZipType);
  fill_iterator_type(ZipType, zip_create, zip_next);
  ready(ZipType, "zip", nullptr);
}

Type ZipType;

}  // namespace corospec::reference
