// Comparisons, and conditions that only jump.
#include "reference/language/unit.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"

namespace corospec::reference::compiling {

namespace {

Opcode opcode_of(ast::Comparison op) {
  return static_cast<Opcode>(static_cast<int>(Opcode::kLt) + static_cast<int>(op));
}

bool gives_bool(ast::Comparison op) { return op >= ast::Comparison::kIs; }

// The instruction that compares and jumps at once.
Opcode fused_opcode_of(ast::Comparison op) {
  return static_cast<Opcode>(static_cast<int>(Opcode::kJumpUnlessLt) + static_cast<int>(op));
}

}  // namespace

Operand Unit::compare(const ast::Compare& node, Register destination) {
  if (node.ops.size() > 1) return compare_chain(node);
  Operand left = hold(expression(*node.left), *node.comparators[0]);
  Operand right = expression(*node.comparators[0]);
  return apply(opcode_of(node.ops[0]), destination, left, right, gives_bool(node.ops[0]));
}

// a < b < c: the result lies below the operands; whoever jumps out leaves operands to the label.
Operand Unit::compare_chain(const ast::Compare& node) {
  Register result = emitter_.push();
  Label end;
  Operand left = hold(expression(*node.left), *node.comparators[0]);
  for (size_t i = 0; i < node.ops.size(); ++i) {
    bool last = i + 1 == node.ops.size();
    Operand right = expression(*node.comparators[i]);
    if (!last) right = hold(right, *node.comparators[i + 1]);
    emitter_.emit(opcode_of(node.ops[i]), result, left.reg, right.reg);
    if (left.temporary()) emitter_.emit(Opcode::kClear, left.reg);
    if (!last) {  // [flow.order.comparison]
      emitter_.jump(Opcode::kJumpIfFalse, result, end);
      emitter_.leaves_filled(end, static_cast<Register>(result + 1));
      emitter_.emit(Opcode::kClear, result);
    } else if (right.temporary()) {
      emitter_.emit(Opcode::kClear, right.reg);
    }
    // Scratch registers are free as soon as they were used for the last time.
    if (left.kind == Operand::kScratch) emitter_.give_back(left);
    if (last && right.kind == Operand::kScratch) emitter_.give_back(right);
    left = right;
  }
  emitter_.pop(emitter_.top() - result - 1);
  emitter_.bind(end);
  return {result, Operand::kTemporary};
}

// --- conditions

void Unit::jump_if(const ast::Expr& node, bool sense, Label& target) {
  AtLine line(*this, node.at.line);
  if (Ref value = folded(node)) {
    if (truth(value) == sense) emitter_.jump(target);
    return;
  }
  switch (node.kind) {
    case ast::ExprKind::kUnaryOp:
      if (ast::as<ast::UnaryOpExpr>(node).op == ast::UnaryOperator::kNot) {
        return jump_if(*ast::as<ast::UnaryOpExpr>(node).operand, !sense, target);
      }
      break;
    case ast::ExprKind::kBoolOp:
      return jump_if_bool_operation(ast::as<ast::BoolOpExpr>(node), sense, target);
    case ast::ExprKind::kCompare:
      if (!sense) return compare_or_jump(ast::as<ast::Compare>(node), target);
      {
        Label no;
        compare_or_jump(ast::as<ast::Compare>(node), no);
        emitter_.jump(target);
        return emitter_.bind(no);
      }
    case ast::ExprKind::kName: {
      Str* name = interned(ast::as<ast::Name>(node).id);
      if (name == intern("__debug__")) {
        if (sense) emitter_.jump(target);
        return;
      }
      break;
    }
    default:
      break;
  }
  jump_if_value(node, sense, target);
}

void Unit::jump_if_value(const ast::Expr& node, bool sense, Label& target) {
  Register base = emitter_.top();
  Operand value = expression(node);
  emitter_.jump(sense ? Opcode::kJumpIfTrue : Opcode::kJumpIfFalse, value.reg, target);
  emitter_.leaves_filled(target, base);
  emitter_.drop(value);
}

void Unit::jump_if_bool_operation(const ast::BoolOpExpr& node, bool sense, Label& target) {
  // [flow.order.boolean] [await.order.short_circuit] `and` jumps at once when false is wanted, `or`
  // when true is; else the first parts jump past the end.
  bool at_once = (node.op == ast::BoolOp::kAnd) == !sense;
  if (at_once) {
    for (const ast::Expr* value : node.values) jump_if(*value, sense, target);
    return;
  }
  Label past;
  for (size_t i = 0; i + 1 < node.values.size(); ++i) jump_if(*node.values[i], !sense, past);
  jump_if(*node.values.back(), sense, target);
  emitter_.bind(past);
}

void Unit::compare_or_jump(const ast::Compare& node, Label& unless) {
  Register base = emitter_.top();
  auto finish = [&](Operand operand) {
    if (operand.temporary()) emitter_.emit(Opcode::kClear, operand.reg);
  };
  Operand left = hold(expression(*node.left), *node.comparators[0]);
  for (size_t i = 0; i < node.ops.size(); ++i) {
    bool last = i + 1 == node.ops.size();
    Operand right = expression(*node.comparators[i]);  // [flow.order.comparison]
    if (!last) right = hold(right, *node.comparators[i + 1]);
    if (gives_bool(node.ops[i])) {
      Operand result = emitter_.scratch();
      emitter_.emit(opcode_of(node.ops[i]), result.reg, left.reg, right.reg);
      finish(left);
      if (last) finish(right);
      emitter_.jump(Opcode::kJumpIfFalse, result.reg, unless);
      if (!last || result.temporary()) emitter_.leaves_filled(unless, base);
      emitter_.drop(result);
    } else {
      emitter_.jump_word(fused_opcode_of(node.ops[i]), left.reg, right.reg, unless);
      emitter_.leaves_filled(unless, base);
      finish(left);
      if (last) finish(right);
    }
    if (left.kind == Operand::kScratch) emitter_.give_back(left);
    left = right;
  }
  if (left.kind == Operand::kScratch) emitter_.give_back(left);
  emitter_.pop(emitter_.top() - base);
}

}  // namespace corospec::reference::compiling
