// range objects. Bounds have any size: the arithmetic is that of int.h. The iterators are
// range_iterator.cc.
#include "reference/object/range.h"

#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/range_internal.h"
#include "reference/object/slice.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

Ref add(Value a, Value b) { return int_binary(BinaryOp::kAdd, a, b); }
Ref subtract(Value a, Value b) { return int_binary(BinaryOp::kSubtract, a, b); }
Ref multiply(Value a, Value b) { return int_binary(BinaryOp::kMultiply, a, b); }
bool same(Value a, Value b) { return int_compare(CompareOp::kEq, a, b); }
bool less(Value a, Value b) { return int_compare(CompareOp::kLt, a, b); }
bool is_zero(Value a) { return int_sign(a) == 0; }

Range* as_range(Value value) { return value.as<Range>(); }

// How many items: the distance in steps, rounded up.
Ref compute_length(Value start, Value stop, Value step) {
  const bool forward = int_sign(step) > 0;
  Ref distance = forward ? subtract(stop, start) : subtract(start, stop);
  if (int_sign(distance) <= 0) return make_int(int64_t{0});
  Ref stride = forward ? Ref(step) : unary(UnaryOp::kNegative, step);
  Ref whole = int_binary(BinaryOp::kFloorDivide, add(distance, Value::small(-1)), stride);
  return add(whole, Value::small(1));
}

Ref index_argument(Value value) {
  Ref index = unary(UnaryOp::kIndex, value);
  Ref plain = plain_int(index);
  return plain ? plain : index;
}

}  // namespace

Ref range_item(Range* range, Value index) {
  return add(range->start, multiply(index, range->step));
}

Ref make_range(Value start, Value stop, Value step) {
  if (is_zero(step)) raise_value_error("range() arg 3 must not be zero");
  Ref length = compute_length(start, stop, step);
  auto* range = allocate<Range>(RangeType);
  range->start = Ref(start).take();
  range->stop = Ref(stop).take();
  range->step = Ref(step).take();
  range->length = length.take();
  return Ref::adopt(Value(range));
}

