// Function definitions and lambdas: decorators, defaults, annotations, closure.
#include <algorithm>

#include "reference/language/ast_walk.h"
#include "reference/language/unit.h"
#include "reference/language/unparse.h"
#include "reference/object/raise.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

void Unit::function_definition(const ast::FunctionDef& node) {
  std::vector<Register> windows = push_decorators(node.decorators);
  Operand function = node.type_params ? generic_function(node) : plain_function(node);
  call_decorators(node.decorators, windows);
  if (!windows.empty()) function = {windows[0], Operand::kTemporary};
  store_name(node.name, function, true);
  emitter_.give_back(function);
}

Operand Unit::plain_function(const ast::FunctionDef& node) {
  return make_function(node.args, node.returns, function_code(node));
}

const Code& Unit::function_code(const ast::FunctionDef& node) {
  return nested_code(node, [&] {
    int line = node.decorators.empty() ? node.at.line : node.decorators[0]->at.line;
    Unit unit(compilation_, compilation_.scopes[&node], this, interned(node.name), line);
    return unit.function(*node.args, node.body);
  });
}

Operand Unit::lambda_expression(const ast::Lambda& node) {
  const Code& code = nested_code(node, [&] {
    Unit unit(compilation_, compilation_.scopes[&node], this, intern("<lambda>"), node.at.line);
    return unit.lambda(node);
  });
  return make_function(node.args, nullptr, code);
}

// The windows in which the decorators will be called, the outermost first.
std::vector<Register> Unit::push_decorators(const ast::Exprs& decorators) {
  std::vector<Register> windows;
  for (const ast::Expr* decorator : decorators) {
    windows.push_back(push(*decorator));  // [flow.def.decorators]
    emitter_.push();
  }
  return windows;
}

void Unit::call_decorators(const ast::Exprs& decorators, const std::vector<Register>& windows) {
  for (size_t i = windows.size(); i-- > 0;) {  // [flow.def.decorators]
    AtLine line(*this, decorators[i]->at.line);
    emit_call(windows[i], 1);
  }
}

Operand Unit::make_function(const ast::Arguments* arguments, const ast::Expr* returns,
                            const Code& code) {
  Register base = emitter_.top();
  if (arguments) {
    // [flow.def.defaults] By the code around the function.
    push_defaults(*arguments);
    push_empty_up_to(base + 1);
    push_keyword_defaults(*arguments);
    push_empty_up_to(base + 2);
    push_annotations(*arguments, returns);
  }
  return finish_function(base, code);
}

// Absent parts stay null.
void Unit::push_empty_up_to(Register next) {
  while (emitter_.top() < next) emitter_.push();
}

Operand Unit::finish_function(Register base, const Code& code) {
  push_empty_up_to(base + 3);
  push_closure(code);
  push_empty_up_to(base + 4);
  emitter_.pop(4);
  Operand function{emitter_.push(), Operand::kTemporary};
  Code* shared = const_cast<Code*>(&code);
  emitter_.emit(Opcode::kMakeFunction, function.reg,
                emitter_.constant(Ref(Value(static_cast<Object*>(shared)))), base);
  return function;
}

void Unit::push_defaults(const ast::Arguments& arguments) {
  if (arguments.defaults.empty()) return;
  give_temporary(tuple_display(arguments.defaults, kTemporary));
}

void Unit::push_keyword_defaults(const ast::Arguments& arguments) {
  Register base = emitter_.top();
  uint16_t count = 0;
  for (size_t i = 0; i < arguments.kwonlyargs.size(); ++i) {
    if (!arguments.kw_defaults[i]) continue;
    push_constant(Ref(Value(mangled(arguments.kwonlyargs[i]->name))));
    push(*arguments.kw_defaults[i]);
    ++count;
  }
  if (count == 0) return;
  emitter_.pop(2 * count);
  emitter_.emit(Opcode::kBuildMap, emitter_.push(), base, count);
}

void Unit::push_annotations(const ast::Arguments& arguments, const ast::Expr* returns) {
  const ast::Expr* first = ast::first_annotation(arguments, returns);
  if (!first) return;
  // [flow.def.annotations]
  if (!since(14) || compilation_.annotations_are_text) {
    return push_annotation_map(arguments, returns);
  }
  // [flow.def.annotations_lazy]
  const Code& code = nested_code(arguments, [&] {
    Unit unit(compilation_, compilation_.scopes[&arguments], this, intern("__annotate__"),
              first->at.line);
    return unit.deferred_annotations(arguments, returns);
  });
  make_function(nullptr, nullptr, code);
}

Handle<Code> Unit::deferred_annotations(const ast::Arguments& arguments, const ast::Expr* returns) {
  begin_annotation_scope();
  const Register map = emitter_.top();
  push_annotation_map(arguments, returns);
  return return_from_scope({map, Operand::kTemporary});
}

void Unit::push_annotation_map(const ast::Arguments& arguments, const ast::Expr* returns) {
  Register base = emitter_.top();
  uint16_t count = 0;
  auto annotate = [&](Str* name, const ast::Expr* annotation) {
    if (!annotation) return;
    push_constant(Ref(Value(mangled(name))));
    push_annotation(*annotation);
    ++count;
  };
  auto each = [&](const std::vector<ast::Arg*>& args) {
    for (const ast::Arg* arg : args) annotate(arg->name, arg->annotation);
  };
  // The order in which CPython evaluates them, which is not quite that of the signature before 3.8.
  if (since(8)) each(arguments.posonlyargs);
  each(arguments.args);
  if (arguments.vararg) annotate(arguments.vararg->name, arguments.vararg->annotation);
  each(arguments.kwonlyargs);
  if (arguments.kwarg) annotate(arguments.kwarg->name, arguments.kwarg->annotation);
  annotate(intern("return"), returns);
  emitter_.pop(2 * count);
  emitter_.emit(Opcode::kBuildMap, emitter_.push(), base, count);
}

void Unit::push_annotation(const ast::Expr& annotation) {
  if (compilation_.annotations_are_text) {
    push_constant(make_str(unparse(annotation)));
  } else if (annotation.kind == ast::ExprKind::kStarred) {
    push_unpacked(ast::as<ast::Starred>(annotation));  // `*args: *Ts`, since 3.11
  } else {
    push(annotation);
  }
}

void Unit::push_unpacked(const ast::Starred& node) {
  Operand value = expression(*node.value);
  emitter_.give_back(value);
  Register item = emitter_.push();
  Register source = value.reg;
  if (source == item) {
    source = emitter_.push();
    emitter_.emit(Opcode::kTake, source, item);
  }
  emitter_.emit(Opcode::kUnpack, item, source, 1);
  if (source != value.reg) emitter_.drop({source, Operand::kTemporary});
}

void Unit::push_closure(const Code& code) {
  if (code.free_names.empty()) return;
  Register base = emitter_.top();
  for (Str* name : code.free_names) {
    // [acomp.scope.late]
    // [genexp.late_binding] The cell, not what is in it now.
    emitter_.emit(Opcode::kMove, emitter_.push(), cell_register(name));
  }
  emitter_.pop(static_cast<int>(code.free_names.size()));
  emitter_.emit(Opcode::kBuildTuple, emitter_.push(), base,
                static_cast<uint16_t>(code.free_names.size()));
}

}  // namespace corospec::reference::compiling
