// Expressions: dispatch, operators, attributes, items, yields.
#include <cassert>
#include <span>

#include "reference/language/ast_walk.h"
#include "reference/language/unit.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/slice.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

// --- where results go

Operand Unit::fresh(Register destination) {
  if (destination < kAnywhere && destination < kFirstScratch) {
    return {destination, Operand::kVariable};
  }
  return {emitter_.push(), Operand::kTemporary};
}

void Unit::clear_consumed(Operand operand, Register result) {
  if (operand.temporary() && operand.reg != result) emitter_.emit(Opcode::kClear, operand.reg);
}

Operand Unit::apply(Opcode op, Register destination, Operand operand, uint16_t c, bool plain) {
  emitter_.give_back(operand);
  if (operand.temporary() && !plain) destination = kTemporary;
  Operand result = plain && destination == kAnywhere ? emitter_.scratch() : fresh(destination);
  emitter_.emit(op, result.reg, operand.reg, c);
  clear_consumed(operand, result.reg);
  return result;
}

Operand Unit::apply(Opcode op, Register destination, Operand left, Operand right, bool plain) {
  emitter_.give_back(right);
  emitter_.give_back(left);
  if ((left.temporary() || right.temporary()) && !plain) destination = kTemporary;
  Operand result = plain && destination == kAnywhere ? emitter_.scratch() : fresh(destination);
  emitter_.emit(op, result.reg, left.reg, right.reg);
  if (left.temporary() && right.temporary() && left.reg != result.reg) {
    emitter_.clear_range(left.reg, static_cast<Register>(right.reg + 1));
  } else {
    clear_consumed(left, result.reg);
    clear_consumed(right, result.reg);
  }
  return result;
}

void Unit::drop_both(Operand left, Operand right) {
  if (left.temporary() && right.temporary()) {
    emitter_.clear_range(left.reg, static_cast<Register>(right.reg + 1));
    return emitter_.pop(2);
  }
  emitter_.drop(right);
  emitter_.drop(left);
}

Operand Unit::give_temporary(Operand operand) {
  if (operand.temporary()) return operand;
  emitter_.give_back(operand);
  Operand copy{emitter_.push(), Operand::kTemporary};
  emitter_.emit(Opcode::kMove, copy.reg, operand.reg);
  return copy;
}

namespace {

// Whether evaluating `node` may assign to a variable of the scope it is in.
bool has_assignment(const ast::Expr& node) {
  if (node.kind == ast::ExprKind::kNamedExpr) return true;
  bool found = false;
  auto look = [&](const ast::Expr& child) { found = found || has_assignment(child); };
  ast::for_each_child(node, look);
  if (ast::is_comprehension(node.kind)) {
    const auto& comprehension = static_cast<const ast::ComprehensionExpr&>(node);
    look(*comprehension.element);
    if (comprehension.value) look(*comprehension.value);
    for (const ast::Comprehension* each : comprehension.generators) {
      look(*each->iter);
      ast::for_each(each->ifs, look);
    }
  }
  return found;
}

}  // namespace

Operand Unit::hold(Operand operand, const ast::Expr& later) {
  bool may_change = operand.kind == Operand::kVariable && scope_.has_walrus;
  return may_change && has_assignment(later) ? give_temporary(operand) : operand;
}

// --- evaluation

Operand Unit::expression(const ast::Expr& node, Register destination) {
  AtLine line(*this, node.at.line);
  [[maybe_unused]] Register base = emitter_.top();
  Operand result = dispatch(node, destination);
  assert(emitter_.top() == base + (result.temporary() ? 1 : 0));
  return result;
}

