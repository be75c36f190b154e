// builtins: functions that iterate.
#include <fmt/core.h>

#include <cmath>
#include <string>

#include "reference/modules/builtins_parts.h"
#include "reference/object/bytes.h"
#include "reference/object/complex.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/iterators.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::builtins {

Ref next(Value, Args args) {
  expect_args("next", args, 1, 2);  // [look.call.next]
  // [iter.next.no_iterator] [co.iter.next_refused]
  if (!is_iterator(args[0])) {
    raise_type_error(fmt::format("'{}' object is not an iterator", type_of(args[0])->name));
  }
  Outcome outcome = reference::next(args[0]);
  if (outcome.is_yielded()) return outcome.take();
  // [iter.next.default]
  if (args.count == 2 && exhausted(outcome)) return Ref(args[1]);  // [gen.next.default]
  throw_outcome(outcome);  // [gen.next.finished] [iter.next.stop]
}

namespace {

Ref iter(Value, Args args) {
  expect_args("iter", args, 1, 2);
  if (args.count == 1) return iterate(args[0]);
  if (!is_callable(args[0])) {  // [iter.sentinel.callable]
    raise_type_error(since(12) && !since(13) ? "iter(object, sentinel): object must be callable"
                                             : "iter(v, w): v must be callable");
  }
  return make_callable_iterator(args[0], args[1]);
}

// True when an item's truth is `wanted`.
// [tools.any]
bool any_item_is(bool wanted, Value iterable) {
  bool found = false;
  for_each(iterable, [&](Value item) {
    // [iter.error.value] What it raises ends the loop alone.
    found = truth(item) == wanted;
    return !found;
  });
  return found;
}

Ref all(Value, Args args) {
  expect_args("all", args, 1, 1);
  return make_bool(!any_item_is(false, args[0]));  // [iter.all]
}

Ref any(Value, Args args) {
  expect_args("any", args, 1, 1);
  return make_bool(any_item_is(true, args[0]));  // [iter.any]
}

// --- sum

void refuse_text(Value start) {
  if (is_str(start)) raise_type_error("sum() can't sum strings [use ''.join(seq) instead]");
  if (is_bytes(start)) raise_type_error("sum() can't sum bytes [use b''.join(seq) instead]");
  if (is_instance(start, ByteArrayType)) {
    raise_type_error("sum() can't sum bytearray [use b''.join(seq) instead]");
  }
}

// Adds floats, since 3.12 with Neumaier's compensation. Takes over from a general sum that has
// become a float.
class FloatSum {
 public:
  explicit FloatSum(double start) : sum_(start) {}

  // False: an item of another type, which the general sum has to take.
  bool add(Value item) {
    if (is_exactly(item, FloatType)) {
      add_number(item.as<Float>()->number);
      return true;
    }
    int64_t small;
    if (!is_int(item) || type_of(item) == &BoolType || !int_to_int64(item, &small)) return false;
    sum_ += static_cast<double>(small);
    return true;
  }
  Ref result() const {
    const bool compensate = compensation_ != 0 && std::isfinite(compensation_);
    return make_float(compensate ? sum_ + compensation_ : sum_);
  }

 private:
  void add_number(double number) {
    const double sum = sum_ + number;
    if (since(12)) {
      compensation_ +=
          std::fabs(sum_) >= std::fabs(number) ? (sum_ - sum) + number : (number - sum) + sum_;
    }
    sum_ = sum;
  }

  double sum_;
  double compensation_ = 0;
};

Ref sum(Value, Args args) {
  static constexpr const char* kNames[] = {"", "start"};
  Value given[2];
  parse_args("sum", args, kNames, 1, given);
  Ref total = given[1] ? Ref(given[1]) : make_int(int64_t{0});
  Ref iterator = iterate(given[0]);
  if (given[1]) refuse_text(given[1]);  // [iter.error.early]
  for (;;) {
    if (is_exactly(total, FloatType)) {
      FloatSum floats(total.as<Float>()->number);
      for (;;) {
        Outcome outcome = reference::next(iterator);
        if (exhausted(outcome)) return floats.result();
        Ref item = outcome.take();
        if (floats.add(item)) continue;
        total = binary(BinaryOp::kAdd, floats.result(), item);
        break;
      }
      continue;
    }
    if (is_exactly(total, ComplexType) && since(14)) {
      throw NotSupported("sums of complex numbers with their compensation");
    }
    Outcome outcome = reference::next(iterator);
    if (exhausted(outcome)) return total;
    total = binary(BinaryOp::kAdd, total, outcome.take());  // [iter.sum]
  }
}

// --- min and max

[[noreturn]] void raise_empty(const char* function) {
  raise_value_error(std::string(function) +
                    (since(12) ? "() iterable argument is empty" : "() arg is an empty sequence"));
}

Ref key_of(Value key, Value item) { return key ? call(key, {item}) : Ref(item); }

// The first item that no other surpasses.
Ref extreme_of(Value items, Value key, CompareOp better) {
  Ref best;
  Ref best_key;
  for_each(items, [&](Value item) {
    Ref keeps_item(item);
    Ref item_key = key_of(key, item);                         // [iter.minmax.key]
    if (!best || compare_bool(better, item_key, best_key)) {  // [iter.minmax]
      best = keeps_item;
      best_key = item_key;
    }
    return true;
  });
  return best;
}

Ref extreme(const char* function, Args args, CompareOp better) {
  static constexpr const char* kNames[] = {"default", "key"};
  Value given[2];
  parse_args(function, Args(args.values + args.count, 0, args.names), kNames, 0, given);
  if (args.count == 0) {
    raise_type_error(std::string(function) + (since(8) ? " expected at least 1 argument, got 0"
                                                       : " expected 1 arguments, got 0"));
  }
  Value key = given[1] && !is_none(given[1]) ? given[1] : Value();
  if (args.count > 1) {
    if (given[0]) {
      raise_type_error(fmt::format(
          "Cannot specify a default for {}() with multiple positional arguments", function));
    }
    Handle<Tuple> items = make_tuple(args.positional());
    return extreme_of(items, key, better);
  }
  Ref best = extreme_of(args[0], key, better);
  if (best) return best;
  if (!given[0]) raise_empty(function);
  return Ref(given[0]);
}

Ref max(Value, Args args) { return extreme("max", args, CompareOp::kGt); }
Ref min(Value, Args args) { return extreme("min", args, CompareOp::kLt); }

Ref sorted(Value, Args args) {
  static constexpr const char* kNames[] = {"", "key", "reverse"};
  Value given[3];
  if (args.count != 1) {
    raise_type_error(fmt::format("sorted expected 1 argument, got {}", args.count));
  }
  parse_args("sort", args, kNames, 1, given, 2);
  Handle<List> list = to_list(given[0]);  // [iter.sorted.all_first]
  const bool has_key = given[1] && !is_none(given[1]);
  list_sort(list.get(), has_key ? given[1] : Value(), given[2] && truth(given[2]));
  return list;
}

constexpr FunctionDef kFunctions[] = {
    {"iter", iter}, {"all", all}, {"any", any},       {"sum", sum},
    {"max", max},   {"min", min}, {"sorted", sorted},
};

}  // namespace

std::span<const FunctionDef> iteration_functions() { return kFunctions; }

}  // namespace corospec::reference::builtins
