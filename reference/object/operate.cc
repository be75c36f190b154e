// Truth, hash, length, and numbers as C++ values.
#include <fmt/core.h>

#include <limits>

#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/type_slots.h"

namespace corospec::reference {

bool truth(Value value) {
  if (value == boolean(true)) return true;
  if (value == boolean(false) || is_none(value)) return false;
  if (value.is_small()) return value.as_small() != 0;
  const Slots& slots = value.object()->type->slots;
  if (slots.truth) return slots.truth(value);
  return slots.length ? slots.length(value) != 0 : true;  // [look.truth]
}

int64_t hash(Value value) {
  if (is_exactly(value, StrType)) return str_hash(value.as<Str>());
  auto* const slot = type_of(value)->slots.hash;
  if (!slot) raise_type_error(fmt::format("unhashable type: '{}'", type_of(value)->name));
  return slot(value);
}

int64_t length(Value value) {
  if (auto* const slot = type_of(value)->slots.length) return slot(value);
  // [iter.len]
  raise_type_error(fmt::format("object of type '{}' has no len()", type_of(value)->name));
}

namespace {

// len(value) where there is one; -1: there is none.
int64_t length_if_any(Value value) {
  auto* const slot = type_of(value)->slots.length;
  if (!slot) return -1;
  try {
    return slot(value);
  } catch (Raise& error) {
    if (!exception_is(error.exception(), TypeErrorType)) throw;
    return -1;
  }
}

// What __length_hint__ says; null: nothing.
Ref hinted_length(Value value) {
  try {
    Ref hint = call_special(value, names::dunder_length_hint);
    return hint && is_not_implemented(hint) ? Ref() : hint;
  } catch (Raise& error) {
    // [iter.hint.raises]
    if (!exception_is(error.exception(), TypeErrorType)) throw;
    return {};
  }
}

}  // namespace

int64_t length_hint(Value value, int64_t otherwise) {
  // [iter.hint.order]
  if (const int64_t known = length_if_any(value); known >= 0) return known;
  Ref hint = hinted_length(value);
  if (!hint) return otherwise;  // [iter.hint.none]
  if (!is_int(hint)) {
    raise_type_error(
        fmt::format("__length_hint__ must be an integer, not {}", type_of(hint)->name));
  }
  const int64_t result = index_as_int64(hint);
  if (result < 0) raise_value_error("__length_hint__() should return >= 0");
  return result;
}

int64_t index_as_int64(Value value) {
  if (value.is_small()) return value.as_small();
  Ref index = unary(UnaryOp::kIndex, value);
  int64_t number;
  if (int_to_int64(index, &number)) return number;
  raise(OverflowErrorType,
        fmt::format("cannot fit '{}' into an index-sized integer", type_of(value)->name));
}

int64_t index_clamped(Value value) {
  if (value.is_small()) return value.as_small();
  Ref index = unary(UnaryOp::kIndex, value);
  int64_t number;
  if (int_to_int64(index, &number)) return number;
  return int_sign(index) < 0 ? std::numeric_limits<int64_t>::min()
                             : std::numeric_limits<int64_t>::max();
}

double as_double(Value value) {
  if (is_float(value)) return value.as<Float>()->number;
  if (value.is_small()) return static_cast<double>(value.as_small());
  const auto& conversions = type_of(value)->slots.unary;
  if (is_int(value) || !conversions[static_cast<size_t>(UnaryOp::kFloat)]) {
    if (!conversions[static_cast<size_t>(UnaryOp::kIndex)]) {
      raise_type_error(fmt::format("must be real number, not {}", type_of(value)->name));
    }
    return int_to_double(unary(UnaryOp::kIndex, value));
  }
  return unary(UnaryOp::kFloat, value).as<Float>()->number;
}

}  // namespace corospec::reference