Operand Unit::dispatch(const ast::Expr& node, Register destination) {
  using ast::ExprKind;
  switch (node.kind) {
    case ExprKind::kBoolOp:
      return bool_operation(ast::as<ast::BoolOpExpr>(node));
    case ExprKind::kNamedExpr:
      return named_expression(ast::as<ast::NamedExpr>(node));
    case ExprKind::kBinOp:
      return binary(ast::as<ast::BinOp>(node), destination);
    case ExprKind::kUnaryOp:
      return unary(ast::as<ast::UnaryOpExpr>(node), destination);
    case ExprKind::kLambda:
      return lambda_expression(ast::as<ast::Lambda>(node));
    case ExprKind::kIfExp:
      return if_expression(ast::as<ast::IfExp>(node), destination);
    case ExprKind::kDict:
      return dict_display(ast::as<ast::DictExpr>(node));
    case ExprKind::kSet:
      return set_display(ast::as<ast::SetExpr>(node).elements);
    case ExprKind::kListComp:
    case ExprKind::kSetComp:
    case ExprKind::kDictComp:
    case ExprKind::kGeneratorExp:
      return comprehension(static_cast<const ast::ComprehensionExpr&>(node));
    case ExprKind::kAwait:
      return await(ast::as<ast::Await>(node), destination);
    case ExprKind::kYield:
      return yield(ast::as<ast::Yield>(node), destination);
    case ExprKind::kYieldFrom:
      return yield_from(ast::as<ast::YieldFrom>(node), destination);
    case ExprKind::kCompare:
      return compare(ast::as<ast::Compare>(node), destination);
    case ExprKind::kCall:
      return call(ast::as<ast::Call>(node));
    case ExprKind::kFormattedValue:
      return formatted_value(ast::as<ast::FormattedValue>(node), destination);
    case ExprKind::kJoinedStr:
      return joined_string(ast::as<ast::JoinedStr>(node), destination);
    case ExprKind::kConstant:
      return constant(Ref(ast::as<ast::Constant>(node).value), destination);
    case ExprKind::kAttribute:
      return attribute(ast::as<ast::Attribute>(node), destination);
    case ExprKind::kSubscript:
      return subscript(ast::as<ast::Subscript>(node), destination);
    case ExprKind::kName:
      return load_name(ast::as<ast::Name>(node).id, destination);
    case ExprKind::kList:
      return list_display(ast::as<ast::ListExpr>(node).elements);
    case ExprKind::kTuple:
      return tuple_display(ast::as<ast::TupleExpr>(node).elements, destination);
    case ExprKind::kSlice:
      return slice(ast::as<ast::SliceExpr>(node));
    case ExprKind::kStarred:
      break;  // early_errors.cc
  }
  throw NotSupported("this expression", node.at.line);
}

Register Unit::push(const ast::Expr& node) {
  return give_temporary(expression(node, kTemporary)).reg;
}

void Unit::push_constant(Ref value) { constant(std::move(value), kTemporary); }

void Unit::evaluate_and_drop(const ast::Expr& node) { emitter_.drop(expression(node)); }

namespace {

bool is_identifier_text(Str* text) {
  for (int64_t i = 0; i < text->length; ++i) {
    char32_t each = text->at(i);
    bool word = each < 128 && (std::isalnum(static_cast<int>(each)) || each == '_');
    if (!word) return false;
  }
  return true;
}

// Strings that look like names are interned, as CPython does: `is` shows it, and look-ups are
// faster.
Ref normalized(Ref value) {
  if (value && is_exactly(value, StrType) && is_identifier_text(value.as<Str>())) {
    return Ref(Value(interned(value.as<Str>())));
  }
  return value;
}

}  // namespace

Operand Unit::constant(Ref value, Register destination) {
  Operand result = destination == kAnywhere ? emitter_.scratch() : fresh(destination);
  if (value.get().is_small() && value.get().as_small() == int32_t(value.get().as_small())) {
    emitter_.emit_small(result.reg, static_cast<int32_t>(value.get().as_small()));
  } else if (emitter_.reachable()) {
    emitter_.emit(Opcode::kLoadConst, result.reg, emitter_.constant(normalized(std::move(value))));
  }
  return result;
}

// --- folding

namespace {

bool is_number(Value value) {
  return value && (value.is_small() || is_exactly(value, IntType) || is_exactly(value, FloatType));
}

bool is_small_number(Value value) {
  return value.is_small() && value.as_small() < (1 << 30) && value.as_small() > -(1 << 30);
}

Ref fold_binary(BinaryOp op, Value left, Value right) {
  bool simple = op == BinaryOp::kAdd || op == BinaryOp::kSubtract || op == BinaryOp::kMultiply;
  if (!simple || !is_small_number(left) || !is_small_number(right)) return Ref();
  return reference::binary(op, left, right);
}

}  // namespace

Ref Unit::folded(const ast::Expr& node) const {
  switch (node.kind) {
    case ast::ExprKind::kConstant:
      return normalized(Ref(ast::as<ast::Constant>(node).value));
    case ast::ExprKind::kUnaryOp: {
      const auto& operation = ast::as<ast::UnaryOpExpr>(node);
      if (operation.op != ast::UnaryOperator::kUSub) return Ref();
      Ref operand = folded(*operation.operand);
      return is_number(operand) ? reference::unary(UnaryOp::kNegative, operand) : Ref();
    }
    case ast::ExprKind::kBinOp: {
      const auto& operation = ast::as<ast::BinOp>(node);
      Ref left = folded(*operation.left);
      if (!left) return left;
      Ref right = folded(*operation.right);
      return right ? fold_binary(operation.op, left, right) : Ref();
    }
    case ast::ExprKind::kTuple: {
      std::vector<Ref> items;
      std::vector<Value> values;
      for (const ast::Expr* element : ast::as<ast::TupleExpr>(node).elements) {
        items.push_back(folded(*element));
        if (!items.back()) return Ref();
        values.push_back(items.back());
      }
      return reference::make_tuple(std::span<const Value>(values));
    }
    default:
      return Ref();
  }
}

