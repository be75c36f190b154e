// Assignment, deletion, unpacking.
#include <algorithm>

#include "reference/language/syntax_error.h"
#include "reference/language/unit.h"
#include "reference/object/annotations.h"
#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

namespace {

const ast::Exprs* elements_of(const ast::Expr& node) {
  if (node.kind == ast::ExprKind::kTuple) return &ast::as<ast::TupleExpr>(node).elements;
  if (node.kind == ast::ExprKind::kList) return &ast::as<ast::ListExpr>(node).elements;
  return nullptr;
}

bool is_starred(const ast::Expr* node) { return node->kind == ast::ExprKind::kStarred; }

bool has_starred(const ast::Exprs& nodes) {
  return std::any_of(nodes.begin(), nodes.end(), is_starred);
}

}  // namespace

void Unit::evaluate_into(const ast::Expr& value, Register variable) {
  Operand result = expression(value, variable);
  if (result.reg != variable) {
    emitter_.emit(result.temporary() ? Opcode::kTake : Opcode::kMove, variable, result.reg);
  }
  emitter_.give_back(result);
}

void Unit::assignment(const ast::Assign& node) {
  const ast::Expr& first = *node.targets[0];
  if (node.targets.size() == 1) {
    Register variable = plain_variable(first);
    if (variable != kNothing) {
      evaluate_into(*node.value, variable);
      return mark_bound(variable, mangled(ast::as<ast::Name>(first).id));
    }
    if (assign_pairwise(first, *node.value)) return;
  }
  Operand value = expression(*node.value);  // [flow.assign.right_first] [await.order.assignment]
  // An earlier target may rebind the variable that the value came from.
  if (value.kind == Operand::kVariable && (node.targets.size() > 1 || scope_.has_walrus)) {
    value = give_temporary(value);
  }
  // [flow.assign.targets] Each target with its parts, then the next.
  for (const ast::Expr* target : node.targets) {
    store(*target, value, target == node.targets.back() && value.temporary());
  }
  emitter_.give_back(value);
}

// `a, b = b, a`: no tuple is made.
bool Unit::assign_pairwise(const ast::Expr& target, const ast::Expr& value) {
  const ast::Exprs* targets = elements_of(target);
  if (!targets || value.kind != ast::ExprKind::kTuple) return false;
  const ast::Exprs& values = *elements_of(value);
  if (targets->size() != values.size() || has_starred(*targets) || has_starred(values) ||
      values.size() > 16) {
    return false;
  }
  Register base = emitter_.top();
  for (const ast::Expr* each : values) push(*each);  // [flow.assign.right_first]
  for (size_t i = 0; i < targets->size(); ++i) {
    store(*(*targets)[i], {static_cast<Register>(base + i), Operand::kTemporary}, true);
  }
  emitter_.pop(static_cast<int>(values.size()));
  return true;
}

void Unit::store(const ast::Expr& target, Operand value, bool take) {
  AtLine line(*this, target.at.line);
  take = take && value.temporary();
  switch (target.kind) {
    case ast::ExprKind::kName:
      return store_name(ast::as<ast::Name>(target).id, value, take);
    case ast::ExprKind::kAttribute: {
      const auto& attribute = ast::as<ast::Attribute>(target);
      Operand object = expression(*attribute.value);
      emitter_.emit(Opcode::kStoreAttr, object.reg, value.reg,
                    emitter_.site(Opcode::kStoreAttr, mangled(attribute.name)));
      if (take) emitter_.emit(Opcode::kClear, value.reg);
      return emitter_.drop(object);
    }
    case ast::ExprKind::kSubscript: {
      const auto& item = ast::as<ast::Subscript>(target);
      Operand container = hold(expression(*item.value), *item.index);
      Operand index = expression(*item.index);
      emitter_.emit(Opcode::kSetItem, container.reg, index.reg, value.reg);
      if (take) emitter_.emit(Opcode::kClear, value.reg);
      return drop_both(container, index);
    }
    default:
      return unpack(*elements_of(target), value, take);
  }
}

