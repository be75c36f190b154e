#include "reference/language/scope.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "reference/language/ast_walk.h"
#include "reference/language/syntax_error.h"
#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

Str* interned(Str* name) { return name->interned ? name : intern(utf8(name)); }

Str* mangle(Str* class_name, Str* name) {
  if (!class_name || name->length < 3 || name->at(0) != '_' || name->at(1) != '_') {
    return interned(name);
  }
  std::string text = utf8(name);
  if (text.ends_with("__") || text.find('.') != std::string::npos) return interned(name);
  std::string owner = utf8(class_name);
  size_t start = owner.find_first_not_of('_');
  if (start == std::string::npos) return interned(name);
  return intern("_" + owner.substr(start) + text);
}

Str* Scope::mangled(Str* name) const {
  if (mangled_alone) {
    const auto& params = mangled_alone->params;
    const bool is_param = std::any_of(params.begin(), params.end(), [&](const auto* param) {
      return interned(param->name) == interned(name);
    });
    if (!is_param) return interned(name);
  }
  return mangle(class_name, name);
}

Scope& ScopeTable::add(const ast::Node* node, ScopeKind kind, Scope* parent) {
  auto& slot = scopes_[node];
  slot = std::make_unique<Scope>();
  slot->kind = kind;
  slot->node = node;
  slot->parent = parent;
  if (parent) {
    slot->class_name = parent->class_name;
    if (kind != ScopeKind::kClass) slot->mangled_alone = parent->mangled_alone;
    parent->children.push_back(slot.get());
  }
  return *slot;
}

namespace {

// Walks the program once, opens scopes and notes how each name is used.
class Collector {
 public:
  Collector(ScopeTable& table, const ScopeOptions& options) : table_(table), options_(options) {}

  void module(const ast::Tree& tree) {
    scope_ = &table_.add(nullptr, ScopeKind::kModule, nullptr);
    statements(tree.body);
  }

 private:
  class Entered {
   public:
    Entered(Collector& collector, const ast::Node& node, ScopeKind kind)
        : collector_(collector), saved_(collector.scope_) {
      collector.scope_ = &collector.table_.add(&node, kind, saved_);
    }
    ~Entered() { collector_.scope_ = saved_; }

   private:
    Collector& collector_;
    Scope* saved_;
  };

  [[noreturn]] void fail(const ast::Node& node, std::string_view message) {
    raise_syntax_error(options_.filename, node.at, message);
  }

  Symbol& symbol_in(Scope& scope, Str* name) {
    auto [entry, added] = scope.symbols.try_emplace(name);
    if (added) scope.order.push_back(name);
    return entry->second;
  }
  Symbol& symbol(Str* name) { return symbol_in(*scope_, name); }
  Str* mangled(Str* name) { return scope_->mangled(name); }

  void bind(Str* name) { symbol(mangled(name)).assigned = true; }
  void bind_import(Str* name) { symbol(mangled(name)).imported = true; }
  void use(Str* name) {
    name = mangled(name);
    symbol(name).used = true;
    // Zero-argument super() and `__class__` reach the class through an implicit variable.
    if (scope_->is_function() && name == super_) symbol(class_).used = true;
  }

  // --- statements
  void statements(const ast::Stmts& body) {
    for (const ast::Stmt* each : body) statement(*each);
  }

