// For tests: builds syntax trees in a few words, as a parser would.
#pragma once

#include <initializer_list>
#include <string_view>
#include <utility>

#include "reference/language/ast.h"

namespace corospec::reference::ast {

class TreeBuilder {
 public:
  Tree tree;

  // The next nodes stand on this line.
  void line(int number) { at_ = {number, 0, number, 1}; }

  // --- expressions
  Name* name(std::string_view id, Context context = Context::kLoad) {
    auto* node = tree.make<Name>(at_);
    node->id = intern(id);
    node->context = context;
    return node;
  }
  Name* target(std::string_view id) { return name(id, Context::kStore); }
  Constant* number(int64_t value) { return constant(Ref(Value::small(value))); }
  Constant* text(std::string_view value) { return constant(make_str(value)); }
  Constant* constant(Ref value) {
    auto* node = tree.make<Constant>(at_);
    node->value = tree.keep(std::move(value));
    return node;
  }
  BinOp* add(Expr* left, Expr* right) {
    auto* node = tree.make<BinOp>(at_);
    node->left = left;
    node->op = BinaryOp::kAdd;
    node->right = right;
    return node;
  }
  Compare* less(Expr* left, Expr* right) {
    auto* node = tree.make<Compare>(at_);
    node->left = left;
    node->ops = {Comparison::kLt};
    node->comparators = {right};
    return node;
  }
  Call* call(Expr* function, Exprs args = {}) {
    auto* node = tree.make<Call>(at_);
    node->function = function;
    node->args = std::move(args);
    return node;
  }
  Attribute* attribute(Expr* value, std::string_view name, Context context = Context::kLoad) {
    auto* node = tree.make<Attribute>(at_);
    node->value = value;
    node->name = intern(name);
    node->context = context;
    return node;
  }
  Starred* starred(Expr* value) {
    auto* node = tree.make<Starred>(at_);
    node->value = value;
    return node;
  }
  TupleExpr* tuple(Exprs elements) {
    auto* node = tree.make<TupleExpr>(at_);
    node->elements = std::move(elements);
    return node;
  }
  Yield* yield(Expr* value) {
    auto* node = tree.make<Yield>(at_);
    node->value = value;
    return node;
  }
  Await* await(Expr* value) {
    auto* node = tree.make<Await>(at_);
    node->value = value;
    return node;
  }
  NamedExpr* walrus(std::string_view id, Expr* value) {
    auto* node = tree.make<NamedExpr>(at_);
    node->target = target(id);
    node->value = value;
    return node;
  }
  Lambda* lambda(std::initializer_list<std::string_view> parameters, Expr* body) {
    auto* node = tree.make<Lambda>(at_);
    node->args = arguments(parameters);
    node->body = body;
    return node;
  }
  // element for variable in iterable
  ComprehensionExpr* comprehension(ExprKind kind, Expr* element, std::string_view variable,
                                   Expr* iterable) {
    auto* node = tree.make<ComprehensionExpr>(at_, kind);
    auto* loop = tree.make<Comprehension>(at_);
    loop->target = target(variable);
    loop->iter = iterable;
    node->element = element;
    node->generators = {loop};
    return node;
  }

  // --- statements
  ExprStmt* expression(Expr* value) {
    auto* node = tree.make<ExprStmt>(at_);
    node->value = value;
    return node;
  }
  Assign* assign(Expr* target, Expr* value) {
    auto* node = tree.make<Assign>(at_);
    node->targets = {target};
    node->value = value;
    return node;
  }
  Assign* assign(std::string_view id, Expr* value) { return assign(target(id), value); }
  Return* give(Expr* value) {
    auto* node = tree.make<Return>(at_);
    node->value = value;
    return node;
  }
  If* branch(Expr* test, Stmts body, Stmts otherwise = {}) {
    auto* node = tree.make<If>(at_);
    node->test = test;
    node->body = std::move(body);
    node->otherwise = std::move(otherwise);
    return node;
  }
  For* loop(std::string_view variable, Expr* iterable, Stmts body) {
    auto* node = tree.make<For>(at_);
    node->target = target(variable);
    node->iter = iterable;
    node->body = std::move(body);
    return node;
  }
  Try* protect(Stmts body, Stmts finally) {
    auto* node = tree.make<Try>(at_);
    node->body = std::move(body);
    node->finally = std::move(finally);
    return node;
  }
  Try* protect_except(Stmts body, std::string_view type, std::string_view name, Stmts handler) {
    auto* node = tree.make<Try>(at_);
    auto* except = tree.make<ExceptHandler>(at_);
    except->type = this->name(type);
    except->name = intern(name);
    except->body = std::move(handler);
    node->body = std::move(body);
    node->handlers = {except};
    return node;
  }
  With* with(Expr* context, Stmts body) {
    auto* node = tree.make<With>(at_);
    auto* item = tree.make<WithItem>(at_);
    item->context = context;
    node->items = {item};
    node->body = std::move(body);
    return node;
  }
  FunctionDef* function(std::string_view name, std::initializer_list<std::string_view> parameters,
                        Stmts body) {
    auto* node = tree.make<FunctionDef>(at_);
    node->name = intern(name);
    node->args = arguments(parameters);
    node->body = std::move(body);
    return node;
  }
  // [name: bound, ...]
  TypeParams* type_params(
      std::initializer_list<std::pair<std::string_view, Expr*>> names_and_bounds) {
    auto* node = tree.make<TypeParams>(at_);
    for (const auto& [name, bound] : names_and_bounds) {
      auto* param = tree.make<TypeParam>(at_);
      param->name = intern(name);
      param->bound = bound ? deferred(bound) : nullptr;
      node->params.push_back(param);
    }
    return node;
  }
  Deferred* deferred(Expr* value) {
    auto* node = tree.make<Deferred>(at_);
    node->value = value;
    return node;
  }
  TypeAlias* type_alias(std::string_view name, TypeParams* params, Expr* value) {
    auto* node = tree.make<TypeAlias>(at_);
    node->name = target(name);
    node->type_params = params;
    node->value = deferred(value);
    return node;
  }
  ClassDef* class_(std::string_view name, Stmts body) {
    auto* node = tree.make<ClassDef>(at_);
    node->name = intern(name);
    node->body = std::move(body);
    return node;
  }
  Nonlocal* nonlocal(std::string_view id) {
    auto* node = tree.make<Nonlocal>(at_);
    node->names = {intern(id)};
    return node;
  }
  Global* global(std::string_view id) {
    auto* node = tree.make<Global>(at_);
    node->names = {intern(id)};
    return node;
  }
  ImportFrom* import_from(std::string_view module, std::string_view id) {
    auto* node = tree.make<ImportFrom>(at_);
    auto* alias = tree.make<Alias>(at_);
    alias->name = intern(id);
    node->module = intern(module);
    node->names = {alias};
    return node;
  }
  template <class T>
  T* simple() {
    return tree.make<T>(at_);
  }

 private:
  Arguments* arguments(std::initializer_list<std::string_view> names) {
    auto* node = tree.make<Arguments>(at_);
    for (std::string_view each : names) {
      auto* arg = tree.make<Arg>(at_);
      arg->name = intern(each);
      node->args.push_back(arg);
    }
    return node;
  }

  Position at_{1, 0, 1, 1};
};

}  // namespace corospec::reference::ast