// --- operators

namespace {

Opcode opcode_of(BinaryOp op) {
  switch (op) {
    case BinaryOp::kAdd:
      return Opcode::kAdd;
    case BinaryOp::kSubtract:
      return Opcode::kSubtract;
    case BinaryOp::kMultiply:
      return Opcode::kMultiply;
    case BinaryOp::kMatMultiply:
      return Opcode::kMatMultiply;
    case BinaryOp::kTrueDivide:
      return Opcode::kTrueDivide;
    case BinaryOp::kFloorDivide:
      return Opcode::kFloorDivide;
    case BinaryOp::kModulo:
      return Opcode::kModulo;
    case BinaryOp::kPower:
      return Opcode::kPower;
    case BinaryOp::kLeftShift:
      return Opcode::kLeftShift;
    case BinaryOp::kRightShift:
      return Opcode::kRightShift;
    case BinaryOp::kAnd:
      return Opcode::kBitAnd;
    case BinaryOp::kXor:
      return Opcode::kBitXor;
    default:
      return Opcode::kBitOr;
  }
}

// The number of an int constant that fits the instruction's c.
std::optional<int16_t> small_constant(const ast::Expr& node) {
  if (node.kind != ast::ExprKind::kConstant) return std::nullopt;
  Value value = ast::as<ast::Constant>(node).value;
  if (!value.is_small() || value.as_small() != int16_t(value.as_small())) return std::nullopt;
  return static_cast<int16_t>(value.as_small());
}

}  // namespace

Operand Unit::binary(const ast::BinOp& node, Register destination) {
  if (Ref value = folded(node)) return constant(std::move(value), destination);
  Operand left = expression(*node.left);
  bool addition = node.op == BinaryOp::kAdd || node.op == BinaryOp::kSubtract;
  if (auto number = small_constant(*node.right); number && addition) {
    Opcode op = node.op == BinaryOp::kAdd ? Opcode::kAddSmall : Opcode::kSubtractSmall;
    return apply(op, destination, left, static_cast<uint16_t>(*number));
  }
  // [flow.order.operator] [await.order.left_to_right] A copy where the right operand may rebind the
  // left one's variable.
  left = hold(left, *node.right);
  Operand right = expression(*node.right);
  return apply(opcode_of(node.op), destination, left, right);
}

Operand Unit::augment(const ast::AugAssign& node, Operand old, Register destination) {
  auto number = small_constant(*node.value);
  if (number && (node.op == BinaryOp::kAdd || node.op == BinaryOp::kSubtract)) {
    Opcode op =
        node.op == BinaryOp::kAdd ? Opcode::kInPlaceAddSmall : Opcode::kInPlaceSubtractSmall;
    return apply(op, destination, old, static_cast<uint16_t>(*number));
  }
  old = hold(old, *node.value);
  Operand value = expression(*node.value);
  int offset = static_cast<int>(Opcode::kInPlaceAdd) - static_cast<int>(Opcode::kAdd);
  auto op = static_cast<Opcode>(static_cast<int>(opcode_of(node.op)) + offset);
  return apply(op, destination, old, value);
}

Operand Unit::unary(const ast::UnaryOpExpr& node, Register destination) {
  if (Ref value = folded(node)) return constant(std::move(value), destination);
  Operand operand = expression(*node.operand);
  switch (node.op) {
    case ast::UnaryOperator::kInvert:
      return apply(Opcode::kInvert, destination, operand);
    case ast::UnaryOperator::kUAdd:
      return apply(Opcode::kPositive, destination, operand);
    case ast::UnaryOperator::kUSub:
      return apply(Opcode::kNegative, destination, operand);
    case ast::UnaryOperator::kNot:
      break;
  }
  return apply(Opcode::kNot, destination, operand, 0, true);
}

Operand Unit::bool_operation(const ast::BoolOpExpr& node) {
  Label end;
  // [flow.order.boolean] Whoever jumps leaves its value where the last one would be.
  Opcode stop = node.op == ast::BoolOp::kAnd ? Opcode::kJumpIfFalse : Opcode::kJumpIfTrue;
  for (size_t i = 0; i + 1 < node.values.size(); ++i) {
    Register value = push(*node.values[i]);
    emitter_.jump(stop, value, end);
    emitter_.drop({value, Operand::kTemporary});
  }
  Register last = push(*node.values.back());
  emitter_.bind(end);
  return {last, Operand::kTemporary};
}