  void statement(const ast::Stmt& node) {
    switch (node.kind) {
      case ast::StmtKind::kFunctionDef:
        return function(ast::as<ast::FunctionDef>(node));
      case ast::StmtKind::kClassDef:
        return class_definition(ast::as<ast::ClassDef>(node));
      case ast::StmtKind::kReturn:
        return optional(ast::as<ast::Return>(node).value);
      case ast::StmtKind::kDelete:
        return expressions(ast::as<ast::Delete>(node).targets);
      case ast::StmtKind::kAssign:
        expression(*ast::as<ast::Assign>(node).value);
        return expressions(ast::as<ast::Assign>(node).targets);
      case ast::StmtKind::kAugAssign:
        expression(*ast::as<ast::AugAssign>(node).target);
        return expression(*ast::as<ast::AugAssign>(node).value);
      case ast::StmtKind::kAnnAssign:
        return annotated_assignment(ast::as<ast::AnnAssign>(node));
      case ast::StmtKind::kFor: {
        const auto& loop = ast::as<ast::For>(node);
        expression(*loop.iter);
        expression(*loop.target);
        statements(loop.body);
        return statements(loop.otherwise);
      }
      case ast::StmtKind::kWhile: {
        const auto& loop = ast::as<ast::While>(node);
        expression(*loop.test);
        statements(loop.body);
        return statements(loop.otherwise);
      }
      case ast::StmtKind::kIf: {
        const auto& branch = ast::as<ast::If>(node);
        expression(*branch.test);
        statements(branch.body);
        return statements(branch.otherwise);
      }
      case ast::StmtKind::kWith:
        for (const ast::WithItem* item : ast::as<ast::With>(node).items) {
          expression(*item->context);
          optional(item->target);
        }
        return statements(ast::as<ast::With>(node).body);
      case ast::StmtKind::kMatch:
        return match(ast::as<ast::Match>(node));
      case ast::StmtKind::kRaise:
        optional(ast::as<ast::RaiseStmt>(node).exception);
        return optional(ast::as<ast::RaiseStmt>(node).cause);
      case ast::StmtKind::kTry:
        return try_statement(ast::as<ast::Try>(node));
      case ast::StmtKind::kAssert:
        expression(*ast::as<ast::Assert>(node).test);
        return optional(ast::as<ast::Assert>(node).message);
      case ast::StmtKind::kImport:
        for (const ast::Alias* alias : ast::as<ast::Import>(node).names) import(*alias);
        return;
      case ast::StmtKind::kImportFrom:
        return import_from(ast::as<ast::ImportFrom>(node));
      case ast::StmtKind::kGlobal:
        for (Str* name : ast::as<ast::Global>(node).names) declare(node, name, true);
        return;
      case ast::StmtKind::kNonlocal:
        for (Str* name : ast::as<ast::Nonlocal>(node).names) declare(node, name, false);
        return;
      case ast::StmtKind::kExpr:
        return expression(*ast::as<ast::ExprStmt>(node).value);
      case ast::StmtKind::kPass:
      case ast::StmtKind::kBreak:
      case ast::StmtKind::kContinue:
        return;
      case ast::StmtKind::kTypeAlias:
        return type_alias(ast::as<ast::TypeAlias>(node));
    }
  }

  void function(const ast::FunctionDef& node) {
    bind(node.name);
    ast::for_each(node.decorators, [&](const ast::Expr& each) { expression(each); });
    ast::for_each_default(*node.args, [&](const ast::Expr& each) { expression(each); });
    std::optional<Entered> generic;
    if (node.type_params) {
      enter_annotation_scope(generic, *node.type_params, "the definition of a generic");
      function_parts(*node.args);
      type_parameters(*node.type_params);
    }
    function_annotations(node);
    Entered entered(*this, node, ScopeKind::kFunction);
    scope_->is_async = node.is_async;
    parameters(*node.args);
    statements(node.body);
  }

  // Since 3.14 in a scope of their own, which is keyed by the parameters (PEP 649).
  void function_annotations(const ast::FunctionDef& node) {
    if (!ast::first_annotation(*node.args, node.returns)) return;
    std::optional<Entered> deferred;
    if (since(14) && !options_.annotations_are_text) {
      enter_annotation_scope(deferred, *node.args, "an annotation", ScopeKind::kDeferred);
    }
    ast::for_each_parameter(*node.args, [&](const ast::Arg& arg) {
      if (arg.annotation) annotation(*arg.annotation);
    });
    if (node.returns) annotation(*node.returns);
  }

  void parameters(const ast::Arguments& arguments) {
    ast::for_each_parameter_register(arguments, [&](const ast::Arg& arg) {
      Symbol& parameter = symbol(mangled(arg.name));
      if (parameter.parameter) {
        fail(arg, fmt::format("duplicate argument '{}' in function definition", utf8(arg.name)));
      }
      parameter.parameter = true;
    });
  }

