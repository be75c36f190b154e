// itertools.compress, dropwhile, takewhile and filterfalse: some of the items of an iterator.
#include "reference/modules/define.h"
#include "reference/modules/itertools_internal.h"
#include "reference/object/gc.h"

namespace corospec::reference {

namespace {

Type CompressType, DropWhileType, TakeWhileType, FilterFalseType;

// --- compress

struct Compress : Object {
  Value data;
  Value selectors;
};

Ref compress_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"data", "selectors"};
  Value given[2];
  parse_args("compress", args, kNames, 2, given);
  Ref data = iterate(given[0]);
  Ref selectors = iterate(given[1]);
  auto* compress = allocate<Compress>(*type);
  compress->data = data.take();
  compress->selectors = selectors.take();
  gc_track(compress);
  return Ref::adopt(Value(compress));
}

Outcome compress_next(Value self) {
  Ref data(self.as<Compress>()->data);
  Ref selectors(self.as<Compress>()->selectors);
  return catching([&] {
    for (;;) {
      const Outcome datum = next(data);
      if (!datum.is_yielded()) return datum;
      Ref item = datum.take();
      const Outcome selector = next(selectors);  // [tools.compress.ends]
      if (!selector.is_yielded()) return selector;
      // [tools.compress.values]
      if (truth(selector.take())) return Outcome::yielded(std::move(item));
    }
  });
}

// --- the others: a predicate and an iterator

struct Filtered : Object {
  Value predicate;
  Value iterator;
  bool decided;  // dropwhile: has dropped; takewhile: has stopped
};

template <Type* kType>
Ref filtered_create(Type* type, Args args) {
  const char* name = kType->name.c_str();
  refuse_keywords(name, type, *kType, args);
  expect_args(name, Args(args.values, args.count), 2, 2);
  Ref iterator = iterate(args[1]);
  auto* filtered = allocate<Filtered>(*type);
  filtered->predicate = Ref(args[0]).take();
  filtered->iterator = iterator.take();
  gc_track(filtered);
  return Ref::adopt(Value(filtered));
}

// [tools.function_raised] [tools.function_stop] The item is taken; nothing else has changed.
bool holds(Value predicate, Value item) { return truth(call(predicate, {item})); }

Outcome dropwhile_next(Value self) {
  auto* filtered = self.as<Filtered>();
  Ref iterator(filtered->iterator);
  return catching([&] {
    for (;;) {
      const Outcome outcome = next(iterator);
      // [tools.dropwhile.values] [tools.return_passed]
      if (filtered->decided || !outcome.is_yielded()) return outcome;
      Ref item = outcome.take();
      if (holds(filtered->predicate, item)) continue;  // [tools.dropwhile.start]
      filtered->decided = true;
      return Outcome::yielded(std::move(item));
    }
  });
}

Outcome takewhile_next(Value self) {
  auto* filtered = self.as<Filtered>();
  if (filtered->decided) return end_of_iteration();  // [tools.takewhile.ended]
  Ref iterator(filtered->iterator);
  const Outcome outcome = next(iterator);
  if (!outcome.is_yielded()) return outcome;
  return catching([&] {
    Ref item = outcome.take();
    // [tools.takewhile.values]
    if (holds(filtered->predicate, item)) return Outcome::yielded(std::move(item));
    filtered->decided = true;  // [tools.takewhile.lost] [tools.not_closed]
    return end_of_iteration();
  });
}

bool rejects(Value predicate, Value item) {
  if (is_none(predicate) || predicate == Value(&BoolType)) return !truth(item);
  return !holds(predicate, item);
}

Outcome filterfalse_next(Value self) {
  auto* filtered = self.as<Filtered>();
  Ref iterator(filtered->iterator);
  return catching([&] {
    for (;;) {
      const Outcome outcome = next(iterator);
      if (!outcome.is_yielded()) return outcome;
      Ref item = outcome.take();
      // [tools.filterfalse.values]
      if (rejects(filtered->predicate, item)) return Outcome::yielded(std::move(item));
    }
  });
}

template <Type* kType>
void prepare_filtered(const char* qualified, Outcome (*next)(Value)) {
  prepare_iterator<Filtered, &Filtered::predicate, &Filtered::iterator>(
      *kType, filtered_create<kType>, next);
  ready_iterator(*kType, qualified);
}

void prepare_types() {
  prepare_iterator<Compress, &Compress::data, &Compress::selectors>(CompressType, compress_create,
                                                                    compress_next);
  ready_iterator(CompressType, "itertools.compress");
  prepare_filtered<&DropWhileType>("itertools.dropwhile", dropwhile_next);
  prepare_filtered<&TakeWhileType>("itertools.takewhile", takewhile_next);
  prepare_filtered<&FilterFalseType>("itertools.filterfalse", filterfalse_next);
}

}  // namespace

void define_filters(Module* module) {
  once(prepare_types);
  for (Type* type : {&CompressType, &DropWhileType, &TakeWhileType, &FilterFalseType}) {
    define_type(module, *type);
  }
}

}  // namespace corospec::reference
