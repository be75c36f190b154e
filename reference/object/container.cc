#include "reference/object/container.h"

#include <limits>

#include "reference/object/exception.h"
#include "reference/object/weakref.h"

namespace corospec::reference {

Ref ask_right_operand(BinaryOp op, Value left, Value right, Ref (*own)(Value, Value)) {
  // Built-in types know nothing about a sequence on their left, but for proxies of those that do.
  const Type* type = type_of(right);
  const bool may_know = type->has(kHeapType) || is_exactly(right, WeakProxyType) ||
                        is_exactly(right, WeakCallableProxyType);
  auto* slot = type->slots.binary[static_cast<size_t>(op)];
  return may_know && slot != nullptr && slot != own ? slot(left, right) : not_implemented();
}

bool repeat_operands(Value left, Value right, bool (*is_sequence)(Value), Ref (*own)(Value, Value),
                     Value* sequence, int64_t* count, Ref* other_answer) {
  *sequence = is_sequence(left) ? left : right;
  const Value factor = is_sequence(left) ? right : left;
  if (!has_index(factor)) {
    if (*sequence == left) *other_answer = ask_right_operand(BinaryOp::kMultiply, left, right, own);
    if (*other_answer && !is_not_implemented(*other_answer)) return false;
    raise_type_error("can't multiply sequence by non-int of type '" + type_name(factor) + "'");
  }
  *count = index_as_int64(factor);
  return true;
}

int64_t repeated_size(int64_t size, int64_t count) {
  if (size <= 0 || count <= 0) return 0;
  constexpr int64_t kMost = std::numeric_limits<int64_t>::max() / 64;
  if (size > kMost / count) raise(MemoryErrorType);
  return size * count;
}

int64_t clamp_bound(Value bound, int64_t length) {
  if (!has_index(bound)) {
    raise_type_error("slice indices must be integers or have an __index__ method");
  }
  const int64_t index = index_clamped(bound);
  if (index < 0) return index + length < 0 ? 0 : index + length;
  return index > length ? length : index;
}

}  // namespace corospec::reference
