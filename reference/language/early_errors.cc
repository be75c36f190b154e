#include "reference/language/early_errors.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "reference/language/ast_walk.h"
#include "reference/language/older_grammar.h"
#include "reference/language/pattern_errors.h"
#include "reference/language/syntax_error.h"
#include "reference/object/exception.h"
#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

namespace {

bool is_starred(const ast::Expr* node) { return node->kind == ast::ExprKind::kStarred; }

const char* name_of(ast::ExprKind comprehension) {
  switch (comprehension) {
    case ast::ExprKind::kListComp:
      return "list comprehension";
    case ast::ExprKind::kSetComp:
      return "set comprehension";
    case ast::ExprKind::kDictComp:
      return "dict comprehension";
    default:
      return "generator expression";
  }
}

// Where a statement or expression stands.
struct Where {
  enum Kind { kModule, kClass, kFunction, kAsyncFunction, kLambda, kComprehension } kind = kModule;
  ast::ExprKind comprehension{};  // kComprehension: which
  bool asynchronous = false;      // kComprehension: contains `await` or `async for`
  // kComprehension: the first asynchronous comprehension in it, which (until 3.10) it has to fit
  const ast::ComprehensionExpr* waits_inside = nullptr;
  bool async_generator = false;
  bool in_loop = false;
  bool in_finally = false;               // between the loop and here stands a finally clause
  bool in_any_finally = false;           // ... between the function and here
  bool in_star_block = false;            // in a block of `except*`
  bool loop_outside_star_block = false;  // ... and the loop is around it

  bool is_function() const { return kind >= kFunction; }
};

class Checker {
 public:
  Checker(Str* filename, std::string_view source, const ScopeTable& scopes, bool top_level_await)
      : filename_(filename),
        older_grammar_(filename, source),
        scopes_(scopes),
        top_level_await_(top_level_await) {}

  // Returns whether something is awaited at the top level.
  bool module(const ast::Tree& tree) {
    bool future_allowed = true;
    for (size_t i = 0; i < tree.body.size(); ++i) {
      const ast::Stmt& node = *tree.body[i];
      if (is_future_import(node)) {
        future_import_allowed_ = future_allowed;
      } else if (i > 0 || node.kind != ast::StmtKind::kExpr) {
        future_allowed = false;
      }
      statement(node);
      future_import_allowed_ = false;
    }
    return awaits_at_top_level_;
  }

 private:
  // Saves and restores where we are.
  class Inside {
   public:
    explicit Inside(Checker& checker) : checker_(checker), saved_(checker.where_) {}
    ~Inside() { checker_.where_ = saved_; }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

   private:
    Checker& checker_;
    Where saved_;
  };

  [[noreturn]] void fail(const ast::Node& node, std::string_view message) {
    raise_syntax_error(filename_, node.at, message);
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
        return return_statement(ast::as<ast::Return>(node));
      case ast::StmtKind::kDelete:
        return deletions(ast::as<ast::Delete>(node).targets);
      case ast::StmtKind::kAssign:
        expression(*ast::as<ast::Assign>(node).value);
        for (const ast::Expr* each : ast::as<ast::Assign>(node).targets) target(*each);
        return;
      case ast::StmtKind::kAugAssign:
        expression(*ast::as<ast::AugAssign>(node).target);
        return expression(*ast::as<ast::AugAssign>(node).value);
      case ast::StmtKind::kAnnAssign:
        older_grammar_.check(ast::as<ast::AnnAssign>(node));
        optional(ast::as<ast::AnnAssign>(node).value);
        target(*ast::as<ast::AnnAssign>(node).target);
        return expression(*ast::as<ast::AnnAssign>(node).annotation);
      case ast::StmtKind::kFor:
        return for_loop(ast::as<ast::For>(node));
      case ast::StmtKind::kWhile:
        expression(*ast::as<ast::While>(node).test);
        loop_body(ast::as<ast::While>(node).body);
        return statements(ast::as<ast::While>(node).otherwise);
      case ast::StmtKind::kIf:
        expression(*ast::as<ast::If>(node).test);
        statements(ast::as<ast::If>(node).body);
        return statements(ast::as<ast::If>(node).otherwise);
      case ast::StmtKind::kWith:
        return with(ast::as<ast::With>(node));
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
        for (const ast::Alias* alias : ast::as<ast::Import>(node).names) {
          forbidden_name(node, alias->as_name ? alias->as_name : alias->name, false);
        }
        return;
      case ast::StmtKind::kImportFrom:
        return import_from(ast::as<ast::ImportFrom>(node));
      case ast::StmtKind::kExpr:
        return expression(*ast::as<ast::ExprStmt>(node).value);
      case ast::StmtKind::kBreak:
        leaves_loop(node);
        // [syntax.break.outside]
        if (!where_.in_loop) fail(node, "'break' outside loop");
        if (where_.in_finally) leaves_finally(node, "break");
        return;
      case ast::StmtKind::kContinue:
        return continue_statement(node);
      case ast::StmtKind::kPass:
      case ast::StmtKind::kGlobal:
      case ast::StmtKind::kNonlocal:
        return;
      case ast::StmtKind::kTypeAlias:
        forbidden_name(node, ast::as<ast::TypeAlias>(node).name->id, false);
        type_parameters(ast::as<ast::TypeAlias>(node).type_params);
        return expression(*ast::as<ast::TypeAlias>(node).value->value);
    }
  }

