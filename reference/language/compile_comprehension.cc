// Comprehensions and generator expressions.
//
// Since 3.12 most list, set and dict comprehensions are compiled in place: their variables are
// temporaries (Scope::inlined). The others, and all generator expressions, are functions that are
// called at once with the iterator of their outermost iterable, the parameter `.0`.
#include "reference/language/unit.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

namespace {

const char* name_of(ast::ExprKind kind) {
  switch (kind) {
    case ast::ExprKind::kListComp:
      return "<listcomp>";
    case ast::ExprKind::kSetComp:
      return "<setcomp>";
    case ast::ExprKind::kDictComp:
      return "<dictcomp>";
    default:
      return "<genexpr>";  // [flow.comprehension.generator] [genexp.name] [look.name.expression]
  }
}

Opcode builder_of(ast::ExprKind kind) {
  switch (kind) {
    case ast::ExprKind::kListComp:
      return Opcode::kBuildList;
    case ast::ExprKind::kSetComp:
      return Opcode::kBuildSet;
    default:
      return Opcode::kBuildMap;
  }
}

}  // namespace

Operand Unit::comprehension(const ast::ComprehensionExpr& node) {
  Scope& scope = compilation_.scopes[&node];
  return scope.inlined ? inlined_comprehension(node, scope) : called_comprehension(node, scope);
}

Operand Unit::inlined_comprehension(const ast::ComprehensionExpr& node, Scope& scope) {
  Register result = emitter_.push();
  // [flow.order.comprehension]
  push_iterator(*node.generators[0]->iter, node.generators[0]->is_async);
  auto iterator = static_cast<Register>(emitter_.top() - 1);
  emitter_.emit(builder_of(node.kind), result, result, 0);
  Register first = emitter_.top();
  push_inlined_variables(scope);
  const size_t described = code_->inlined_variables.size();
  Register end = emitter_.top();
  comprehension_loop(node, 0, iterator, result);
  inlined_.pop_back();
  for (size_t i = described - (end - first); i < described; ++i) {
    code_->inlined_variables[i].end = emitter_.position();
  }
  for (Register reg = first; reg < end; ++reg) emitter_.bound().erase(reg);
  emitter_.clear_range(first, end);
  emitter_.pop(end - result - 1);
  return {result, Operand::kTemporary};
}

// [flow.comprehension.scope] One that a nested function needs is in a cell, which all rounds of the
// loop share.
void Unit::push_inlined_variables(const Scope& scope) {
  std::unordered_map<Str*, Variable> variables;
  for (Str* name : scope.order) {
    if (!scope.find(name)->bound_here()) continue;
    const Register reg = emitter_.push();
    const bool captured = scope.needed.contains(name);
    if (captured) emitter_.emit(Opcode::kMakeCell, reg);
    variables[name] = {captured ? Place::kCell : Place::kLocal, reg};
    code_->inlined_variables.push_back({name, reg, emitter_.position(), 0});
  }
  inlined_.emplace_back(&scope, std::move(variables));
}

Operand Unit::called_comprehension(const ast::ComprehensionExpr& node, Scope& scope) {
  const Code& code = nested_code(node, [&] {
    Unit unit(compilation_, scope, this, intern(name_of(node.kind)), node.at.line);
    return unit.comprehension_function(node);
  });
  Operand function = make_function(nullptr, nullptr, code);
  emitter_.push();
  // [acomp.outermost] [acomp.outermost.aiter]
  // [genexp.outermost] [genexp.outermost_iter] [flow.order.comprehension]
  push_iterator(*node.generators[0]->iter, node.generators[0]->is_async);
  emit_call(function.reg, 1);
  if (scope.is_async && !scope.is_generator) {
    // [acomp.suspends]
    // An asynchronous comprehension is a coroutine, awaited where it stands.
    await_in_place(function.reg, AwaitContext::kAwait);
  }
  return function;
}

