// itertools.chain, zip_longest, pairwise and batched: several iterators as one, several items as
// one.
#include "reference/modules/define.h"
#include "reference/modules/itertools_internal.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/list.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Type ChainType, ZipLongestType, PairwiseType, BatchedType;

// --- chain

struct Chain : Object {
  Value sources;  // an iterator over iterables; null once it has ended
  Value active;   // null: take the next source
};

Ref make_chain(Type* type, Ref sources) {
  auto* chain = allocate<Chain>(*type);
  chain->sources = sources.take();
  gc_track(chain);
  return Ref::adopt(Value(chain));
}

Ref chain_create(Type* type, Args args) {
  refuse_keywords("chain", type, ChainType, args);
  Handle<Tuple> sources = make_tuple(args.positional());
  return make_chain(type, iterate(sources));
}

// [tools.chain.from_iterable]
Ref chain_from_iterable(Value type, Args args) {
  expect_args("from_iterable", args, 1, 1);
  return make_chain(type.as<Type>(), iterate(args[0]));
}

// Makes the next source the active one. False: there is none left.
bool open_next_source(Chain* chain) {
  Ref sources(chain->sources);
  try {
    Outcome outcome = next(sources);
    if (exhausted(outcome)) {
      drop(chain->sources);
      return false;
    }
    Ref iterator = iterate(outcome.take());  // [tools.chain.reached]
    assign(chain->active, std::move(iterator));
    return true;
  } catch (const Raise&) {
    drop(chain->sources);
    throw;
  }
}

Outcome chain_next(Value self) {
  auto* chain = self.as<Chain>();
  return catching([&] {
    while (chain->sources) {
      if (!chain->active && !open_next_source(chain)) break;  // [tools.chain.order]
      Ref active(chain->active);
      Outcome outcome = next(active);
      if (!exhausted(outcome)) return outcome;  // [tools.raised]
      drop(chain->active);                      // [tools.not_closed]
    }
    return end_of_iteration();  // [tools.return_lost]
  });
}

constexpr MethodDef kChainMethods[] = {
    {"from_iterable", chain_from_iterable, MethodDef::kClassMethod},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // since 3.9
};

// --- zip_longest

struct ZipLongest : Object {
  Tuple* iterators;  // None where one has ended
  int64_t active;    // how many have not
  Value fill;
};

Value fill_argument(Args args) {
  Value fill = none();
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    if (utf8(args.keyword_name(i)) != "fillvalue") {
      raise_type_error("zip_longest() got an unexpected keyword argument");
    }
    fill = args.keyword_value(i);
  }
  return fill;
}

Ref ziplongest_create(Type* type, Args args) {
  Value fill = fill_argument(args);
  Handle<Tuple> iterators = make_tuple_of_size(args.count);
  for (size_t i = 0; i < args.count; ++i) iterators->items[i] = iterate(args[i]).take();
  auto* zip = allocate<ZipLongest>(*type);
  zip->active = iterators->size;
  zip->iterators = iterators.take();
  zip->fill = Ref(fill).take();
  gc_track(zip);
  return Ref::adopt(Value(zip));
}

// The item at `place`, or the fill value. Null: every iterator has ended.
Ref longest_item(ZipLongest* zip, int64_t place) {
  Ref iterator(zip->iterators->items[place]);
  // [tools.zip_longest.ended]
  if (is_none(iterator)) return Ref(zip->fill);
  Outcome outcome = next(iterator);
  if (!exhausted(outcome)) return outcome.take();
  if (--zip->active == 0) return {};
  // [tools.zip_longest.values]
  assign(zip->iterators->items[place], none());
  return Ref(zip->fill);
}

Outcome ziplongest_next(Value self) {
  auto* zip = self.as<ZipLongest>();
  if (zip->active == 0) return end_of_iteration();  // [tools.zip_longest.empty]
  return catching([&] {
    Handle<Tuple> row = make_tuple_of_size(zip->iterators->size);
    try {
      for (int64_t i = 0; i < row->size; ++i) {
        Ref item = longest_item(zip, i);
        if (!item) return end_of_iteration();
        row->items[i] = item.take();
      }
    } catch (const Raise&) {
      // [tools.zip_longest.raised] [tools.raised_ends] The row is lost.
      zip->active = 0;
      throw;
    }
    return Outcome::yielded(std::move(row));
  });
}