  void function(const ast::FunctionDef& node) {
    forbidden_name(node, node.name, false);
    expressions(node.decorators);
    type_parameters(node.type_params);
    arguments(*node.args);
    // [syntax.yield.around] All this is checked before we are inside, as the bases of a class are.
    ast::for_each_parameter(*node.args, [&](const ast::Arg& arg) {
      if (!arg.annotation) return;
      bool unpacked = &arg == node.args->vararg && is_starred(arg.annotation);
      expression(unpacked ? *ast::as<ast::Starred>(*arg.annotation).value : *arg.annotation);
    });
    optional(node.returns);
    Inside inside(*this);
    where_ = Where();
    where_.kind = node.is_async ? Where::kAsyncFunction : Where::kFunction;
    where_.async_generator = node.is_async && scopes_[&node].is_generator;
    statements(node.body);
  }

  void type_parameters(const ast::TypeParams* node) {
    if (!node) return;
    for (const ast::TypeParam* param : node->params) {
      forbidden_name(*param, param->name, false);
      if (param->bound) expression(*param->bound->value);
      if (param->otherwise) argument(*param->otherwise->value);
    }
  }

  void arguments(const ast::Arguments& node) {
    ast::for_each_default(node, [&](const ast::Expr& each) { expression(each); });
    ast::for_each_parameter(node,
                            [&](const ast::Arg& arg) { forbidden_name(arg, arg.name, false); });
  }

  void class_definition(const ast::ClassDef& node) {
    forbidden_name(node, node.name, false);
    expressions(node.decorators);
    type_parameters(node.type_params);
    for (const ast::Expr* base : node.bases) argument(*base);
    for (const ast::Keyword* keyword : node.keywords) expression(*keyword->value);
    Inside inside(*this);
    where_ = Where();
    where_.kind = Where::kClass;  // [syntax.yield.class_body]
    statements(node.body);
  }

  void return_statement(const ast::Return& node) {
    // [syntax.return.outside]
    if (!where_.is_function()) fail(node, "'return' outside function");
    if (node.value) older_grammar_.check_value(*node.value);
    if (where_.in_star_block) fail_in_star_block(node);
    if (where_.in_any_finally) leaves_finally(node, "return");
    // [syntax.return.async_generator] [agen.return.value] [co.syntax.return] Coroutine functions
    // return values.
    if (node.value && where_.async_generator) {
      fail(node, "'return' with value in async generator");
    }
    optional(node.value);
  }

  void for_loop(const ast::For& node) {
    // [co.syntax.async_outside] [aflow.message.outside]
    if (node.is_async) require_async(node, "'async for' outside async function");
    older_grammar_.check_iterable(*node.iter);
    expression(*node.iter);
    target(*node.target);  // [aflow.for.target_syntax]
    loop_body(node.body);
    statements(node.otherwise);
  }

  void loop_body(const ast::Stmts& body) {
    Inside inside(*this);
    where_.in_loop = true;
    where_.in_finally = false;
    where_.loop_outside_star_block = false;
    statements(body);
  }