Handle<Code> Unit::comprehension_function(const ast::ComprehensionExpr& node) {
  lay_out(nullptr);
  bool generator = node.kind == ast::ExprKind::kGeneratorExp;
  if (generator) {
    // [acomp.genexp.lazy] The body of the function: nothing of it is executed here.
    comprehension_loop(node, 0, 0, kNothing);  // [genexp.lazy]
    return_none();
  } else {
    Operand result{emitter_.push(), Operand::kTemporary};
    emitter_.emit(builder_of(node.kind), result.reg, result.reg, 0);
    comprehension_loop(node, 0, 0, result.reg);
    emitter_.emit(Opcode::kReturn, result.reg);
    emitter_.give_back(result);
    emitter_.finish_path();
  }
  return finish();
}

// [genexp.list_alike] One loop for every kind.
void Unit::comprehension_loop(const ast::ComprehensionExpr& node, size_t index, Register iterator,
                              Register result) {
  if (index == node.generators.size()) return comprehension_element(node, result);
  const ast::Comprehension& loop = *node.generators[index];
  bool inner = index > 0;
  if (inner) {
    // [acomp.outermost.others_late]
    push_iterator(*loop.iter, loop.is_async);
    iterator = static_cast<Register>(emitter_.top() - 1);
  }
  // [acomp.mixed] Each clause by its own kind.
  if (loop.is_async) {
    async_comprehension_loop(node, index, iterator, result);
    if (inner) emitter_.pop();
    return;
  }
  Label head, next, exhausted;
  emitter_.bind(head);
  Register variable = plain_variable(*loop.target);
  if (variable != kNothing) {
    emitter_.jump_word(Opcode::kForIter, variable, iterator, exhausted);
    mark_bound(variable, mangled(ast::as<ast::Name>(*loop.target).id));
  } else {
    Register item = emitter_.push();
    emitter_.jump_word(Opcode::kForIter, item, iterator, exhausted);
    store(*loop.target, {item, Operand::kTemporary}, true);  // [genexp.target]
    emitter_.pop();
  }
  for (const ast::Expr* condition : loop.ifs) jump_if(*condition, false, next);
  comprehension_loop(node, index + 1, kNothing, result);  // [genexp.nested_for]
  emitter_.bind(next);
  emitter_.jump(head);
  emitter_.bind(exhausted);
  if (inner) emitter_.pop();
}

void Unit::async_comprehension_loop(const ast::ComprehensionExpr& node, size_t index,
                                    Register iterator, Register result) {
  const ast::Comprehension& loop = *node.generators[index];
  Label head, next;
  emitter_.bind(head);
  Protected range(emitter_.top(), emitter_.top());
  // [acomp.for]
  // [acomp.exception] [acomp.stop_in_element] Conditions and element lie outside of `range`.
  next_async_item(*loop.target, iterator, range);
  // [acomp.if] [acomp.order]
  for (const ast::Expr* condition : loop.ifs) jump_if(*condition, false, next);
  // [acomp.order.nested]
  comprehension_loop(node, index + 1, kNothing, result);
  emitter_.bind(next);
  emitter_.jump(head);
  async_loop_end(range, iterator);
}

void Unit::comprehension_element(const ast::ComprehensionExpr& node, Register result) {
  AtLine line(*this, node.element->at.line);
  if (node.kind == ast::ExprKind::kDictComp) {
    // [acomp.order.dict] [acomp.order.dict_old]
    // PEP 572 made it key first.
    const ast::Expr& first = since(8) ? *node.element : *node.value;
    const ast::Expr& second = since(8) ? *node.value : *node.element;
    Operand one = hold(expression(first), second);
    Operand other = expression(second);
    Operand key = since(8) ? one : other;
    Operand value = since(8) ? other : one;
    emitter_.emit(Opcode::kMapSet, result, key.reg, value.reg);
    emitter_.drop(other);
    return emitter_.drop(one);
  }
  Operand item = expression(*node.element);
  if (node.kind == ast::ExprKind::kGeneratorExp) {
    emitter_.give_back(item);
    Operand sent{emitter_.push(), Operand::kTemporary};
    // [acomp.genexp.values]
    emitter_.emit(Opcode::kYield, sent.reg, item.reg, item.kind == Operand::kVariable ? 0 : 1);
    // [acomp.genexp.methods]
    return emitter_.drop(sent);  // [genexp.methods]
  }
  emitter_.emit(node.kind == ast::ExprKind::kListComp ? Opcode::kListAppend : Opcode::kSetAdd,
                result, item.reg);
  emitter_.drop(item);
}

}  // namespace corospec::reference::compiling