  void class_definition(const ast::ClassDef& node) {
    bind(node.name);
    expressions(node.decorators);
    std::optional<Entered> generic;
    if (node.type_params) {
      enter_annotation_scope(generic, *node.type_params, "the definition of a generic");
      mangle_type_parameters(node);
      for (const char* name : {kTypeParamsName, kGenericBaseName}) bind(intern(name));
      type_parameters(*node.type_params);
    }
    expressions(node.bases);
    for (const ast::Keyword* keyword : node.keywords) expression(*keyword->value);
    Entered entered(*this, node, ScopeKind::kClass);
    scope_->class_name = node.name;
    if (node.type_params) use(intern(kTypeParamsName));
    statements(node.body);
  }

  // --- annotation scopes (PEP 695)
  void enter_annotation_scope(std::optional<Entered>& entered, const ast::Node& node,
                              const char* purpose, ScopeKind kind = ScopeKind::kTypeParameters) {
    const bool sees_class = scope_->kind == ScopeKind::kClass || scope_->sees_class;
    entered.emplace(*this, node, kind);
    scope_->purpose = purpose;
    scope_->sees_class = sees_class;
    if (sees_class) symbol(namespace_cell_).used = true;
  }

  // The defaults are evaluated outside and handed in.
  void function_parts(const ast::Arguments& arguments) {
    if (!arguments.defaults.empty()) symbol(intern(kDefaultsName)).parameter = true;
    for (const ast::Expr* each : arguments.kw_defaults) {
      if (each) symbol(intern(kKeywordDefaultsName)).parameter = true;
    }
  }

  // A class's private type parameters are mangled like the names in its body; in 3.12 so is all
  // that stands beside them, later nothing else is (gh-119011).
  void mangle_type_parameters(const ast::ClassDef& node) {
    if (mangled(node.name) != interned(node.name)) {
      throw NotSupported("generic classes with private names", node.at.line);
    }
    scope_->class_name = node.name;
    if (since(13)) scope_->mangled_alone = node.type_params;
  }

  void type_parameters(const ast::TypeParams& node) {
    if (!since(12)) fail(node, "invalid syntax");  // the parser may be a newer one
    const ast::TypeParam* with_default = nullptr;
    for (const ast::TypeParam* param : node.params) {
      Symbol& variable = symbol(mangled(param->name));
      if (variable.type_param) {
        fail(*param, fmt::format("duplicate type parameter '{}'", utf8(param->name)));
      }
      variable.assigned = variable.type_param = true;
      if (param->bound) {
        const bool constrained = param->bound->value->kind == ast::ExprKind::kTuple;
        deferred(*param->bound,
                 constrained && since(13) ? "a TypeVar constraint" : "a TypeVar bound");
      }
      if (param->otherwise) {
        if (!since(13)) fail(*param->otherwise, "invalid syntax");
        static constexpr const char* kPurposes[] = {"a TypeVar default", "a ParamSpec default",
                                                    "a TypeVarTuple default"};
        deferred(*param->otherwise, kPurposes[static_cast<size_t>(param->kind)]);
        with_default = param;
      } else if (with_default) {
        fail(*param, fmt::format("non-default type parameter '{}' follows default type parameter",
                                 utf8(param->name)));
      }
    }
  }

  void deferred(const ast::Deferred& node, const char* purpose) {
    std::optional<Entered> entered;
    enter_annotation_scope(entered, node, purpose, ScopeKind::kDeferred);
    const bool unpacked = node.value->kind == ast::ExprKind::kStarred;
    expression(unpacked ? *ast::as<ast::Starred>(*node.value).value : *node.value);
  }

  void type_alias(const ast::TypeAlias& node) {
    if (!since(12)) fail(node, "invalid syntax");  // the parser may be a newer one
    expression(*node.name);
    std::optional<Entered> generic;
    if (node.type_params) {
      enter_annotation_scope(generic, *node.type_params, "the definition of a generic");
      type_parameters(*node.type_params);
    }
    deferred(*node.value, "a type alias");
  }