  // [aflow.syntax.no_loop] where_.in_loop stays what it is.
  void with(const ast::With& node) {
    older_grammar_.check(node);
    // [co.syntax.async_outside] [aflow.message.outside]
    if (node.is_async) require_async(node, "'async with' outside async function");
    for (const ast::WithItem* item : node.items) {
      expression(*item->context);
      if (item->target) target(*item->target);  // [aflow.target.syntax]
    }
    statements(node.body);
  }

  void try_statement(const ast::Try& node) {
    statements(node.body);
    for (const ast::ExceptHandler* handler : node.handlers) {
      if (!handler->type && handler != node.handlers.back()) {
        fail(*handler, "default 'except:' must be last");
      }
      optional(handler->type);
      if (handler->name) forbidden_name(*handler, handler->name, false);
      Inside inside(*this);
      if (node.is_star) where_.in_star_block = where_.loop_outside_star_block = true;
      statements(handler->body);
    }
    statements(node.otherwise);
    Inside inside(*this);
    where_.in_finally = where_.in_any_finally = true;
    statements(node.finally);
  }

  // [syntax.except_star.exits]
  [[noreturn]] void fail_in_star_block(const ast::Stmt& node) {
    fail(node, "'break', 'continue' and 'return' cannot appear in an except* block");
  }

  // [syntax.finally.exit_warned]
  void leaves_finally(const ast::Stmt& node, std::string_view statement) {
    if (!since(14)) return;
    warn_of_syntax(filename_, node.at, fmt::format("'{}' in a 'finally' block", statement));
  }

  void leaves_loop(const ast::Stmt& node) {
    if (where_.loop_outside_star_block) fail_in_star_block(node);
  }

  void match(const ast::Match& node) {
    expression(*node.subject);
    for (const ast::MatchCase* each : node.cases) {
      check_pattern(*each->pattern, each->guard || each == node.cases.back(), filename_);
      optional(each->guard);
      statements(each->body);
    }
  }

  void import_from(const ast::ImportFrom& node) {
    if (is_future_import(node) && !future_import_allowed_) {
      fail(node, "from __future__ imports must occur at the beginning of the file");
    }
    for (const ast::Alias* alias : node.names) {
      forbidden_name(node, alias->as_name ? alias->as_name : alias->name, false);
    }
  }

  void continue_statement(const ast::Stmt& node) {
    leaves_loop(node);
    // [syntax.continue.outside]
    if (!where_.in_loop) fail(node, "'continue' not properly in loop");
    // [syntax.continue.finally] [syntax.continue.finally_refused]
    if (where_.in_finally && !since(8)) {
      fail(node, "'continue' not supported inside 'finally' clause");
    }
    if (where_.in_finally) leaves_finally(node, "continue");
  }

  // --- targets
  void target(const ast::Expr& node) {
    if (is_starred(&node)) fail(node, "starred assignment target must be in a list or tuple");
    if (node.kind == ast::ExprKind::kTuple) {
      return targets(node, ast::as<ast::TupleExpr>(node).elements);
    }
    if (node.kind == ast::ExprKind::kList) {
      return targets(node, ast::as<ast::ListExpr>(node).elements);
    }
    expression(node);
  }

  void targets(const ast::Expr& node, const ast::Exprs& elements) {
    auto star = std::find_if(elements.begin(), elements.end(), is_starred);
    if (std::count_if(elements.begin(), elements.end(), is_starred) > 1) {
      fail(node, since(9) ? "multiple starred expressions in assignment"
                          : "two starred expressions in assignment");
    }
    if (star != elements.end() && star - elements.begin() >= 256) {
      fail(node, "too many expressions in star-unpacking assignment");
    }
    for (const ast::Expr* each : elements) {
      target(is_starred(each) ? *ast::as<ast::Starred>(*each).value : *each);
    }
  }

  void deletions(const ast::Exprs& nodes) {
    for (const ast::Expr* each : nodes) {
      if (each->kind == ast::ExprKind::kTuple) {
        deletions(ast::as<ast::TupleExpr>(*each).elements);
      } else if (each->kind == ast::ExprKind::kList) {
        deletions(ast::as<ast::ListExpr>(*each).elements);
      } else {
        expression(*each);
      }
    }
  }

  void forbidden_name(const ast::Node& node, Str* name, bool deletes) {
    if (utf8(name) != "__debug__" || (deletes && !since(10))) return;
    if (!since(8)) fail(node, "assignment to keyword");
    fail(node, deletes ? "cannot delete __debug__" : "cannot assign to __debug__");
  }

