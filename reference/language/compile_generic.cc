// Type parameters and type aliases (PEP 695, PEP 696).
//
// What has parameters is made in a function of its own, which is called at once: its variables are
// the parameters, so that everything inside finds them by the ordinary rules. Bounds, defaults and
// the values of aliases are functions too, which are called when somebody asks.
#include "reference/language/unit.h"

namespace corospec::reference::compiling {

namespace {

int first_line(const ast::Stmt& node, const ast::Exprs& decorators) {
  return decorators.empty() ? node.at.line : decorators[0]->at.line;
}

}  // namespace

// --- outside

// Pushes the function that makes the generic thing, and an empty register for its self.
template <class Compile>
Register Unit::push_scope_function(const ast::TypeParams& params, Str* name, int line,
                                   Compile compile) {
  const Code& code = nested_code(params, [&] {
    Str* scope_name = intern("<generic parameters of " + utf8(name) + ">");
    Unit unit(compilation_, compilation_.scopes[&params], this, scope_name, line);
    return compile(unit);
  });
  const Register base = make_function(nullptr, nullptr, code).reg;
  emitter_.push();
  return base;
}

Operand Unit::generic_function(const ast::FunctionDef& node) {
  const Register base =
      push_scope_function(*node.type_params, node.name, first_line(node, node.decorators),
                          [&](Unit& unit) { return unit.generic_function_scope(node); });
  const Register arguments = emitter_.top();
  push_defaults(*node.args);
  push_keyword_defaults(*node.args);
  emit_call(base, emitter_.top() - arguments);
  return {base, Operand::kTemporary};
}

Operand Unit::generic_class(const ast::ClassDef& node) {
  const Register base =
      push_scope_function(*node.type_params, node.name, first_line(node, node.decorators),
                          [&](Unit& unit) { return unit.generic_class_scope(node); });
  emit_call(base, 0);
  return {base, Operand::kTemporary};
}

void Unit::type_alias(const ast::TypeAlias& node) {
  Operand made;
  if (node.type_params) {
    const Register base =
        push_scope_function(*node.type_params, node.name->id, node.at.line,
                            [&](Unit& unit) { return unit.generic_alias_scope(node); });
    emit_call(base, 0);
    made = {base, Operand::kTemporary};
  } else {
    made = make_alias(node, emitter_.push());
  }
  store_name(node.name->id, made, true);
  emitter_.give_back(made);
}

// --- inside

void Unit::begin_annotation_scope() {
  for (const char* name : {kDefaultsName, kKeywordDefaultsName}) {
    if (scope_.find(intern(name))) ++code_->argcount;
  }
  lay_out(nullptr);
  if (scope_.sees_class) {
    emitter_.emit(Opcode::kUseNamespace, cell_register(intern(kNamespaceCellName)));
  }
}

Handle<Code> Unit::return_from_scope(Operand result) {
  emitter_.emit(Opcode::kReturn, result.reg);
  emitter_.give_back(result);
  emitter_.finish_path();
  return finish();
}

// The parameters, as variables and as the tuple that is pushed.
Register Unit::push_type_params(const ast::TypeParams& params) {
  const Register base = emitter_.top();
  for (const ast::TypeParam* param : params.params) {
    AtLine line(*this, param->at.line);
    Str* name = interned(param->name);
    const Register made = emitter_.push();
    push_deferred(param->bound, name);
    push_deferred(param->otherwise, name);
    const bool constrained = param->bound && param->bound->value->kind == ast::ExprKind::kTuple;
    const auto kind = static_cast<uint16_t>(param->kind);
    emitter_.emit(Opcode::kMakeTypeParam, made, emitter_.name(name),
                  static_cast<uint16_t>(kind | (constrained ? kConstrainedTypeParam : 0)));
    emitter_.pop(2);
    store_name(param->name, {made, Operand::kTemporary}, false);
  }
  const auto count = static_cast<uint16_t>(params.params.size());
  emitter_.pop(count);
  const Register tuple = emitter_.push();
  emitter_.emit(Opcode::kBuildTuple, tuple, base, count);
  return tuple;
}

// Pushes the function that gives the value; an empty register when there is no such thing.
void Unit::push_deferred(const ast::Deferred* node, Str* name) {
  if (!node) {
    emitter_.push();
    return;
  }
  const Code& code = nested_code(*node, [&] {
    Unit unit(compilation_, compilation_.scopes[node], this, name, node->at.line);
    return unit.deferred(*node);
  });
  make_function(nullptr, nullptr, code);
}

Handle<Code> Unit::deferred(const ast::Deferred& node) {
  begin_annotation_scope();
  if (node.value->kind != ast::ExprKind::kStarred)
    return return_from_scope(expression(*node.value));
  push_unpacked(ast::as<ast::Starred>(*node.value));
  return return_from_scope({static_cast<Register>(emitter_.top() - 1), Operand::kTemporary});
}

Handle<Code> Unit::generic_function_scope(const ast::FunctionDef& node) {
  begin_annotation_scope();
  const Register params = push_type_params(*node.type_params);
  const Register base = emitter_.top();
  uint16_t argument = 0;
  for (const char* name : {kDefaultsName, kKeywordDefaultsName}) {
    const Register part = emitter_.push();
    if (scope_.find(intern(name))) emitter_.emit(Opcode::kMove, part, argument++);
  }
  push_annotations(*node.args, node.returns);
  Operand function = finish_function(base, function_code(node));
  emitter_.emit(Opcode::kSetTypeParams, function.reg, params);
  emitter_.emit(Opcode::kTake, params, function.reg);
  emitter_.give_back(function);
  return return_from_scope({params, Operand::kTemporary});
}

Handle<Code> Unit::generic_class_scope(const ast::ClassDef& node) {
  begin_annotation_scope();
  const Register params = push_type_params(*node.type_params);
  store_name(intern(kTypeParamsName), {params, Operand::kTemporary}, false);
  emitter_.emit(Opcode::kMakeGenericBase, params, params);
  store_name(intern(kGenericBaseName), {params, Operand::kTemporary}, true);
  emitter_.give_back({params, Operand::kTemporary});
  return return_from_scope(plain_class(node));
}

Handle<Code> Unit::generic_alias_scope(const ast::TypeAlias& node) {
  begin_annotation_scope();
  return return_from_scope(make_alias(node, push_type_params(*node.type_params)));
}

// `params`: the top of the stack, the tuple or empty.
Operand Unit::make_alias(const ast::TypeAlias& node, Register params) {
  Str* name = interned(node.name->id);
  push_deferred(node.value, name);
  emitter_.emit(Opcode::kMakeTypeAlias, params, emitter_.name(name), params);
  emitter_.pop();
  return {params, Operand::kTemporary};
}

}  // namespace corospec::reference::compiling