  // What such an expression is called; null: it may stand there.
  static const char* refused_in_annotations(ast::ExprKind kind) {
    switch (kind) {
      case ast::ExprKind::kYield:
      case ast::ExprKind::kYieldFrom:
        return "yield";
      case ast::ExprKind::kAwait:
        return "await";
      case ast::ExprKind::kNamedExpr:
        return "named";
      default:
        return nullptr;
    }
  }

  void refuse_in_annotation_scope(const ast::Expr& node) {
    // [syntax.yield.annotation_scope] [await.syntax.annotation_scope]
    if (const char* what = refused_in_annotations(node.kind)) {
      fail(node, fmt::format("{} expression cannot be used within {}", what, scope_->purpose));
    }
    if (!scope_->sees_class || since(13)) return;
    if (node.kind == ast::ExprKind::kLambda) {
      fail(node, "Cannot use lambda in annotation scope within class scope");
    }
    if (ast::is_comprehension(node.kind)) {
      fail(node, "Cannot use comprehension in annotation scope within class scope");
    }
  }

  // An annotation, which is not evaluated when annotations are text.
  void annotation(const ast::Expr& node) {
    // [syntax.yield.annotation_deferred] [await.syntax.annotation_deferred]
    // [syntax.yield.annotation] [await.syntax.annotation] [await.syntax.annotation_accepted]
    if (since(options_.annotations_are_text ? 10 : 14)) refuse_in_annotation(node);
    if (!options_.annotations_are_text) expression(node);
  }

  void refuse_in_annotation(const ast::Expr& node) {
    // These have scopes of their own.
    if (node.kind == ast::ExprKind::kLambda || ast::is_comprehension(node.kind)) return;
    if (const char* what = refused_in_annotations(node.kind)) {
      fail(node, fmt::format("{} expression cannot be used within an annotation", what));
    }
    ast::for_each_child(node, [&](const ast::Expr& child) { refuse_in_annotation(child); });
  }

  void annotated_assignment(const ast::AnnAssign& node) {
    if (node.value) expression(*node.value);
    if (node.target->kind == ast::ExprKind::kName && node.simple) {
      Str* name = mangled(ast::as<ast::Name>(*node.target).id);
      Symbol& target = symbol(name);
      if ((target.global || target.nonlocal) && scope_->kind != ScopeKind::kModule) {
        fail(node, fmt::format("annotated name '{}' can't be {}", utf8(name),
                               target.global ? "global" : "nonlocal"));
      }
      target.annotated = target.assigned = true;  // [flow.assign.annotation]
    } else {
      expression(*node.target);
    }
    annotation(*node.annotation);
  }

  void try_statement(const ast::Try& node) {
    statements(node.body);
    for (const ast::ExceptHandler* handler : node.handlers) {
      optional(handler->type);
      if (handler->name) {
        bind(handler->name);
        symbol(mangled(handler->name)).unbindable = true;
      }
      statements(handler->body);
    }
    statements(node.otherwise);
    statements(node.finally);
  }

  void match(const ast::Match& node) {
    expression(*node.subject);
    for (const ast::MatchCase* each : node.cases) {
      pattern(*each->pattern);
      optional(each->guard);
      statements(each->body);
    }
  }

  void pattern(const ast::Pattern& node) {
    optional(node.value);
    expressions(node.keys);
    for (const ast::Pattern* each : node.patterns) pattern(*each);
    for (const ast::Pattern* each : node.keyword_patterns) pattern(*each);
    if (node.name) bind(node.name);
  }

  void import(const ast::Alias& alias) {
    if (alias.as_name) return bind_import(alias.as_name);
    std::string path = utf8(alias.name);
    bind_import(intern(path.substr(0, path.find('.'))));
  }

  void import_from(const ast::ImportFrom& node) {
    for (const ast::Alias* alias : node.names) {
      if (alias->name->length == 1 && alias->name->at(0) == '*') {
        if (scope_->kind != ScopeKind::kModule) {
          fail(since(10) ? static_cast<const ast::Node&>(*alias) : node,
               "import * only allowed at module level");
        }
      } else {
        bind_import(alias->as_name ? alias->as_name : alias->name);
      }
    }
  }

