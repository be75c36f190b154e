// The binary operators: who is asked first, and what it means when nobody knows.
#include <fmt/core.h>

#include <string>

#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

const char* symbol(BinaryOp op) {
  static constexpr const char* kSymbols[] = {"+",           "-",  "*",  "@", "/", "//", "%",
                                             "** or pow()", "<<", ">>", "&", "^", "|",  "divmod()"};
  return kSymbols[static_cast<size_t>(op)];
}

namespace {

// The steps of the data model: the right operand comes first when its type is a proper subclass of
// the left one's and implements the operation differently.
Ref try_binary(BinaryOp op, Value left, Value right) {
  const auto number = static_cast<size_t>(op);
  Type* left_type = type_of(left);
  Type* right_type = type_of(right);
  auto* const left_slot = left_type->slots.binary[number];
  auto* right_slot = right_type->slots.binary[number];
  if (left_type == right_type || right_slot == left_slot) right_slot = nullptr;
  if (left_slot) {
    if (right_slot && is_subtype(right_type, left_type)) {
      Ref result = right_slot(left, right);
      if (!is_not_implemented(result)) return result;
      right_slot = nullptr;
    }
    Ref result = left_slot(left, right);
    if (!is_not_implemented(result)) return result;
  }
  return right_slot ? right_slot(left, right) : not_implemented();
}

[[noreturn]] void raise_unsupported(const std::string& operation, Value left, Value right) {
  raise_type_error(fmt::format("unsupported operand type(s) for {}: '{}' and '{}'", operation,
                               type_of(left)->name, type_of(right)->name));
}

std::string in_place_symbol(BinaryOp op) {
  return op == BinaryOp::kPower ? "**=" : std::string(symbol(op)) + "=";
}

}  // namespace

Ref binary(BinaryOp op, Value left, Value right) {
  const bool for_ints = op != BinaryOp::kMatMultiply;
  if (for_ints && left.is_small() && right.is_small()) return int_binary(op, left, right);
  Ref result = try_binary(op, left, right);
  // [look.no_arithmetic]
  if (is_not_implemented(result)) raise_unsupported(symbol(op), left, right);
  return result;
}

Ref in_place(BinaryOp op, Value left, Value right) {
  if (auto* const slot = type_of(left)->slots.in_place[static_cast<size_t>(op)]) {
    Ref result = slot(left, right);
    if (!is_not_implemented(result)) return result;
  }
  Ref result = try_binary(op, left, right);
  if (is_not_implemented(result)) raise_unsupported(in_place_symbol(op), left, right);
  return result;
}

Ref power(Value base, Value exponent, Value modulus) {
  if (!modulus || is_none(modulus)) return binary(BinaryOp::kPower, base, exponent);
  if (auto* const slot = type_of(base)->slots.power3) {
    Ref result = slot(base, exponent, modulus);
    if (!is_not_implemented(result)) return result;
  }
  raise_type_error(fmt::format("unsupported operand type(s) for {}pow(): '{}', '{}', '{}'",
                               since(10) ? "** or " : "", type_of(base)->name,
                               type_of(exponent)->name, type_of(modulus)->name));
}

}  // namespace corospec::reference
