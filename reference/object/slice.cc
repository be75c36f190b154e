#include "reference/object/slice.h"

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>

#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr int64_t kMax = std::numeric_limits<int64_t>::max();

void require_bound(Value bound) {
  if (has_index(bound)) return;
  raise_type_error("slice indices must be integers or None or have an __index__ method");
}

int64_t bound_or(Value bound, int64_t otherwise) {
  if (is_none(bound)) return otherwise;
  require_bound(bound);
  return index_clamped(bound);
}

int64_t step_of(Value step) {
  const int64_t result = bound_or(step, 1);
  if (result == 0) raise_value_error("slice step cannot be zero");
  return std::max(result, -kMax);  // so that it can be negated
}

}  // namespace

SliceRange slice_bounds(Slice* slice) {
  SliceRange bounds{};
  bounds.step = step_of(slice->step);
  const bool forward = bounds.step > 0;
  bounds.start = bound_or(slice->start, forward ? 0 : kMax);
  bounds.stop = bound_or(slice->stop, forward ? kMax : std::numeric_limits<int64_t>::min());
  return bounds;
}

SliceRange clamp_slice(SliceRange bounds, int64_t length) {
  const bool forward = bounds.step > 0;
  const int64_t lowest = forward ? 0 : -1;
  const int64_t highest = forward ? length : length - 1;
  auto clamp = [&](int64_t bound) {
    if (bound < 0) bound = bound < -length ? lowest : bound + length;
    return std::clamp(bound, lowest, std::max(lowest, highest));
  };
  bounds.start = clamp(bounds.start);
  bounds.stop = clamp(bounds.stop);
  const int64_t distance = forward ? bounds.stop - bounds.start : bounds.start - bounds.stop;
  const int64_t stride = forward ? bounds.step : -bounds.step;
  bounds.count = distance <= 0 ? 0 : (distance - 1) / stride + 1;
  return bounds;
}

SliceRange slice_range(Slice* slice, int64_t length) {
  return clamp_slice(slice_bounds(slice), length);
}

namespace {

Ref add(Value left, Value right) { return int_binary(BinaryOp::kAdd, left, right); }
bool less(Value left, Value right) { return int_compare(CompareOp::kLt, left, right); }

Ref big_bound(Value bound, Value otherwise, Value length, Value lowest, Value highest) {
  if (is_none(bound)) return Ref(otherwise);
  require_bound(bound);
  Ref index = unary(UnaryOp::kIndex, bound);
  if (int_sign(index) < 0) index = add(index, length);
  if (less(index, lowest)) return Ref(lowest);
  return less(highest, index) ? Ref(highest) : index;
}

}  // namespace

BigSliceRange big_slice_range(Slice* slice, Value length) {
  BigSliceRange range;
  range.step = make_int(int64_t{1});
  if (!is_none(slice->step)) {
    require_bound(slice->step);
    range.step = unary(UnaryOp::kIndex, slice->step);
    if (int_sign(range.step) == 0) raise_value_error("slice step cannot be zero");
  }
  const bool forward = int_sign(range.step) > 0;
  const Value lowest = Value::small(forward ? 0 : -1);
  Ref highest = forward ? Ref(length) : add(length, Value::small(-1));
  const Value first = forward ? lowest : highest.get();
  const Value last = forward ? highest.get() : lowest;
  range.start = big_bound(slice->start, first, length, lowest, highest);
  range.stop = big_bound(slice->stop, last, length, lowest, highest);
  return range;
}

