// Simple statements.
#include <span>

#include "reference/language/unit.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference::compiling {

void Unit::statements(const ast::Stmts& body) {
  for (const ast::Stmt* each : body) statement(*each);
}

void Unit::statement(const ast::Stmt& node) {
  using ast::StmtKind;
  emitter_.set_line(node.at.line);
  switch (node.kind) {
    case StmtKind::kFunctionDef:
      return function_definition(ast::as<ast::FunctionDef>(node));
    case StmtKind::kClassDef:
      return class_definition(ast::as<ast::ClassDef>(node));
    case StmtKind::kReturn:
      return return_statement(ast::as<ast::Return>(node));
    case StmtKind::kDelete:
      // [flow.del.order]
      for (const ast::Expr* target : ast::as<ast::Delete>(node).targets) delete_target(*target);
      return;
    case StmtKind::kAssign:
      return assignment(ast::as<ast::Assign>(node));
    case StmtKind::kAugAssign:
      return augmented_assignment(ast::as<ast::AugAssign>(node));
    case StmtKind::kAnnAssign:
      return annotated_assignment(ast::as<ast::AnnAssign>(node));
    case StmtKind::kFor:
      return for_loop(ast::as<ast::For>(node));
    case StmtKind::kWhile:
      return while_loop(ast::as<ast::While>(node));
    case StmtKind::kIf:
      return if_statement(ast::as<ast::If>(node));
    case StmtKind::kWith:
      return with_statement(ast::as<ast::With>(node));
    case StmtKind::kMatch:
      return match_statement(ast::as<ast::Match>(node));
    case StmtKind::kRaise:
      return raise_statement(ast::as<ast::RaiseStmt>(node));
    case StmtKind::kTry:
      return try_statement(ast::as<ast::Try>(node));
    case StmtKind::kAssert:
      return assert_statement(ast::as<ast::Assert>(node));
    case StmtKind::kImport:
      return import_statement(ast::as<ast::Import>(node));
    case StmtKind::kImportFrom:
      return import_from(ast::as<ast::ImportFrom>(node));
    case StmtKind::kExpr:
      return expression_statement(ast::as<ast::ExprStmt>(node));
    case StmtKind::kBreak:
      return break_or_continue(true);
    case StmtKind::kContinue:
      return break_or_continue(false);
    case StmtKind::kTypeAlias:
      return type_alias(ast::as<ast::TypeAlias>(node));
    case StmtKind::kGlobal:
    case StmtKind::kNonlocal:
    case StmtKind::kPass:
      return;
  }
}

void Unit::expression_statement(const ast::ExprStmt& node) {
  if (compilation_.mode == ParseMode::kSingle && !parent_) {
    Operand value = expression(*node.value);
    emitter_.emit(Opcode::kPrintExpr, value.reg);
    return emitter_.drop(value);
  }
  // [flow.yield_statement] [gen.send.ignored] Evaluated as anywhere; what it gives is dropped.
  if (node.value->kind != ast::ExprKind::kConstant) evaluate_and_drop(*node.value);
}

void Unit::return_statement(const ast::Return& node) {
  // [agen.return.bare]
  // [gen.return.none] Without an expression.
  Operand value = node.value ? expression(*node.value) : constant(make_none(), kAnywhere);
  // [flow.return.computed] What runs on the way out may rebind the variable, or catch an exception,
  // which empties the scratch registers.
  if (leaving_runs_code()) value = give_temporary(value);
  leave_blocks(0, [&] {  // [aflow.for.leaving]
    emitter_.emit(Opcode::kReturn, value.reg);
    // [flow.finally.last_return] One met on the way out has ended the path before.
    emitter_.finish_path();
  });
  emitter_.give_back(value);
}

void Unit::raise_statement(const ast::RaiseStmt& node) {
  if (!node.exception) {
    emitter_.emit(Opcode::kRaiseCurrent);
  } else if (!node.cause) {
    Operand exception = expression(*node.exception);
    emitter_.emit(Opcode::kRaise, exception.reg, kNothing);
    emitter_.give_back(exception);
  } else {
    Operand exception = hold(expression(*node.exception), *node.cause);
    Operand cause = expression(*node.cause);  // [flow.raise.cause]
    emitter_.emit(Opcode::kRaise, exception.reg, cause.reg);
    emitter_.give_back(cause);
    emitter_.give_back(exception);
  }
  emitter_.finish_path();
}

void Unit::assert_statement(const ast::Assert& node) {
  Label holds;
  jump_if(*node.test, true, holds);
  Register error = emitter_.push();
  emitter_.emit(Opcode::kLoadAssertionError, error);
  if (node.message) {  // [flow.assert.message]
    emitter_.push();
    push(*node.message);
    emit_call(error, 1);
  }
  emitter_.emit(Opcode::kRaise, error, kNothing);
  emitter_.pop();
  emitter_.finish_path();
  emitter_.bind(holds);
}

// --- imports

Operand Unit::import_module(Str* module, Value from_list, int level) {
  Operand result{emitter_.push(), Operand::kTemporary};
  Value name = module ? Value(interned(module)) : Value(empty_str());
  Handle<Tuple> what = make_tuple({name, from_list, Value::small(level)});
  emitter_.emit(Opcode::kImportName, result.reg, emitter_.constant(what));
  return result;
}

void Unit::import_statement(const ast::Import& node) {
  for (const ast::Alias* alias : node.names) import_alias(*alias);
}

void Unit::import_alias(const ast::Alias& alias) {
  Operand module = import_module(alias.name, none(), 0);
  std::string path = utf8(alias.name);
  size_t dot = path.find('.');
  if (!alias.as_name) {
    store_name(intern(path.substr(0, dot)), module, true);
    return emitter_.give_back(module);
  }
  // `import a.b.c as d`: the import gives a; walk down from there.
  while (dot != std::string::npos) {
    size_t end = path.find('.', dot + 1);
    Str* part = intern(path.substr(dot + 1, end - dot - 1));
    emitter_.emit(Opcode::kImportFrom, module.reg, module.reg, emitter_.name(part));
    dot = end;
  }
  store_name(alias.as_name, module, true);
  emitter_.give_back(module);
}

void Unit::import_from(const ast::ImportFrom& node) {
  std::vector<Value> names;
  for (const ast::Alias* alias : node.names) names.push_back(Value(interned(alias->name)));
  Handle<Tuple> from_list = reference::make_tuple(std::span<const Value>(names));
  Operand module = import_module(node.module, from_list, node.level);
  for (const ast::Alias* alias : node.names) {
    if (utf8(alias->name) == "*") {
      emitter_.emit(Opcode::kImportStar, module.reg);
      continue;
    }
    Operand item{emitter_.push(), Operand::kTemporary};
    emitter_.emit(Opcode::kImportFrom, item.reg, module.reg, emitter_.name(interned(alias->name)));
    store_name(alias->as_name ? alias->as_name : alias->name, item, true);
    emitter_.give_back(item);
  }
  emitter_.drop(module);
}

}  // namespace corospec::reference::compiling
