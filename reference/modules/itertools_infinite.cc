// itertools.count, cycle and repeat: the iterators that need not end.
#include "reference/modules/define.h"
#include "reference/modules/itertools_internal.h"
#include "reference/object/complex.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace {

Type CountType, CycleType, RepeatType;

// --- count

struct Count : Object {
  Value number;  // the next one
  Value step;
};

void expect_number(Value value) {
  const auto& unary = type_of(value)->slots.unary;
  const bool number = is_int(value) || unary[static_cast<size_t>(UnaryOp::kIndex)] ||
                      unary[static_cast<size_t>(UnaryOp::kInt)] ||
                      unary[static_cast<size_t>(UnaryOp::kFloat)];
  if (!number && !is_complex(value)) raise_type_error("a number is required");
}

Ref count_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"start", "step"};
  Value given[2];
  parse_args("count", args, kNames, 0, given);
  for (Value value : given) {
    if (value) expect_number(value);
  }
  auto* count = allocate<Count>(*type);
  count->number = Ref(given[0] ? given[0] : Value::small(0)).take();
  count->step = Ref(given[1] ? given[1] : Value::small(1)).take();
  gc_track(count);
  return Ref::adopt(Value(count));
}

Outcome count_next(Value self) {
  return catching([&] {
    auto* count = self.as<Count>();
    Ref number(count->number);
    // [tools.count.values]
    Ref following = binary(BinaryOp::kAdd, number, count->step);
    assign(count->number, std::move(following));
    return Outcome::yielded(std::move(number));
  });
}

Ref count_repr(Value self) {
  const auto* count = self.as<Count>();
  std::string text = type_name(self) + "(" + repr_utf8(count->number);
  if (!(count->step == Value::small(1))) text += ", " + repr_utf8(count->step);
  return make_str(text + ")");
}

// --- cycle

struct Cycle : Object {
  Value iterator;  // null once it has ended
  List* saved;
  int64_t index;  // of the next saved item, in the second and later rounds
};

Ref cycle_create(Type* type, Args args) {
  refuse_keywords("cycle", type, CycleType, args);
  expect_args("cycle", Args(args.values, args.count), 1, 1);
  Ref iterator = iterate(args[0]);
  auto* cycle = allocate<Cycle>(*type);
  cycle->iterator = iterator.take();
  cycle->saved = make_list().take();
  gc_track(cycle);
  return Ref::adopt(Value(cycle));
}

Outcome replay(Cycle* cycle) {
  if (cycle->saved->size == 0) return end_of_iteration();  // [tools.cycle.empty]
  Ref item(cycle->saved->items[cycle->index]);             // [tools.cycle.same]
  if (++cycle->index >= cycle->saved->size) cycle->index = 0;
  return Outcome::yielded(std::move(item));
}

Outcome cycle_next(Value self) {
  auto* cycle = self.as<Cycle>();
  if (!cycle->iterator) return replay(cycle);  // [tools.cycle.values]
  return catching([&] {
    Ref iterator(cycle->iterator);
    Outcome outcome = next(iterator);
    // [tools.cycle.raised] An exception leaves here, and the saved items stay.
    if (exhausted(outcome)) {
      drop(cycle->iterator);
      return replay(cycle);
    }
    Ref item = outcome.take();
    list_append(cycle->saved, item.get());
    return Outcome::yielded(std::move(item));
  });
}

// --- repeat

struct Repeat : Object {
  Value object;
  int64_t times;  // -1: without end
};

Ref repeat_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"object", "times"};
  Value given[2];
  parse_args("repeat", args, kNames, 1, given);
  int64_t times = given[1] ? index_as_int64(given[1]) : -1;
  if (given[1] && times < 0) times = 0;
  auto* repeat = allocate<Repeat>(*type);
  repeat->object = Ref(given[0]).take();
  repeat->times = times;
  gc_track(repeat);
  return Ref::adopt(Value(repeat));
}

Outcome repeat_next(Value self) {
  auto* repeat = self.as<Repeat>();
  // [tools.repeat.values]
  if (repeat->times == 0) return end_of_iteration();
  if (repeat->times > 0) --repeat->times;
  return Outcome::yielded(Ref(repeat->object));
}

Ref repeat_repr(Value self) {
  const auto* repeat = self.as<Repeat>();
  std::string text = type_name(self) + "(" + repr_utf8(repeat->object);
  if (repeat->times >= 0) text += ", " + std::to_string(repeat->times);
  return make_str(text + ")");
}

Ref repeat_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  if (self.as<Repeat>()->times < 0) raise_type_error("len() of unsized object");
  return make_int(self.as<Repeat>()->times);
}

constexpr MethodDef kRepeatMethods[] = {{"__length_hint__", repeat_hint}};

void prepare_types() {
  prepare_iterator<Count, &Count::number, &Count::step>(CountType, count_create, count_next);
  CountType.slots.repr = count_repr;
  ready_iterator(CountType, "itertools.count");
  prepare_iterator<Cycle, &Cycle::iterator, &Cycle::saved>(CycleType, cycle_create, cycle_next);
  ready_iterator(CycleType, "itertools.cycle");
  prepare_iterator<Repeat, &Repeat::object>(RepeatType, repeat_create, repeat_next);
  RepeatType.slots.repr = repeat_repr;
  ready_iterator(RepeatType, "itertools.repeat", kRepeatMethods);
}

}  // namespace

void define_infinite_iterators(Module* module) {
  once(prepare_types);
  for (Type* type : {&CountType, &CycleType, &RepeatType}) define_type(module, *type);
}

}  // namespace corospec::reference