namespace {

Ref range_create(Type*, Args args) {
  expect_args("range", args, 1, 3);
  if (args.count == 1) {
    return make_range(Value::small(0), index_argument(args[0]), Value::small(1));
  }
  Ref start = index_argument(args[0]);
  Ref stop = index_argument(args[1]);
  Ref step = args.count > 2 ? index_argument(args[2]) : make_int(int64_t{1});
  return make_range(start, stop, step);
}

void range_destroy(Object* object) noexcept {
  auto* range = static_cast<Range*>(object);
  release(range->start);
  release(range->stop);
  release(range->step);
  release(range->length);
  free_object(range);
}

Ref range_repr(Value self) {
  const auto* range = as_range(self);
  std::string text = "range(" + int_to_string(range->start) + ", " + int_to_string(range->stop);
  if (!(range->step == Value::small(1))) text += ", " + int_to_string(range->step);
  return make_str(text + ")");
}

bool ranges_equal(const Range* a, const Range* b) {
  if (!same(a->length, b->length)) return false;
  if (is_zero(a->length)) return true;
  if (!same(a->start, b->start)) return false;
  return same(a->length, Value::small(1)) || same(a->step, b->step);
}

Ref range_compare(Value left, Value right, CompareOp op) {
  if ((op != CompareOp::kEq && op != CompareOp::kNe) || !is_exactly(left, RangeType) ||
      !is_exactly(right, RangeType)) {
    return not_implemented();
  }
  return make_bool(ranges_equal(as_range(left), as_range(right)) == (op == CompareOp::kEq));
}

// Equal ranges have equal hashes: what does not make a difference is left out.
int64_t range_hash(Value self) {
  const auto* range = as_range(self);
  const bool has_start = !is_zero(range->length);
  const bool has_step = has_start && !same(range->length, Value::small(1));
  return hash(make_tuple(
      {range->length, has_start ? range->start : none(), has_step ? range->step : none()}));
}

bool range_truth(Value self) { return !is_zero(as_range(self)->length); }

int64_t range_length(Value self) {
  int64_t length = 0;
  if (!int_to_int64(as_range(self)->length, &length)) {
    raise(OverflowErrorType, "Python int too large to convert to C ssize_t");
  }
  return length;
}

// The place of an int in the range; null: it is not there.
Ref find_int(const Range* range, Value value) {
  const bool forward = int_sign(range->step) > 0;
  const Value low = forward ? range->start : value;
  const Value high = forward ? value : range->start;
  if (less(high, low)) return Ref();
  if (forward ? !less(value, range->stop) : !less(range->stop, value)) return Ref();
  Ref distance = subtract(value, range->start);
  if (!is_zero(int_binary(BinaryOp::kModulo, distance, range->step))) return Ref();
  return int_binary(BinaryOp::kFloorDivide, distance, range->step);
}

bool has_plain_equality(Value value) {
  return value.is_small() || is_exactly(value, IntType) || is_exactly(value, BoolType);
}

// For what may be equal to an int by its own judgement: the place by comparing with every item.
int64_t find_by_comparing(Value self, Value value) {
  int64_t place = -1;
  int64_t current = 0;
  for_each(self, [&](Value item) {
    if (equal(item, value)) place = current;
    ++current;
    return place < 0;
  });
  return place;
}

bool range_contains(Value self, Value value) {
  if (has_plain_equality(value)) return static_cast<bool>(find_int(as_range(self), value));
  return find_by_comparing(self, value) >= 0;
}

Ref range_slice(Range* range, Slice* slice) {
  BigSliceRange bounds = big_slice_range(slice, range->length);
  return make_range(range_item(range, bounds.start), range_item(range, bounds.stop),
                    multiply(range->step, bounds.step));
}

Ref range_get_item(Value self, Value key) {
  auto* range = as_range(self);
  if (is_exactly(key, SliceType)) return range_slice(range, key.as<Slice>());
  if (!has_index(key)) sequence_index(key, 0, "range");
  Ref index = index_argument(key);
  if (int_sign(index) < 0) index = add(index, range->length);
  if (int_sign(index) < 0 || !less(index, range->length)) {
    raise(IndexErrorType, "range object index out of range");
  }
  return range_item(range, index);
}

Ref method_count(Value self, Args args) {
  expect_args("range.count", args, 1, 1);
  if (has_plain_equality(args[0])) return make_int(int64_t{range_contains(self, args[0])});
  int64_t count = 0;
  for_each(self, [&](Value item) {
    count += equal(item, args[0]) ? 1 : 0;
    return true;
  });
  return make_int(count);
}

Ref method_index(Value self, Args args) {
  expect_args("range.index", args, 1, 1);
  if (has_plain_equality(args[0])) {
    if (Ref place = find_int(as_range(self), args[0])) return place;
    raise_value_error(repr_utf8(args[0]) + " is not in range");
  }
  const int64_t place = find_by_comparing(self, args[0]);
  if (place < 0) raise_value_error("sequence.index(x): x not in sequence");
  return make_int(place);
}

const MethodDef kMethods[] = {
    {"count", method_count},
    {"index", method_index},
    {"__reversed__", range_reversed},
};
const AttributeDef kAttributes[] = {
    {"start", [](Value self) { return Ref(as_range(self)->start); }},
    {"stop", [](Value self) { return Ref(as_range(self)->stop); }},
    {"step", [](Value self) { return Ref(as_range(self)->step); }},
};

}  // namespace

void initialize_range() {
  RangeType.flags = kNoWeakrefs | kSequence;
  RangeType.instance_size = sizeof(Range);
  Slots& slots = RangeType.slots;
  slots.destroy = range_destroy;
  slots.create = range_create;
  slots.repr = range_repr;
  slots.compare = range_compare;
  slots.hash = range_hash;
  slots.truth = range_truth;
  slots.length = range_length;
  slots.get_item = range_get_item;
  slots.contains = range_contains;
  slots.iter = range_iterate;
  ready(RangeType, "range", nullptr, kMethods, kAttributes);
  initialize_range_iterators();
}

Type RangeType;

}  // namespace corospec::reference