Operand Unit::if_expression(const ast::IfExp& node, Register destination) {
  Label otherwise, end;
  // [flow.order.conditional]
  jump_if(*node.test, false, otherwise);
  bool to_variable = destination < kAnywhere;
  auto branch = [&](const ast::Expr& value) {
    if (to_variable) {
      evaluate_into(value, destination);
    } else {
      push(value);
    }
  };
  branch(*node.body);
  if (!to_variable) emitter_.pop();
  emitter_.jump(end);
  emitter_.bind(otherwise);
  branch(*node.otherwise);
  emitter_.bind(end);
  if (to_variable) return {destination, Operand::kVariable};
  return {static_cast<Register>(emitter_.top() - 1), Operand::kTemporary};
}

// [flow.order.assignment_expression] Operands of the same name in front of it: hold().
Operand Unit::named_expression(const ast::NamedExpr& node) {
  Register variable = plain_variable(*node.target);
  if (variable != kNothing) {
    evaluate_into(*node.value, variable);
    mark_bound(variable, mangled(ast::as<ast::Name>(*node.target).id));
    return {variable, Operand::kVariable};
  }
  Operand value = expression(*node.value);
  store(*node.target, value, false);
  return value;
}

// --- attributes and items

namespace {

// Since 3.10 an attribute is on the line where its name stands.
int attribute_line(const ast::Attribute& node) {
  return since(10) && node.at.end_line > 0 ? node.at.end_line : node.at.line;
}

}  // namespace

Operand Unit::attribute(const ast::Attribute& node, Register destination) {
  Operand object = expression(*node.value);
  AtLine line(*this, attribute_line(node));
  return apply(Opcode::kLoadAttr, destination, object,
               emitter_.site(Opcode::kLoadAttr, mangled(node.name)));
}

Operand Unit::subscript(const ast::Subscript& node, Register destination) {
  Operand container = hold(expression(*node.value), *node.index);  // [flow.order.subscript]
  Operand index = expression(*node.index);
  return apply(Opcode::kGetItem, destination, container, index);
}

Operand Unit::slice(const ast::SliceExpr& node) {
  Register base = emitter_.top();
  for (const ast::Expr* part : {node.lower, node.upper, node.step}) {  // [flow.order.subscript]
    if (part) {
      push(*part);
    } else {
      push_constant(make_none());
    }
  }
  emitter_.pop(2);
  emitter_.emit(Opcode::kMakeSlice, base, base);
  return {base, Operand::kTemporary};
}

// --- suspension

Operand Unit::yield(const ast::Yield& node, Register destination) {
  // [gen.yield.bare] [gen.yield.list] A list of expressions is a tuple: one operand.
  Operand value = node.value ? expression(*node.value) : constant(make_none(), kAnywhere);
  // [gen.yield.order] Operands in front of it lie in temporaries of the frame already.
  emitter_.give_back(value);
  Operand sent = fresh(destination);
  bool take = value.kind != Operand::kVariable;
  emitter_.emit(Opcode::kYield, sent.reg, value.reg, take ? 1 : 0);
  return sent;
}

Operand Unit::await(const ast::Await& node, Register destination) {
  // [await.statement] [await.order.kept] The values that wait with it lie in temporaries of the
  // frame, as those in front of a yield do.
  Operand iterator = apply(Opcode::kGetAwaitable, kTemporary, expression(*node.value),
                           static_cast<uint16_t>(AwaitContext::kAwait));
  emitter_.give_back(iterator);
  Operand result = fresh(destination);
  emitter_.emit(Opcode::kYieldFrom, result.reg, iterator.reg);
  return result;
}

void Unit::await_in_place(Register reg, AwaitContext context) {
  emitter_.emit(Opcode::kGetAwaitable, reg, reg, static_cast<uint16_t>(context));
  emitter_.emit(Opcode::kYieldFrom, reg, reg);
}

Operand Unit::yield_from(const ast::YieldFrom& node, Register destination) {
  Operand iterator = apply(Opcode::kGetYieldFromIter, kTemporary, expression(*node.value));
  emitter_.give_back(iterator);
  Operand result = fresh(destination);
  emitter_.emit(Opcode::kYieldFrom, result.reg, iterator.reg);
  return result;
}

}  // namespace corospec::reference::compiling