  // --- expressions
  void optional(const ast::Expr* node) {
    if (node) expression(*node);
  }
  void expressions(const ast::Exprs& nodes) {
    ast::for_each(nodes, [&](const ast::Expr& each) { expression(each); });
  }
  // In a place where `*x` is allowed.
  void argument(const ast::Expr& node) {
    expression(is_starred(&node) ? *ast::as<ast::Starred>(node).value : node);
  }
  void elements(const ast::Exprs& nodes) {
    for (const ast::Expr* each : nodes) argument(*each);
  }

  void expression(const ast::Expr& node) {
    switch (node.kind) {
      case ast::ExprKind::kStarred:
        fail(node, "can't use starred expression here");  // [syntax.yield.starred]
      case ast::ExprKind::kList:
        return elements(ast::as<ast::ListExpr>(node).elements);
      case ast::ExprKind::kTuple:
        return elements(ast::as<ast::TupleExpr>(node).elements);
      case ast::ExprKind::kSet:
        return elements(ast::as<ast::SetExpr>(node).elements);
      case ast::ExprKind::kCall:
        return call(ast::as<ast::Call>(node));
      case ast::ExprKind::kLambda:
        return lambda(ast::as<ast::Lambda>(node));
      case ast::ExprKind::kListComp:
      case ast::ExprKind::kSetComp:
      case ast::ExprKind::kDictComp:
      case ast::ExprKind::kGeneratorExp:
        return comprehension(static_cast<const ast::ComprehensionExpr&>(node));
      case ast::ExprKind::kNamedExpr:
        if (!since(8)) fail(node, "invalid syntax");  // the parser may be a newer one
        break;
      case ast::ExprKind::kYield:
      case ast::ExprKind::kYieldFrom:
        yield(node);
        break;
      case ast::ExprKind::kAwait:
        await(node);
        break;
      case ast::ExprKind::kName:
        if (ast::as<ast::Name>(node).context != ast::Context::kLoad) {
          forbidden_name(node, ast::as<ast::Name>(node).id,
                         ast::as<ast::Name>(node).context == ast::Context::kDel);
        }
        return;
      case ast::ExprKind::kAttribute:
        if (ast::as<ast::Attribute>(node).context != ast::Context::kLoad) {
          forbidden_name(node, ast::as<ast::Attribute>(node).name,
                         ast::as<ast::Attribute>(node).context == ast::Context::kDel);
        }
        break;
      default:
        break;
    }
    ast::for_each_child(node, [&](const ast::Expr& child) { expression(child); });
  }

  void call(const ast::Call& node) {
    expression(*node.function);
    elements(node.args);
    for (const ast::Keyword* keyword : node.keywords) {
      if (keyword->name) forbidden_name(*keyword, keyword->name, false);
      expression(*keyword->value);
    }
    repeated_keyword(node);
  }

  // In 3.9 and later: before, the parser looked.
  void repeated_keyword(const ast::Call& node) {
    for (size_t i = 0; i < node.keywords.size(); ++i) {
      Str* name = node.keywords[i]->name;
      if (!name) continue;
      for (size_t j = i + 1; j < node.keywords.size(); ++j) {
        Str* other = node.keywords[j]->name;
        if (!other || !str_equal(name, other)) continue;
        fail(*node.keywords[j],
             since(9) ? "keyword argument repeated: " + utf8(name) : "keyword argument repeated");
      }
    }
  }

  void lambda(const ast::Lambda& node) {
    arguments(*node.args);
    Inside inside(*this);
    where_ = Where();
    where_.kind = Where::kLambda;
    expression(*node.body);
  }

  void comprehension(const ast::ComprehensionExpr& node) {
    // [genexp.no_yield] [acomp.no_yield.outermost] May yield: it is not inside yet.
    // [acomp.await.outermost] [acomp.nested.outermost] May await where it stands only.
    expression(*node.generators[0]->iter);
    if (!comprehension_body(node)) return;
    // [acomp.genexp.anywhere] [await.syntax.generator_expression]
    if (node.kind == ast::ExprKind::kGeneratorExp && since(7)) return;
    // [acomp.place.async_def] [acomp.place.evaluated_around] [acomp.genexp.async_def]
    // [await.syntax.comprehension]
    // An asynchronous list, set or dict comprehension waits where it stands.
    if (where_.kind == Where::kAsyncFunction || is_awaiting_module()) return;
    // [acomp.place.outside] [acomp.genexp.async_def_only]
    if (where_.kind != Where::kComprehension) asynchronous_outside(node);
    if (since(11)) {
      where_.asynchronous = true;
    } else if (!where_.waits_inside) {
      where_.waits_inside = &node;
    }
  }

