// The frame around the instructions of one code: its registers, its names, its end.
#include <algorithm>

#include "reference/language/ast_walk.h"
#include "reference/language/docstring.h"
#include "reference/language/unit.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

Unit::Unit(Compilation& compilation, Scope& scope, Unit* parent, Str* name, int first_line)
    : compilation_(compilation),
      scope_(scope),
      parent_(parent),
      code_(make_code()),
      emitter_(*code_) {
  retain(Value(name));
  retain(Value(compilation.filename));
  code_->name = name;
  code_->filename = compilation.filename;
  code_->first_line = first_line;
  code_->qualname = qualified_name();
  retain(Value(code_->qualname));
  code_->flags = compilation.flags;
  emitter_.set_line(first_line);
}

// --- names

Str* Unit::qualified_name() const {
  const Unit* parent = outer_definition();
  if (!parent) return code_->name;
  const Symbol* symbol = parent->scope_.find(parent->scope_.mangled(code_->name));
  bool definition = scope_.kind == ScopeKind::kFunction || scope_.kind == ScopeKind::kClass;
  if (definition && symbol && symbol->place == Place::kGlobal) return code_->name;
  std::string prefix = utf8(parent->child_prefix());
  return intern(prefix + utf8(code_->name));
}

// The scopes of type parameters leave no trace in names.
const Unit* Unit::outer_definition() const {
  const Unit* parent = parent_;
  while (parent && parent->scope_.is_annotation_scope()) parent = parent->parent_;
  return parent;
}

Str* Unit::child_prefix() const {
  if (!parent_) return intern("");
  std::string own = utf8(code_->qualname);
  return intern(own + (scope_.is_function() ? ".<locals>." : "."));  // [look.name.qualified]
}

// --- registers

static uint32_t kind_flag(const Scope& scope) {
  if (scope.is_async) {
    // [acomp.genexp.type] Of a generator expression too.
    // [look.function.async] [agen.create.flag] [co.create.flag] [co.syntax.yield]
    return scope.is_generator ? kAsyncGenerator : kCoroutine;
  }
  // [gen.create.flag] [look.code.flags]
  return scope.is_generator ? uint32_t{kGenerator} : 0;
}

void Unit::lay_out(const ast::Arguments* arguments) {
  code_->is_lambda = scope_.kind == ScopeKind::kLambda;
  if (scope_.is_function()) {
    code_->flags |= kOptimized | kNewLocals;  // [look.code.optimized]
    code_->flags |= kind_flag(scope_);
    for (Scope* outer = scope_.parent; outer; outer = outer->parent) {
      if (outer->is_function()) code_->flags |= kNested;  // [look.code.nested]
    }
  } else if (scope_.kind == ScopeKind::kModule && scope_.is_async) {
    code_->flags |= kCoroutine;
  }
  if (arguments) {
    code_->posonly_count = static_cast<uint16_t>(arguments->posonlyargs.size());
    code_->argcount = static_cast<uint16_t>(arguments->posonlyargs.size() + arguments->args.size());
    code_->kwonly_count = static_cast<uint16_t>(arguments->kwonlyargs.size());
    if (arguments->vararg) code_->flags |= kVarArgs;
    if (arguments->kwarg) code_->flags |= kVarKeywords;  // [look.code.star]
  }
  if (scope_.is_comprehension()) {
    code_->argcount = 1;
    code_->local_names.push_back(intern(".0"));  // [look.code.expression]
    emitter_.bound().insert(0);
  }
  assign_registers();
  make_cells();
}