void Unit::unpack(const ast::Exprs& targets, Operand value, bool take) {
  if (unpack_into_variables(targets, value, take)) return;
  Register base = emitter_.top();
  for (size_t i = 0; i < targets.size(); ++i) emitter_.push();
  auto star = std::find_if(targets.begin(), targets.end(), is_starred);
  auto count = static_cast<uint16_t>(targets.size());
  if (star == targets.end()) {
    emitter_.emit(Opcode::kUnpack, base, value.reg, count);
  } else {
    auto before = static_cast<uint16_t>(star - targets.begin());
    auto after = static_cast<uint16_t>(count - before - 1);
    if (after > 255) throw NotSupported("so many targets after a starred one", emitter_.line());
    emitter_.emit(Opcode::kUnpackEx, base, value.reg, static_cast<uint16_t>(before | after << 8));
  }
  if (take) emitter_.emit(Opcode::kClear, value.reg);
  // [flow.assign.unpacking] All items are here; a target that waits keeps those behind it waiting.
  for (size_t i = 0; i < targets.size(); ++i) {
    const ast::Expr& target =
        is_starred(targets[i]) ? *ast::as<ast::Starred>(*targets[i]).value : *targets[i];
    store(target, {static_cast<Register>(base + i), Operand::kTemporary}, true);
  }
  emitter_.pop(count);
}

// When the targets are variables in neighbouring registers, the items go straight there.
bool Unit::unpack_into_variables(const ast::Exprs& targets, Operand value, bool take) {
  if (targets.empty()) return false;
  std::vector<Register> registers;
  for (const ast::Expr* target : targets) {
    Register variable = plain_variable(*target);
    if (variable == kNothing || variable == value.reg) return false;
    if (!registers.empty() && variable != registers.back() + 1) return false;
    registers.push_back(variable);
  }
  emitter_.emit(Opcode::kUnpack, registers[0], value.reg, static_cast<uint16_t>(registers.size()));
  if (take) emitter_.emit(Opcode::kClear, value.reg);
  for (size_t i = 0; i < targets.size(); ++i) {
    mark_bound(registers[i], mangled(ast::as<ast::Name>(*targets[i]).id));
  }
  return true;
}

// --- annotated assignment

void Unit::annotated_assignment(const ast::AnnAssign& node) {
  if (node.value) {
    Register variable = plain_variable(*node.target);
    if (variable != kNothing) {
      evaluate_into(*node.value, variable);
      mark_bound(variable, mangled(ast::as<ast::Name>(*node.target).id));
    } else {
      Operand value = expression(*node.value);
      store(*node.target, value, true);
      emitter_.give_back(value);
    }
  } else {
    check_annotated_target(*node.target);  // [flow.assign.annotation_target]
  }
  if (scope_.is_function()) return;  // [flow.assign.annotation]
  const bool is_deferred = since(14) && !compilation_.annotations_are_text;
  if (!node.simple) {
    if (!since(14) && !compilation_.annotations_are_text) evaluate_and_drop(*node.annotation);
    return;
  }
  Register annotation = emitter_.top();
  if (is_deferred) {
    push_deferred_annotation(node);  // [flow.assign.annotation_lazy]
  } else {
    push_annotation(*node.annotation);
  }
  Operand annotations = load_name(annotations_key(), kTemporary);
  Operand key = constant(Ref(Value(mangled(ast::as<ast::Name>(*node.target).id))), kAnywhere);
  emitter_.emit(Opcode::kSetItem, annotations.reg, key.reg, annotation);
  emitter_.drop(key);
  emitter_.drop(annotations);
  emitter_.drop({annotation, Operand::kTemporary});
}

void Unit::push_deferred_annotation(const ast::AnnAssign& node) {
  const Code& code = nested_code(node, [&] {
    Unit unit(compilation_, compilation_.scopes[&node], this, intern("__annotate__"), node.at.line);
    return unit.deferred_annotation(*node.annotation);
  });
  make_function(nullptr, nullptr, code);
}