  void declare(const ast::Stmt& node, Str* name, bool global) {
    name = mangled(name);
    Symbol& target = symbol(name);
    const char* what = global ? "global" : "nonlocal";
    std::string text = utf8(name);
    if (target.parameter) fail(node, fmt::format("name '{}' is parameter and {}", text, what));
    if (target.used) {
      fail(node, fmt::format("name '{}' is used prior to {} declaration", text, what));
    }
    if (target.annotated) fail(node, fmt::format("annotated name '{}' can't be {}", text, what));
    if (target.assigned) {
      fail(node, fmt::format("name '{}' is assigned to before {} declaration", text, what));
    }
    if (!target.global && !target.nonlocal) target.declared = node.at;
    (global ? target.global : target.nonlocal) = true;
  }

  // --- expressions
  void optional(const ast::Expr* node) {
    if (node) expression(*node);
  }
  void expressions(const ast::Exprs& nodes) {
    ast::for_each(nodes, [&](const ast::Expr& each) { expression(each); });
  }

  void expression(const ast::Expr& node) {
    if (scope_->is_annotation_scope()) refuse_in_annotation_scope(node);
    switch (node.kind) {
      case ast::ExprKind::kName:
        return name(ast::as<ast::Name>(node));
      case ast::ExprKind::kAttribute:
        note_self_attribute(ast::as<ast::Attribute>(node));
        break;
      case ast::ExprKind::kLambda:
        return lambda(ast::as<ast::Lambda>(node));
      case ast::ExprKind::kListComp:
      case ast::ExprKind::kSetComp:
      case ast::ExprKind::kDictComp:
      case ast::ExprKind::kGeneratorExp:
        return comprehension(static_cast<const ast::ComprehensionExpr&>(node));
      case ast::ExprKind::kAwait:
        // [acomp.await] [acomp.genexp.await_makes]
        // A comprehension that waits is asynchronous, like one with `async for`.
        if (scope_->is_comprehension()) scope_->is_async = true;
        break;
      case ast::ExprKind::kNamedExpr:
        return named_expression(ast::as<ast::NamedExpr>(node));
      case ast::ExprKind::kYield:
      case ast::ExprKind::kYieldFrom:
        // [gen.create.kind] [delegate.kind] [agen.create.kind] [aflow.syntax.header]
        // [flow.comprehension.yield] Of a comprehension, too, where it may stand in one.
        scope_->is_generator = true;
        break;
      default:
        break;
    }
    ast::for_each_child(node, [&](const ast::Expr& child) { expression(child); });
  }

  void name(const ast::Name& node) {
    if (node.context == ast::Context::kLoad) return use(node.id);
    bind_target(node);
    if (node.context == ast::Context::kDel) symbol(mangled(node.id)).unbindable = true;
  }

  void bind_target(const ast::Name& node) {
    Str* name = mangled(node.id);
    Symbol& target = symbol(name);
    if (in_comprehension_target_) {
      if (target.global || target.nonlocal) {
        fail(node, fmt::format("comprehension inner loop cannot rebind assignment expression "
                               "target '{}'",
                               utf8(name)));
      }
      target.iteration = true;
    }
    target.assigned = true;
  }

  void lambda(const ast::Lambda& node) {
    ast::for_each_default(*node.args, [&](const ast::Expr& each) { expression(each); });
    Entered entered(*this, node, ScopeKind::kLambda);
    parameters(*node.args);
    bool saved = std::exchange(in_comprehension_target_, false);
    expression(*node.body);
    in_comprehension_target_ = saved;
  }

  void iterable(const ast::Expr& node) {
    ++iterables_;
    expression(node);
    --iterables_;
  }

  void comprehension(const ast::ComprehensionExpr& node) {
    comprehension_scope(node);
    // [acomp.nested.sync] [acomp.nested.genexp] [acomp.nested.genexp_inner]
    // A list, set or dict comprehension that waits makes the one around it wait.
    const bool waits = table_[&node].is_async && node.kind != ast::ExprKind::kGeneratorExp;
    if (waits && scope_->is_comprehension()) scope_->is_async = true;
  }