namespace {

// "list assignment" complains about "list indices", and so on.
std::string subject_of(std::string_view what) {
  const size_t space = what.find(' ');
  if (what == "bytes") return "byte";
  return std::string(what.substr(0, space));
}

[[noreturn]] void raise_not_an_index(Value key, const char* what) {
  const std::string subject = subject_of(what);
  if (subject == "string") {
    raise_type_error(since(11) ? "string indices must be integers, not '" + type_name(key) + "'"
                               : std::string("string indices must be integers"));
  }
  raise_type_error(subject + " indices must be integers or slices, not " + type_name(key));
}

[[noreturn]] void raise_out_of_range(std::string_view what) {
  if (what == "bytes") raise(IndexErrorType, "index out of range");
  const std::string subject = what == "range" ? "range object" : std::string(what);
  raise(IndexErrorType, subject + " index out of range");
}

int64_t index_of(Value key) {
  Ref index = unary(UnaryOp::kIndex, key);
  int64_t result = 0;
  if (!int_to_int64(index, &result)) {
    raise(IndexErrorType, "cannot fit '" + type_name(key) + "' into an index-sized integer");
  }
  return result;
}

}  // namespace

int64_t sequence_index(Value key, int64_t length, const char* what) {
  int64_t index = 0;
  if (key.is_small()) {
    index = key.as_small();
  } else if (has_index(key)) {
    index = index_of(key);
  } else {
    raise_not_an_index(key, what);
  }
  if (index < 0) index += length;
  if (index < 0 || index >= length) raise_out_of_range(what);
  return index;
}

Handle<Slice> make_slice(Value start, Value stop, Value step) {
  auto* slice = allocate<Slice>(SliceType);
  retain(start);
  retain(stop);
  retain(step);
  slice->start = start;
  slice->stop = stop;
  slice->step = step;
  if (may_be_in_cycle(start) || may_be_in_cycle(stop) || may_be_in_cycle(step)) gc_track(slice);
  return Handle<Slice>::adopt(slice);
}

namespace {

Ref slice_create(Type*, Args args) {
  expect_args("slice", args, 1, 3);
  if (args.count == 1) return make_slice(none(), args[0], none());
  return make_slice(args[0], args[1], args.count > 2 ? args[2] : none());
}

Ref slice_repr(Value self) {
  const auto* slice = self.as<Slice>();
  StrBuilder builder;
  builder.append("slice(");
  builder.append(repr(slice->start).as<Str>());
  builder.append(", ");
  builder.append(repr(slice->stop).as<Str>());
  builder.append(", ");
  builder.append(repr(slice->step).as<Str>());
  builder.append(")");
  return builder.finish();
}

Ref slice_as_tuple(Value self) {
  const auto* slice = self.as<Slice>();
  return make_tuple({slice->start, slice->stop, slice->step});
}

Ref slice_compare(Value left, Value right, CompareOp op) {
  if (!is_exactly(left, SliceType) || !is_exactly(right, SliceType)) return not_implemented();
  if (left == right) {
    return make_bool(op == CompareOp::kEq || op == CompareOp::kLe || op == CompareOp::kGe);
  }
  return compare(op, slice_as_tuple(left), slice_as_tuple(right));
}

int64_t slice_hash(Value self) { return hash(slice_as_tuple(self)); }

Ref slice_indices(Value self, Args args) {
  expect_args("indices", args, 1, 1);
  Ref length = unary(UnaryOp::kIndex, args[0]);
  if (int_sign(length) < 0) raise_value_error("length should not be negative");
  BigSliceRange range = big_slice_range(self.as<Slice>(), length);
  return make_tuple({range.start.get(), range.stop.get(), range.step.get()});
}

const MethodDef kSliceMethods[] = {{"indices", slice_indices}};
const AttributeDef kSliceAttributes[] = {
    {"start", [](Value self) { return Ref(self.as<Slice>()->start); }},
    {"stop", [](Value self) { return Ref(self.as<Slice>()->stop); }},
    {"step", [](Value self) { return Ref(self.as<Slice>()->step); }},
};

}  // namespace

void initialize_slice() {
  Owned<Slice, &Slice::start, &Slice::stop, &Slice::step>::install(SliceType);
  Slots& slots = SliceType.slots;
  slots.create = slice_create;
  slots.repr = slice_repr;
  slots.compare = slice_compare;
  if (since(12)) slots.hash = slice_hash;
  ready(SliceType, "slice", nullptr, kSliceMethods, kSliceAttributes);
}

Type SliceType;

}  // namespace corospec::reference
