// itertools.product, permutations, combinations and combinations_with_replacement.
//
// All four choose from pools by place: `places` is the current choice, and a step moves it to the
// next one in lexicographic order.
#include <algorithm>
#include <numeric>
#include <vector>

#include "reference/modules/define.h"
#include "reference/modules/itertools_internal.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

Type ProductType, PermutationsType, CombinationsType, ReplacementType;

using Places = std::vector<int64_t>;

struct Chooser : Object {
  Tuple* pools;    // of tuples: one a place for product, a single one for the others
  Places* places;  // owned
  Places* cycles;  // owned; permutations only
  bool started;
  bool ended;
};

void chooser_destroy(Object* object) noexcept {
  delete static_cast<Chooser*>(object)->places;
  delete static_cast<Chooser*>(object)->cycles;
  Owned<Chooser, &Chooser::pools>::destroy(object);
}

Ref make_chooser(Type* type, Handle<Tuple> pools, Places places, bool ended) {
  auto* chooser = allocate<Chooser>(*type);
  chooser->pools = pools.take();
  chooser->places = new Places(std::move(places));
  chooser->ended = ended;
  gc_track(chooser);
  return Ref::adopt(Value(chooser));
}

const Tuple* pool_of(const Chooser* chooser, size_t place) {
  const Tuple* pools = chooser->pools;
  return pools->items[pools->size == 1 ? 0 : place].as<Tuple>();
}

Outcome choice(const Chooser* chooser) {
  const Places& places = *chooser->places;
  Handle<Tuple> row = make_tuple_of_size(static_cast<int64_t>(places.size()));
  for (size_t i = 0; i < places.size(); ++i) {
    row->items[i] = Ref(pool_of(chooser, i)->items[places[i]]).take();
  }
  return Outcome::yielded(std::move(row));
}

// `advance` moves the places to the next choice and says whether there is one.
template <bool (*kAdvance)(Chooser*)>
Outcome chooser_next(Value self) {
  auto* chooser = self.as<Chooser>();
  if (chooser->ended) return end_of_iteration();
  if (chooser->started && !kAdvance(chooser)) {
    chooser->ended = true;
    return end_of_iteration();
  }
  chooser->started = true;
  return choice(chooser);
}

// --- product

// The keyword `repeat`; the only one.
int64_t repeat_argument(Args args) {
  static constexpr const char* kNames[] = {"repeat"};
  Value repeat;
  parse_args("product", Args(args.values + args.count, 0, args.names), kNames, 0, &repeat, 1);
  const int64_t times = repeat ? index_as_int64(repeat) : 1;
  if (times < 0) raise_value_error("repeat argument cannot be negative");
  return times;
}

Ref product_create(Type* type, Args args) {
  // [tools.product.repeat_zero] No pool, and no argument looked at.
  const auto repeat = static_cast<size_t>(repeat_argument(args));
  Handle<Tuple> pools =
      make_tuple_of_size(static_cast<int64_t>(repeat == 0 ? 0 : args.count * repeat));
  bool empty = false;
  for (size_t i = 0; i < args.count && repeat > 0; ++i) {
    pools->items[i] = to_tuple(args[i]).take();  // [tools.combinatoric.at_once]
    empty = empty || pools->items[i].as<Tuple>()->size == 0;
  }
  for (size_t i = args.count; i < pools->values().size(); ++i) {
    pools->items[i] = Ref(pools->items[i - args.count]).take();  // [tools.product.repeat]
  }
  Places places(pools->values().size(), 0);
  return make_chooser(type, std::move(pools), std::move(places), empty);
}

// [tools.product.values]
bool product_advance(Chooser* chooser) {
  Places& places = *chooser->places;
  for (size_t i = places.size(); i-- > 0;) {
    if (++places[i] < pool_of(chooser, i)->size) return true;
    places[i] = 0;
  }
  return false;
}

// --- choices from one pool

struct OnePool {
  Handle<Tuple> pools;
  int64_t size = 0;    // of the pool
  int64_t length = 0;  // of a choice
};

OnePool read_pool(Value iterable, Value length, const char* bad_length) {
  OnePool pool;
  // [tools.combinatoric.pool] [tools.combinatoric.at_once]
  Handle<Tuple> items = to_tuple(iterable);
  pool.size = items->size;
  pool.length = pool.size;
  if (length && !is_none(length)) {
    if (bad_length && !is_int(length)) raise_type_error(bad_length);
    pool.length = index_as_int64(length);
  }
  if (pool.length < 0) raise_value_error("r must be non-negative");
  pool.pools = make_tuple({Value(items)});
  return pool;
}