  void comprehension_scope(const ast::ComprehensionExpr& node) {
    // [acomp.scope.class]
    iterable(*node.generators[0]->iter);  // [genexp.class_scope] In the scope around it.
    // [acomp.scope]
    // [genexp.scope]
    Entered entered(*this, node,
                    node.kind == ast::ExprKind::kGeneratorExp ? ScopeKind::kGeneratorExpression
                                                              : ScopeKind::kComprehension);
    scope_->is_generator = node.kind == ast::ExprKind::kGeneratorExp;
    for (size_t i = 0; i < node.generators.size(); ++i) {
      const ast::Comprehension& each = *node.generators[i];
      if (each.is_async) scope_->is_async = true;
      if (i > 0) iterable(*each.iter);
      bool saved = std::exchange(in_comprehension_target_, true);
      expression(*each.target);
      in_comprehension_target_ = saved;
      expressions(each.ifs);
    }
    expression(*node.element);
    optional(node.value);
  }

  void named_expression(const ast::NamedExpr& node) {
    if (iterables_ > 0) {
      fail(node, "assignment expression cannot be used in a comprehension iterable expression");
    }
    if (scope_->is_comprehension()) bind_outside(node, ast::as<ast::Name>(*node.target));
    expression(*node.value);
    if (!scope_->is_comprehension()) {
      scope_->has_walrus = true;
      expression(*node.target);
    }
  }

  // [acomp.scope.walrus]
  // PEP 572: in a comprehension, := binds in the function around it.
  void bind_outside(const ast::NamedExpr& node, const ast::Name& target) {
    Str* name = mangled(target.id);
    Scope* scope = scope_;
    for (; scope->is_comprehension(); scope = scope->parent) {
      if (const Symbol* found = scope->find(name); found && found->iteration) {
        fail(node, fmt::format("assignment expression cannot rebind comprehension iteration "
                               "variable '{}'",
                               utf8(name)));
      }
    }
    if (scope->is_annotation_scope()) {
      fail(node, fmt::format("assignment expression within a comprehension cannot be used {}",
                             outside_of(*scope)));
    }
    if (scope->kind == ScopeKind::kClass) {
      fail(node, "assignment expression within a comprehension cannot be used in a class body");
    }
    scope->has_walrus = true;
    Symbol& outer = symbol_in(*scope, name);
    outer.assigned = true;
    Symbol& inner = symbol(name);
    (outer.global || scope->kind == ScopeKind::kModule ? inner.global : inner.nonlocal) = true;
  }

  static const char* outside_of(const Scope& scope) {
    if (scope.kind == ScopeKind::kTypeParameters) return "within the definition of a generic";
    const bool alias = std::string_view(scope.purpose) == "a type alias";
    return alias ? "in a type alias" : "in a TypeVar bound";
  }

  void note_self_attribute(const ast::Attribute& node) {
    if (node.context != ast::Context::kStore || node.value->kind != ast::ExprKind::kName) return;
    if (interned(ast::as<ast::Name>(*node.value).id) != self_) return;
    Scope* scope = scope_;
    if (scope->kind == ScopeKind::kClass) return;
    while (scope && scope->kind != ScopeKind::kClass) scope = scope->parent;
    if (scope) scope->self_attributes.insert(mangled(node.name));
  }

  ScopeTable& table_;
  const ScopeOptions& options_;
  Scope* scope_ = nullptr;
  bool in_comprehension_target_ = false;
  int iterables_ = 0;  // how many comprehensions' iterable expressions we are in
  Str* const super_ = intern("super");
  Str* const class_ = intern("__class__");
  Str* const self_ = intern("self");
  Str* const namespace_cell_ = intern(kNamespaceCellName);
};

}  // namespace

ScopeTable build_scopes(const ast::Tree& tree, const ScopeOptions& options) {
  ScopeTable table;
  Collector(table, options).module(tree);
  resolve_scopes(table[nullptr], options.filename);
  return table;
}

}  // namespace corospec::reference::compiling