void Unit::assign_registers() {
  std::vector<Str*>& locals = code_->local_names;
  for (Str* name : scope_.order) {
    const Symbol& symbol = *scope_.find(name);
    bool captured_parameter = symbol.parameter && symbol.place == Place::kCell;
    if (symbol.place != Place::kLocal && !captured_parameter) continue;
    auto reg = static_cast<Register>(locals.size());
    locals.push_back(name);
    if (captured_parameter) {
      cells_[name] = reg;
      code_->captured_parameters.push_back(reg);
      continue;
    }
    variables_[name] = reg;
    if (symbol.parameter && !symbol.unbindable) emitter_.bound().insert(reg);
  }
  code_->cell_names = scope_.cells;
  code_->free_names = scope_.frees;
  size_t reg = locals.size();
  for (Str* name : scope_.cells) cells_[name] = static_cast<Register>(reg++);
  for (Str* name : scope_.frees) cells_[name] = static_cast<Register>(reg++);
  if (reg >= kLimit) throw NotSupported("functions this large", code_->first_line);
  code_->local_count = static_cast<uint16_t>(locals.size());
  code_->cell_count = static_cast<uint16_t>(scope_.cells.size());
  code_->free_count = static_cast<uint16_t>(scope_.frees.size());
  if (reg == locals.size() && !since(11)) code_->flags |= kNoFree;
  emitter_.start_temporaries(static_cast<Register>(reg));
}

void Unit::make_cells() {
  for (Register reg : code_->captured_parameters) emitter_.emit(Opcode::kMakeCell, reg);
  for (Register i = 0; i < code_->cell_count; ++i) {
    emitter_.emit(Opcode::kMakeCell, static_cast<Register>(code_->local_count + i));
  }
}

// --- ends

void Unit::return_none() {
  if (!emitter_.reachable()) return;
  // [gen.return.none]
  Operand value = constant(make_none(), kAnywhere);
  emitter_.emit(Opcode::kReturn, value.reg);
  emitter_.give_back(value);
  emitter_.finish_path();
}

Handle<Code> Unit::finish() {
  emitter_.finish();
  return std::move(code_);
}

Value Unit::docstring(const ast::Stmts& body, Ref* holder) const {
  if (body.empty() || body[0]->kind != ast::StmtKind::kExpr) return Value();
  const ast::Expr& first = *ast::as<ast::ExprStmt>(*body[0]).value;
  if (first.kind != ast::ExprKind::kConstant) return Value();
  Value text = ast::as<ast::Constant>(first).value;
  if (!is_str(text)) return Value();
  *holder = since(13) ? Ref(clean_docstring(text.as<Str>())) : Ref(text);
  return holder->get();
}

// --- the kinds of code

Handle<Code> Unit::module(const ast::Tree& tree) {
  lay_out(nullptr);
  if (compilation_.mode == ParseMode::kEval) {
    const ast::Expr& value = *ast::as<ast::ExprStmt>(*tree.body.at(0)).value;
    Operand result = expression(value);
    emitter_.emit(Opcode::kReturn, result.reg);
    emitter_.give_back(result);
    emitter_.finish_path();
    return finish();
  }
  // The line of a module's first instructions is its first statement's.
  if (!tree.body.empty()) emitter_.set_line(tree.body[0]->at.line);
  bool annotated = false;
  for (const auto& [name, symbol] : scope_.symbols) annotated |= symbol.annotated;
  if (annotated) emitter_.emit(Opcode::kSetupAnnotations);
  Ref text;
  if (compilation_.mode == ParseMode::kExec && docstring(tree.body, &text)) {
    Operand value = constant(text, kAnywhere);
    store_name(intern("__doc__"), value, true);
    emitter_.give_back(value);
  }
  statements(tree.body);
  return_none();
  return finish();
}

Handle<Code> Unit::function(const ast::Arguments& arguments, const ast::Stmts& body) {
  lay_out(&arguments);
  Ref text;
  if (docstring(body, &text)) code_->doc = text.take();
  statements(body);
  return_none();
  return finish();
}

Handle<Code> Unit::lambda(const ast::Lambda& node) {
  lay_out(node.args);
  // [flow.def.lambda] Its `yield` suspends like any other; the value is returned.
  Operand value = expression(*node.body);
  emitter_.emit(Opcode::kReturn, value.reg);
  emitter_.give_back(value);
  emitter_.finish_path();
  return finish();
}

}  // namespace corospec::reference::compiling
