// The comparison operators.
#include <fmt/core.h>

#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference {

const char* symbol(CompareOp op) {
  static constexpr const char* kSymbols[] = {"<", "<=", "==", "!=", ">", ">="};
  return kSymbols[static_cast<size_t>(op)];
}

namespace {

CompareOp reflected(CompareOp op) {
  switch (op) {
    case CompareOp::kLt:
      return CompareOp::kGt;
    case CompareOp::kLe:
      return CompareOp::kGe;
    case CompareOp::kGt:
      return CompareOp::kLt;
    case CompareOp::kGe:
      return CompareOp::kLe;
    default:
      return op;
  }
}

Ref try_compare(CompareOp op, Value left, Value right) {
  Type* left_type = type_of(left);
  Type* right_type = type_of(right);
  bool right_first =
      left_type != right_type && right_type->slots.compare && is_subtype(right_type, left_type);
  if (right_first) {
    Ref result = right_type->slots.compare(right, left, reflected(op));
    if (!is_not_implemented(result)) return result;
  }
  if (left_type->slots.compare) {
    Ref result = left_type->slots.compare(left, right, op);
    if (!is_not_implemented(result)) return result;
  }
  if (right_first || !right_type->slots.compare) return not_implemented();
  return right_type->slots.compare(right, left, reflected(op));
}

bool both_strings(Value left, Value right) {
  return is_exactly(left, StrType) && is_exactly(right, StrType);
}

}  // namespace

Ref compare(CompareOp op, Value left, Value right) {
  if (left.is_small() && right.is_small()) return make_bool(int_compare(op, left, right));
  RecursionGuard guard(" in comparison");
  Ref result = try_compare(op, left, right);
  if (!is_not_implemented(result)) return result;
  // Equality always has an answer: identity.
  if (op == CompareOp::kEq) return make_bool(left == right);
  if (op == CompareOp::kNe) return make_bool(!(left == right));
  // [look.order]
  raise_type_error(fmt::format("'{}' not supported between instances of '{}' and '{}'", symbol(op),
                               type_of(left)->name, type_of(right)->name));
}

bool compare_bool(CompareOp op, Value left, Value right) {
  if (left == right) {
    if (op == CompareOp::kEq) return true;
    if (op == CompareOp::kNe) return false;
  }
  if (op == CompareOp::kEq && both_strings(left, right)) {
    return str_equal(left.as<Str>(), right.as<Str>());
  }
  return truth(compare(op, left, right));
}

}  // namespace corospec::reference