Handle<Code> Unit::deferred_annotation(const ast::Expr& annotation) {
  begin_annotation_scope();
  return return_from_scope(expression(annotation));
}

// `a.b: int` without a value: the parts of the target are evaluated, for their errors.
void Unit::check_annotated_target(const ast::Expr& target) {
  if (target.kind == ast::ExprKind::kAttribute) {
    evaluate_and_drop(*ast::as<ast::Attribute>(target).value);
  } else if (target.kind == ast::ExprKind::kSubscript) {
    evaluate_and_drop(*ast::as<ast::Subscript>(target).value);
    evaluate_and_drop(*ast::as<ast::Subscript>(target).index);
  }
}

// --- augmented assignment

void Unit::augmented_assignment(const ast::AugAssign& node) {
  if (node.target->kind == ast::ExprKind::kAttribute) {
    return augment_attribute(node, ast::as<ast::Attribute>(*node.target));
  }
  if (node.target->kind == ast::ExprKind::kSubscript) {
    return augment_item(node, ast::as<ast::Subscript>(*node.target));
  }
  Str* name = ast::as<ast::Name>(*node.target).id;
  Register variable = plain_variable(*node.target);
  Operand old = load_name(name, kAnywhere);  // [flow.assign.augmented] [await.order.augmented]
  Operand result = augment(node, old, variable == kNothing ? kAnywhere : variable);
  store_name(name, result, true);
  emitter_.give_back(result);
}

void Unit::augment_attribute(const ast::AugAssign& node, const ast::Attribute& target) {
  Operand object = hold(expression(*target.value), *node.value);
  Str* name = mangled(target.name);
  Operand old{emitter_.push(), Operand::kTemporary};
  emitter_.emit(Opcode::kLoadAttr, old.reg, object.reg, emitter_.site(Opcode::kLoadAttr, name));
  Operand result = augment(node, old, kAnywhere);
  emitter_.emit(Opcode::kStoreAttr, object.reg, result.reg,
                emitter_.site(Opcode::kStoreAttr, name));
  emitter_.drop(result);
  emitter_.drop(object);
}

void Unit::augment_item(const ast::AugAssign& node, const ast::Subscript& target) {
  Operand container = hold(hold(expression(*target.value), *target.index), *node.value);
  Operand index = hold(expression(*target.index), *node.value);
  // [flow.assign.augmented] The target stays in its registers until the result is stored.
  Operand old{emitter_.push(), Operand::kTemporary};
  emitter_.emit(Opcode::kGetItem, old.reg, container.reg, index.reg);
  Operand result = augment(node, old, kAnywhere);
  emitter_.emit(Opcode::kSetItem, container.reg, index.reg, result.reg);
  emitter_.drop(result);
  drop_both(container, index);
}

// --- deletion

void Unit::delete_target(const ast::Expr& target) {
  AtLine line(*this, target.at.line);
  switch (target.kind) {
    case ast::ExprKind::kName:
      return delete_name(ast::as<ast::Name>(target).id);
    case ast::ExprKind::kAttribute: {
      const auto& attribute = ast::as<ast::Attribute>(target);
      Operand object = expression(*attribute.value);
      emitter_.emit(Opcode::kDeleteAttr, object.reg,
                    emitter_.site(Opcode::kDeleteAttr, mangled(attribute.name)));
      return emitter_.drop(object);
    }
    case ast::ExprKind::kSubscript: {
      const auto& item = ast::as<ast::Subscript>(target);
      Operand container = hold(expression(*item.value), *item.index);
      Operand index = expression(*item.index);
      emitter_.emit(Opcode::kDeleteItem, container.reg, index.reg);
      return drop_both(container, index);
    }
    default:
      for (const ast::Expr* each : *elements_of(target)) delete_target(*each);  // [flow.del.order]
  }
}

}  // namespace corospec::reference::compiling
