// -x, +x, ~x, abs(), and the conversions int(), float() and operator.index().
#include <fmt/core.h>

#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/type_slots.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

[[noreturn]] void raise_bad_operand(UnaryOp op, Value operand) {
  const std::string& type = type_of(operand)->name;
  switch (op) {
    case UnaryOp::kIndex:
      raise_type_error(fmt::format("'{}' object cannot be interpreted as an integer", type));
    case UnaryOp::kInt:
      raise_type_error(fmt::format(
          "int() argument must be a string, a bytes-like object or a {}number, not '{}'",
          since(10) ? "real " : "", type));
    case UnaryOp::kFloat:
      raise_type_error(fmt::format("float() argument must be a string or a {}number, not '{}'",
                                   since(10) ? "real " : "", type));
    default:
      break;
  }
  const char* name = op == UnaryOp::kNegative   ? "unary -"
                     : op == UnaryOp::kPositive ? "unary +"
                     : op == UnaryOp::kInvert   ? "unary ~"
                                                : "abs()";
  raise_type_error(fmt::format("bad operand type for {}: '{}'", name, type));
}

[[noreturn]] void raise_wrong_result(const char* method, const char* wanted, const Ref& result) {
  raise_type_error(
      fmt::format("{} returned non-{} (type {})", method, wanted, type_of(result)->name));
}

Ref checked_int(Ref result, const char* method) {
  if (!is_int(result)) raise_wrong_result(method, "int", result);
  return result;
}

// int() and float() of a number that has only __index__.
Ref convert_by_index(UnaryOp op, Value operand) {
  auto* const index = type_of(operand)->slots.unary[static_cast<size_t>(UnaryOp::kIndex)];
  if (index && since(8)) {
    Ref number = plain_int(checked_int(index(operand), "__index__"));
    return op == UnaryOp::kInt ? number : make_float(int_to_double(number));
  }
  if (op == UnaryOp::kInt && !since(14)) {
    if (Ref number = call_special(operand, names::dunder_trunc)) {
      return unary(UnaryOp::kIndex, number);
    }
  }
  raise_bad_operand(op, operand);
}

}  // namespace

Ref unary(UnaryOp op, Value operand) {
  const bool integral = op == UnaryOp::kIndex || op == UnaryOp::kInt;
  if (integral && (operand.is_small() || is_exactly(operand, IntType))) return Ref(operand);
  // Subclasses of int are their own index, whatever they define.
  if (op == UnaryOp::kIndex && is_int(operand)) return plain_int(operand);
  auto* const slot = type_of(operand)->slots.unary[static_cast<size_t>(op)];
  if (!slot) {
    if (op == UnaryOp::kInt || op == UnaryOp::kFloat) return convert_by_index(op, operand);
    raise_bad_operand(op, operand);
  }
  Ref result = slot(operand);
  if (op == UnaryOp::kIndex) return plain_int(checked_int(std::move(result), "__index__"));
  if (op == UnaryOp::kInt) return plain_int(checked_int(std::move(result), "__int__"));
  if (op == UnaryOp::kFloat && !is_float(result)) {
    raise_type_error(fmt::format("{}.__float__ returned non-float (type {})",
                                 type_of(operand)->name, type_of(result)->name));
  }
  return result;
}

}  // namespace corospec::reference