// --- pairwise

struct Pairwise : Object {
  Value iterator;  // null once it has ended
  Value previous;  // null: no item yet
};

Ref pairwise_create(Type* type, Args args) {
  refuse_keywords("pairwise", type, PairwiseType, args);
  expect_args("pairwise", Args(args.values, args.count), 1, 1);
  Ref iterator = iterate(args[0]);
  auto* pairwise = allocate<Pairwise>(*type);
  pairwise->iterator = iterator.take();
  gc_track(pairwise);
  return Ref::adopt(Value(pairwise));
}

Outcome pairwise_end(Pairwise* pairwise, Outcome outcome) {
  drop(pairwise->iterator);
  drop(pairwise->previous);
  return outcome;
}

Outcome pairwise_next(Value self) {
  auto* pairwise = self.as<Pairwise>();
  if (!pairwise->iterator) return end_of_iteration();
  Ref iterator(pairwise->iterator);
  // [tools.pairwise.lazy]
  if (!pairwise->previous) {
    const Outcome first = next(iterator);
    if (!first.is_yielded()) return pairwise_end(pairwise, first);
    assign(pairwise->previous, first.take());
  }
  Ref previous(pairwise->previous);
  const Outcome second = next(iterator);
  if (!second.is_yielded()) return pairwise_end(pairwise, second);  // [tools.return_passed]
  Ref item = second.take();
  assign(pairwise->previous, item.get());
  // [tools.pairwise.values]
  return Outcome::yielded(make_pair(std::move(previous), std::move(item)));
}

// --- batched

struct Batched : Object {
  Value iterator;  // null once it has ended
  int64_t size;
  bool strict;
};

Ref batched_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"iterable", "n", "strict"};
  Value given[3];
  const bool strict = since(13);
  parse_args("batched", args, std::span(kNames).first(strict ? 3 : 2), 2, given, strict ? 1 : 0);
  const int64_t size = index_as_int64(given[1]);
  if (size < 1) raise_value_error("n must be at least one");  // [tools.batched.size]
  Ref iterator = iterate(given[0]);
  auto* batched = allocate<Batched>(*type);
  batched->iterator = iterator.take();
  batched->size = size;
  batched->strict = strict && given[2] && truth(given[2]);
  gc_track(batched);
  return Ref::adopt(Value(batched));
}

Outcome batched_next(Value self) {
  auto* batched = self.as<Batched>();
  if (!batched->iterator) return end_of_iteration();
  return catching([&] {
    Ref iterator(batched->iterator);
    Handle<List> batch = make_list();
    while (batch->size < batched->size) {  // [tools.batched.lazy]
      Outcome outcome = next(iterator);
      if (exhausted(outcome)) break;
      list_append(batch.get(), outcome.take());
    }
    if (batch->size < batched->size) drop(batched->iterator);
    if (batch->size == 0) return end_of_iteration();  // [tools.return_lost]
    // [tools.batched.strict]
    if (batched->strict && batch->size < batched->size) {
      raise_value_error("batched(): incomplete batch");
    }
    return Outcome::yielded(to_tuple(batch));  // [tools.batched.values]
  });
}

void prepare_types() {
  prepare_iterator<Chain, &Chain::sources, &Chain::active>(ChainType, chain_create, chain_next);
  ready_iterator(ChainType, "itertools.chain", std::span(kChainMethods).first(since(9) ? 2 : 1));
  prepare_iterator<ZipLongest, &ZipLongest::iterators, &ZipLongest::fill>(
      ZipLongestType, ziplongest_create, ziplongest_next);
  ready_iterator(ZipLongestType, "itertools.zip_longest");
  prepare_iterator<Pairwise, &Pairwise::iterator, &Pairwise::previous>(
      PairwiseType, pairwise_create, pairwise_next);
  ready(PairwiseType, "itertools.pairwise", nullptr);
  prepare_iterator<Batched, &Batched::iterator>(BatchedType, batched_create, batched_next);
  ready(BatchedType, "itertools.batched", nullptr);
}

}  // namespace

void define_chains(Module* module) {
  once(prepare_types);
  define_type(module, ChainType);
  define_type(module, ZipLongestType);
  if (since(10)) define_type(module, PairwiseType);
  if (since(12)) define_type(module, BatchedType);
}

}  // namespace corospec::reference