template <Type* kType>
OnePool read_required(Args args) {
  static constexpr const char* kNames[] = {"iterable", "r"};
  Value given[2];
  parse_args(kType->name.c_str(), args, kNames, 2, given);
  return read_pool(given[0], given[1], nullptr);
}

Places counting(int64_t length) {
  Places places(static_cast<size_t>(length));
  std::iota(places.begin(), places.end(), 0);
  return places;
}

// --- combinations

Ref combinations_create(Type* type, Args args) {
  OnePool pool = read_required<&CombinationsType>(args);
  const bool ended = pool.length > pool.size;
  return make_chooser(type, std::move(pool.pools), counting(ended ? 0 : pool.length), ended);
}

// [tools.combinations.values]
bool combinations_advance(Chooser* chooser) {
  Places& places = *chooser->places;
  const int64_t size = pool_of(chooser, 0)->size;
  const auto length = static_cast<int64_t>(places.size());
  int64_t i = length - 1;
  while (i >= 0 && places[i] == i + size - length) --i;
  if (i < 0) return false;
  ++places[i];
  for (int64_t j = i + 1; j < length; ++j) places[j] = places[j - 1] + 1;
  return true;
}

// --- combinations_with_replacement

Ref replacement_create(Type* type, Args args) {
  OnePool pool = read_required<&ReplacementType>(args);
  const bool ended = pool.size == 0 && pool.length > 0;
  Places places(static_cast<size_t>(ended ? 0 : pool.length), 0);
  return make_chooser(type, std::move(pool.pools), std::move(places), ended);
}

// [tools.combinations_with_replacement.values]
bool replacement_advance(Chooser* chooser) {
  Places& places = *chooser->places;
  const int64_t last = pool_of(chooser, 0)->size - 1;
  size_t i = places.size();
  while (i > 0 && places[i - 1] == last) --i;
  if (i == 0) return false;
  const int64_t place = places[i - 1] + 1;
  std::fill(places.begin() + static_cast<int64_t>(i) - 1, places.end(), place);
  return true;
}

// --- permutations
// `cycles` counts down how often each place is still swapped with a later one; the order behind the
// choice is kept in the rest of `order`, of which the choice is the beginning.

struct Permutations : Chooser {
  Places* order;
};

void permutations_destroy(Object* object) noexcept {
  delete static_cast<Permutations*>(object)->order;
  chooser_destroy(object);
}

Ref permutations_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"iterable", "r"};
  Value given[2];
  parse_args("permutations", args, kNames, 1, given);
  OnePool pool = read_pool(given[0], given[1], "Expected int as r");
  const bool ended = pool.length > pool.size;
  Ref made = make_chooser(type, std::move(pool.pools), counting(ended ? 0 : pool.length), ended);
  auto* permutations = made.as<Permutations>();
  permutations->order = new Places(counting(pool.size));
  permutations->cycles = new Places();
  for (int64_t i = 0; i < pool.length && !ended; ++i)
    permutations->cycles->push_back(pool.size - i);
  return made;
}

// [tools.permutations.values]
bool permutations_advance(Chooser* chooser) {
  Places& order = *static_cast<Permutations*>(chooser)->order;
  Places& cycles = *chooser->cycles;
  const auto size = static_cast<int64_t>(order.size());
  for (auto i = static_cast<int64_t>(cycles.size()) - 1; i >= 0; --i) {
    if (--cycles[i] == 0) {
      std::rotate(order.begin() + i, order.begin() + i + 1, order.end());
      cycles[i] = size - i;
      continue;
    }
    std::swap(order[i], order[size - cycles[i]]);
    std::copy_n(order.begin(), cycles.size(), chooser->places->begin());
    return true;
  }
  return false;
}

void prepare(Type& type, const char* qualified, Ref (*create)(Type*, Args),
             Outcome (*next)(Value)) {
  prepare_iterator<Chooser, &Chooser::pools>(type, create, next);
  type.slots.destroy = chooser_destroy;
  if (&type == &PermutationsType) {
    type.instance_size = sizeof(Permutations);
    type.slots.destroy = permutations_destroy;
  }
  ready_iterator(type, qualified);
}

void prepare_types() {
  prepare(ProductType, "itertools.product", product_create, chooser_next<product_advance>);
  prepare(PermutationsType, "itertools.permutations", permutations_create,
          chooser_next<permutations_advance>);
  prepare(CombinationsType, "itertools.combinations", combinations_create,
          chooser_next<combinations_advance>);
  prepare(ReplacementType, "itertools.combinations_with_replacement", replacement_create,
          chooser_next<replacement_advance>);
}

}  // namespace

void define_combinatorics(Module* module) {
  once(prepare_types);
  for (Type* type : {&ProductType, &PermutationsType, &CombinationsType, &ReplacementType}) {
    define_type(module, *type);
  }
}

}  // namespace corospec::reference