  [[noreturn]] void asynchronous_outside(const ast::Node& node) {
    fail(node, "asynchronous comprehension outside of an asynchronous function");
  }

  // Returns whether it is asynchronous.
  bool comprehension_body(const ast::ComprehensionExpr& node) {
    Inside inside(*this);
    where_ = Where();
    where_.kind = Where::kComprehension;
    where_.comprehension = node.kind;
    for (size_t i = 0; i < node.generators.size(); ++i) {
      const ast::Comprehension& each = *node.generators[i];
      where_.asynchronous |= each.is_async;
      if (i > 0) expression(*each.iter);
      target(*each.target);
      expressions(each.ifs);
    }
    expression(*node.element);
    optional(node.value);
    // [acomp.nested.refused] [acomp.nested.async]
    if (where_.waits_inside && !where_.asynchronous) asynchronous_outside(*where_.waits_inside);
    return where_.asynchronous;
  }

  void yield(const ast::Expr& node) {
    bool from = node.kind == ast::ExprKind::kYieldFrom;
    if (!from && ast::as<ast::Yield>(node).value) {
      older_grammar_.check_value(*ast::as<ast::Yield>(node).value);
    }
    if (where_.kind == Where::kComprehension) return yield_in_comprehension(node);
    if (!where_.is_function()) {  // [gen.create.outside] [delegate.outside]
      fail(node, from && since(13) ? "'yield from' outside function" : "'yield' outside function");
    }
    // [delegate.in_async] [agen.create.yield_from] [co.syntax.yield_from]
    if (from && where_.kind == Where::kAsyncFunction) {
      fail(node, "'yield from' inside async function");
    }
  }

  void yield_in_comprehension(const ast::Expr& node) {
    const std::string message = fmt::format("'yield' inside {}", name_of(where_.comprehension));
    // [syntax.yield.comprehension] [acomp.no_yield] [genexp.no_yield]
    if (since(8)) fail(node, message);
    if (where_.asynchronous) {
      throw NotSupported("yield inside an asynchronous comprehension", node.at.line);
    }
    // [syntax.yield.comprehension_warns]
    if (since(7)) warn_of_syntax(filename_, node.at, message, DeprecationWarningType);
  }

  // [await.syntax.outside] [await.syntax.nested] The innermost function, lambda or class decides;
  // [await.syntax.around] defaults, decorators and bases were visited in the one around.
  void await(const ast::Expr& node) {
    if (is_awaiting_module()) return;
    if (!where_.is_function()) fail(node, "'await' outside function");
    if (where_.kind == Where::kComprehension) {
      where_.asynchronous = true;
    } else {
      require_async(node, "'await' outside async function");
    }
  }

  // [aflow.syntax.nested] [aflow.syntax.inside] The innermost function or class counts.
  void require_async(const ast::Node& node, const char* message) {
    if (where_.kind != Where::kAsyncFunction && !is_awaiting_module()) fail(node, message);
  }

  // Whether this is the top level of a module that may await, which it then does.
  // [await.syntax.top_level] [await.syntax.top_level_comprehension] [await.syntax.top_level_inside]
  // [aflow.syntax.top_level]
  bool is_awaiting_module() {
    const bool here = where_.kind == Where::kModule && top_level_await_;
    awaits_at_top_level_ |= here;
    return here;
  }

  Str* filename_;
  OlderGrammar older_grammar_;
  const ScopeTable& scopes_;
  Where where_;
  const bool top_level_await_;
  bool future_import_allowed_ = false;
  bool awaits_at_top_level_ = false;
};

}  // namespace

// [syntax.yield.string] A text begins outside of everything, whoever compiles it.
bool check_early_errors(const ast::Tree& tree, Str* filename, const ScopeTable& scopes,
                        bool top_level_await) {
  return Checker(filename, tree.source, scopes, top_level_await).module(tree);
}

}  // namespace corospec::reference::compiling
