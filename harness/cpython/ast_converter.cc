#include "harness/cpython/ast_converter.h"

#include <vector>

#include "harness/cpython/ast_reader.h"

namespace corospec::harness {

using reference::Str;
namespace ast = reference::ast;

struct AstConverter::Names : AstNames {
  using AstNames::AstNames;
};

// One tree. The functions below make the nodes of the kinds that they are named after.
class AstConverter::Conversion : private AstReader {
 public:
  Conversion(const PythonApi& api, const Names& names, ast::Tree& tree)
      : AstReader(api, names), tree_(tree) {}

  void convert_root(PyObject* root) {
    if (kind_of(root) != Kind::kExpression) {
      tree_.body = statements(root, Field::k_body);
      return;
    }
    auto* statement = tree_.make<ast::ExprStmt>(ast::Position{});
    statement->value = expression(root, Field::k_body);
    statement->at = statement->value->at;
    tree_.body = {statement};
  }

 private:
  // --- children

  ast::Expr* expression(PyObject* node, Field field) { return expression(get(node, field).get()); }
  ast::Expr* expression_if_any(PyObject* node, Field field) {
    const PyOwned child = get_if_any(node, field);
    return child ? expression(child.get()) : nullptr;
  }
  // None among them (a keyword-only parameter without default, `**` in a dict) becomes null.
  ast::Exprs expressions(PyObject* node, Field field) {
    return list<ast::Expr*>(node, field, [&](PyObject* child) {
      return child == api_.none ? nullptr : expression(child);
    });
  }
  ast::Stmts statements(PyObject* node, Field field) {
    return list<ast::Stmt*>(node, field, [&](PyObject* child) { return statement(child); });
  }

  // --- parts of nodes

  ast::Arg* argument(PyObject* node) {
    auto* made = tree_.make<ast::Arg>(position(node));
    made->name = identifier(node, Field::k_arg);
    made->annotation = expression_if_any(node, Field::k_annotation);
    return made;
  }
  ast::Arg* argument_if_any(PyObject* node, Field field) {
    const PyOwned child = get_if_any(node, field);
    return child ? argument(child.get()) : nullptr;
  }
  std::vector<ast::Arg*> arguments_of(PyObject* node, Field field) {
    return list<ast::Arg*>(node, field, [&](PyObject* child) { return argument(child); });
  }

  ast::Arguments* arguments(PyObject* function) {
    const PyOwned node = get(function, Field::k_args);
    auto* made = tree_.make<ast::Arguments>(last_position());
    made->posonlyargs = arguments_of(node.get(), Field::k_posonlyargs);
    made->args = arguments_of(node.get(), Field::k_args);
    made->vararg = argument_if_any(node.get(), Field::k_vararg);
    made->kwonlyargs = arguments_of(node.get(), Field::k_kwonlyargs);
    made->kw_defaults = expressions(node.get(), Field::k_kw_defaults);
    made->kwarg = argument_if_any(node.get(), Field::k_kwarg);
    made->defaults = expressions(node.get(), Field::k_defaults);
    return made;
  }

  std::vector<ast::Keyword*> keywords(PyObject* node) {
    return list<ast::Keyword*>(node, Field::k_keywords, [&](PyObject* child) {
      auto* made = tree_.make<ast::Keyword>(position(child));
      made->name = identifier_if_any(child, Field::k_arg);
      made->value = expression(child, Field::k_value);
      return made;
    });
  }

  ast::Deferred* deferred_if_any(PyObject* node, Field field) {
    const PyOwned child = get_if_any(node, field);
    if (!child) return nullptr;
    auto* made = tree_.make<ast::Deferred>(position(child.get()));
    made->value = expression(child.get());
    return made;
  }

  ast::TypeParam* type_param(PyObject* node) {
    auto* made = tree_.make<ast::TypeParam>(position(node));
    switch (kind_of(node)) {
      case Kind::kTypeVar:
        made->bound = deferred_if_any(node, Field::k_bound);
        break;
      case Kind::kParamSpec:
        made->kind = ast::TypeParamKind::kParamSpec;
        break;
      case Kind::kTypeVarTuple:
        made->kind = ast::TypeParamKind::kTypeVarTuple;
        break;
      default:
        refuse_kind(node);
    }
    made->name = identifier(node, Field::k_name);
    made->otherwise = deferred_if_any(node, Field::k_default_value);  // From 3.13 on.
    return made;
  }

  // From 3.12 on; null when there are none.
  ast::TypeParams* type_params(PyObject* node, ast::Position at) {
    if (!has_any(node, Field::k_type_params)) return nullptr;
    auto* made = tree_.make<ast::TypeParams>(at);
    made->params = list<ast::TypeParam*>(node, Field::k_type_params,
                                         [&](PyObject* child) { return type_param(child); });
    return made;
  }

  std::vector<ast::Comprehension*> generators(PyObject* node) {
    return list<ast::Comprehension*>(node, Field::k_generators, [&](PyObject* child) {
      auto* made = tree_.make<ast::Comprehension>(last_position());
      made->target = expression(child, Field::k_target);
      made->at = made->target->at;
      made->iter = expression(child, Field::k_iter);
      made->ifs = expressions(child, Field::k_ifs);
      made->is_async = number(child, Field::k_is_async) != 0;
      return made;
    });
  }

  std::vector<ast::ExceptHandler*> handlers(PyObject* node) {
    return list<ast::ExceptHandler*>(node, Field::k_handlers, [&](PyObject* child) {
      auto* made = tree_.make<ast::ExceptHandler>(position(child));
      made->type = expression_if_any(child, Field::k_type);
      made->name = identifier_if_any(child, Field::k_name);
      made->body = statements(child, Field::k_body);
      return made;
    });
  }

  std::vector<ast::WithItem*> with_items(PyObject* node) {
    return list<ast::WithItem*>(node, Field::k_items, [&](PyObject* child) {
      auto* made = tree_.make<ast::WithItem>(last_position());
      made->context = expression(child, Field::k_context_expr);
      made->at = made->context->at;
      made->target = expression_if_any(child, Field::k_optional_vars);
      return made;
    });
  }

  std::vector<ast::Alias*> aliases(PyObject* node) {
    return list<ast::Alias*>(node, Field::k_names, [&](PyObject* child) {
      auto* made = tree_.make<ast::Alias>(position(child));
      made->name = identifier(child, Field::k_name);
      made->as_name = identifier_if_any(child, Field::k_asname);
      return made;
    });
  }

  // --- expressions

  ast::Expr* expression(PyObject* node) {
    // Until 3.8 an index is wrapped, and several of them, slices among them, are an ExtSlice.
    const Kind kind = kind_of(node);
    if (kind == Kind::kIndex) return expression(node, Field::k_value);
    const ast::Position at = position(node);
    if (ast::Expr* made = operation(kind, node, at)) return made;
    if (ast::Expr* made = display(kind, node, at)) return made;
    if (ast::Expr* made = place(kind, node, at)) return made;
    if (ast::Expr* made = control(kind, node, at)) return made;
    refuse_kind(node);
  }

  // Operators and calls.
  ast::Expr* operation(Kind kind, PyObject* node, ast::Position at) {
    switch (kind) {
      case Kind::kBoolOp: {
        auto* made = tree_.make<ast::BoolOpExpr>(at);
        const PyOwned op = get(node, Field::k_op);
        made->op = kind_of(op.get()) == Kind::kAnd ? ast::BoolOp::kAnd : ast::BoolOp::kOr;
        made->values = expressions(node, Field::k_values);
        return made;
      }
      case Kind::kBinOp: {
        auto* made = tree_.make<ast::BinOp>(at);
        made->left = expression(node, Field::k_left);
        made->op = binary_operator(node);
        made->right = expression(node, Field::k_right);
        return made;
      }
      case Kind::kUnaryOp: {
        auto* made = tree_.make<ast::UnaryOpExpr>(at);
        made->op = unary_operator(node);
        made->operand = expression(node, Field::k_operand);
        return made;
      }
      case Kind::kCompare: {
        auto* made = tree_.make<ast::Compare>(at);
        made->left = expression(node, Field::k_left);
        made->ops =
            list<ast::Comparison>(node, Field::k_ops, [&](PyObject* op) { return comparison(op); });
        made->comparators = expressions(node, Field::k_comparators);
        return made;
      }
      case Kind::kCall: {
        auto* made = tree_.make<ast::Call>(at);
        made->function = expression(node, Field::k_func);
        made->args = expressions(node, Field::k_args);
        made->keywords = keywords(node);
        return made;
      }
      default:
        return nullptr;
    }
  }

  // Literals and everything in brackets.
  ast::Expr* display(Kind kind, PyObject* node, ast::Position at) {
    switch (kind) {
      case Kind::kConstant: {
        auto* made = tree_.make<ast::Constant>(at);
        made->value = tree_.keep(constant(get(node, Field::k_value).get()));
        return made;
      }
      case Kind::kJoinedStr: {
        auto* made = tree_.make<ast::JoinedStr>(at);
        made->values = expressions(node, Field::k_values);
        return made;
      }
      case Kind::kFormattedValue: {
        auto* made = tree_.make<ast::FormattedValue>(at);
        made->value = expression(node, Field::k_value);
        const int conversion = number(node, Field::k_conversion);
        made->conversion = conversion < 0 ? '\0' : static_cast<char>(conversion);
        made->format_spec = expression_if_any(node, Field::k_format_spec);
        return made;
      }
      case Kind::kDict: {
        auto* made = tree_.make<ast::DictExpr>(at);
        made->keys = expressions(node, Field::k_keys);
        made->values = expressions(node, Field::k_values);
        return made;
      }
      case Kind::kSet: {
        auto* made = tree_.make<ast::SetExpr>(at);
        made->elements = expressions(node, Field::k_elts);
        return made;
      }
      case Kind::kListComp:
        return comprehension(ast::ExprKind::kListComp, node, at);
      case Kind::kSetComp:
        return comprehension(ast::ExprKind::kSetComp, node, at);
      case Kind::kGeneratorExp:
        return comprehension(ast::ExprKind::kGeneratorExp, node, at);
      case Kind::kDictComp:
        return comprehension(ast::ExprKind::kDictComp, node, at);
      default:
        return nullptr;
    }
  }

  ast::Expr* comprehension(ast::ExprKind kind, PyObject* node, ast::Position at) {
    auto* made = tree_.make<ast::ComprehensionExpr>(at, kind);
    if (kind == ast::ExprKind::kDictComp) {
      made->element = expression(node, Field::k_key);
      made->value = expression(node, Field::k_value);
    } else {
      made->element = expression(node, Field::k_elt);
    }
    made->generators = generators(node);
    return made;
  }

  // What can be a target.
  ast::Expr* place(Kind kind, PyObject* node, ast::Position at) {
    switch (kind) {
      case Kind::kName: {
        auto* made = tree_.make<ast::Name>(at);
        made->id = identifier(node, Field::k_id);
        made->context = context(node);
        return made;
      }
      case Kind::kAttribute: {
        auto* made = tree_.make<ast::Attribute>(at);
        made->value = expression(node, Field::k_value);
        made->name = identifier(node, Field::k_attr);
        made->context = context(node);
        return made;
      }
      case Kind::kSubscript: {
        auto* made = tree_.make<ast::Subscript>(at);
        made->value = expression(node, Field::k_value);
        made->index = expression(node, Field::k_slice);
        made->context = context(node);
        return made;
      }
      case Kind::kStarred: {
        auto* made = tree_.make<ast::Starred>(at);
        made->value = expression(node, Field::k_value);
        made->context = context(node);
        return made;
      }
      case Kind::kList: {
        auto* made = tree_.make<ast::ListExpr>(at);
        made->elements = expressions(node, Field::k_elts);
        made->context = context(node);
        return made;
      }
      case Kind::kTuple: {
        auto* made = tree_.make<ast::TupleExpr>(at);
        made->elements = expressions(node, Field::k_elts);
        made->context = context(node);
        return made;
      }
      case Kind::kExtSlice: {
        auto* made = tree_.make<ast::TupleExpr>(at);
        made->elements = expressions(node, Field::k_dims);
        return made;
      }
      case Kind::kSlice: {
        auto* made = tree_.make<ast::SliceExpr>(at);
        made->lower = expression_if_any(node, Field::k_lower);
        made->upper = expression_if_any(node, Field::k_upper);
        made->step = expression_if_any(node, Field::k_step);
        return made;
      }
      default:
        return nullptr;
    }
  }

  // Expressions that steer the flow.
  ast::Expr* control(Kind kind, PyObject* node, ast::Position at) {
    switch (kind) {
      case Kind::kNamedExpr: {
        auto* made = tree_.make<ast::NamedExpr>(at);
        made->target = expression(node, Field::k_target);
        made->value = expression(node, Field::k_value);
        return made;
      }
      case Kind::kLambda: {
        auto* made = tree_.make<ast::Lambda>(at);
        made->args = arguments(node);
        made->body = expression(node, Field::k_body);
        return made;
      }
      case Kind::kIfExp: {
        auto* made = tree_.make<ast::IfExp>(at);
        made->test = expression(node, Field::k_test);
        made->body = expression(node, Field::k_body);
        made->otherwise = expression(node, Field::k_orelse);
        return made;
      }
      case Kind::kAwait: {
        auto* made = tree_.make<ast::Await>(at);
        made->value = expression(node, Field::k_value);
        return made;
      }
      case Kind::kYield: {
        auto* made = tree_.make<ast::Yield>(at);
        made->value = expression_if_any(node, Field::k_value);
        return made;
      }
      case Kind::kYieldFrom: {
        auto* made = tree_.make<ast::YieldFrom>(at);
        made->value = expression(node, Field::k_value);
        return made;
      }
      default:
        return nullptr;
    }
  }

  // --- patterns

  std::vector<ast::Pattern*> patterns(PyObject* node, Field field) {
    return list<ast::Pattern*>(node, field, [&](PyObject* child) { return pattern(child); });
  }

  ast::Pattern* pattern(PyObject* node) {
    auto* made = tree_.make<ast::Pattern>(position(node));
    switch (kind_of(node)) {
      case Kind::kMatchValue:
        made->kind = ast::PatternKind::kValue;
        made->value = expression(node, Field::k_value);
        break;
      case Kind::kMatchSingleton:
        made->kind = ast::PatternKind::kSingleton;
        made->singleton = tree_.keep(constant(get(node, Field::k_value).get()));
        break;
      case Kind::kMatchSequence:
        made->kind = ast::PatternKind::kSequence;
        made->patterns = patterns(node, Field::k_patterns);
        break;
      case Kind::kMatchMapping:
        made->kind = ast::PatternKind::kMapping;
        made->keys = expressions(node, Field::k_keys);
        made->patterns = patterns(node, Field::k_patterns);
        made->name = identifier_if_any(node, Field::k_rest);
        break;
      case Kind::kMatchClass:
        made->kind = ast::PatternKind::kClass;
        made->value = expression(node, Field::k_cls);
        made->patterns = patterns(node, Field::k_patterns);
        made->keyword_names = identifiers(node, Field::k_kwd_attrs);
        made->keyword_patterns = patterns(node, Field::k_kwd_patterns);
        break;
      case Kind::kMatchStar:
        made->kind = ast::PatternKind::kStar;
        made->name = identifier_if_any(node, Field::k_name);
        break;
      case Kind::kMatchAs:
        made->kind = ast::PatternKind::kAs;
        made->name = identifier_if_any(node, Field::k_name);
        if (const PyOwned child = get_if_any(node, Field::k_pattern)) {
          made->patterns = {pattern(child.get())};
        }
        break;
      case Kind::kMatchOr:
        made->kind = ast::PatternKind::kOr;
        made->patterns = patterns(node, Field::k_patterns);
        break;
      default:
        refuse_kind(node);
    }
    return made;
  }

  std::vector<ast::MatchCase*> match_cases(PyObject* node) {
    return list<ast::MatchCase*>(node, Field::k_cases, [&](PyObject* child) {
      auto* made = tree_.make<ast::MatchCase>(last_position());
      made->pattern = pattern(get(child, Field::k_pattern).get());
      made->at = made->pattern->at;
      made->guard = expression_if_any(child, Field::k_guard);
      made->body = statements(child, Field::k_body);
      return made;
    });
  }

  // --- statements

  ast::Stmt* statement(PyObject* node) {
    const Kind kind = kind_of(node);
    const ast::Position at = position(node);
    if (ast::Stmt* made = simple(kind, node, at)) return made;
    if (ast::Stmt* made = assignment(kind, node, at)) return made;
    if (ast::Stmt* made = naming(kind, node, at)) return made;
    if (ast::Stmt* made = compound(kind, node, at)) return made;
    if (ast::Stmt* made = definition(kind, node, at)) return made;
    refuse_kind(node);
  }

  ast::Stmt* simple(Kind kind, PyObject* node, ast::Position at) {
    switch (kind) {
      case Kind::kExpr: {
        auto* made = tree_.make<ast::ExprStmt>(at);
        made->value = expression(node, Field::k_value);
        return made;
      }
      case Kind::kReturn: {
        auto* made = tree_.make<ast::Return>(at);
        made->value = expression_if_any(node, Field::k_value);
        return made;
      }
      case Kind::kRaise: {
        auto* made = tree_.make<ast::RaiseStmt>(at);
        made->exception = expression_if_any(node, Field::k_exc);
        made->cause = expression_if_any(node, Field::k_cause);
        return made;
      }
      case Kind::kAssert: {
        auto* made = tree_.make<ast::Assert>(at);
        made->test = expression(node, Field::k_test);
        made->message = expression_if_any(node, Field::k_msg);
        return made;
      }
      case Kind::kDelete: {
        auto* made = tree_.make<ast::Delete>(at);
        made->targets = expressions(node, Field::k_targets);
        return made;
      }
      case Kind::kPass:
        return tree_.make<ast::Pass>(at);
      case Kind::kBreak:
        return tree_.make<ast::Break>(at);
      case Kind::kContinue:
        return tree_.make<ast::Continue>(at);
      default:
        return nullptr;
    }
  }

  ast::Stmt* assignment(Kind kind, PyObject* node, ast::Position at) {
    switch (kind) {
      case Kind::kAssign: {
        auto* made = tree_.make<ast::Assign>(at);
        made->targets = expressions(node, Field::k_targets);
        made->value = expression(node, Field::k_value);
        return made;
      }
      case Kind::kAugAssign: {
        auto* made = tree_.make<ast::AugAssign>(at);
        made->target = expression(node, Field::k_target);
        made->op = binary_operator(node);
        made->value = expression(node, Field::k_value);
        return made;
      }
      case Kind::kAnnAssign: {
        auto* made = tree_.make<ast::AnnAssign>(at);
        made->target = expression(node, Field::k_target);
        made->annotation = expression(node, Field::k_annotation);
        made->value = expression_if_any(node, Field::k_value);
        made->simple = number(node, Field::k_simple) != 0;
        return made;
      }
      default:
        return nullptr;
    }
  }

  ast::Stmt* naming(Kind kind, PyObject* node, ast::Position at) {
    switch (kind) {
      case Kind::kImport: {
        auto* made = tree_.make<ast::Import>(at);
        made->names = aliases(node);
        return made;
      }
      case Kind::kImportFrom: {
        auto* made = tree_.make<ast::ImportFrom>(at);
        made->module = identifier_if_any(node, Field::k_module);
        made->names = aliases(node);
        const PyOwned level = get_if_any(node, Field::k_level);
        made->level = level ? number(level.get()) : 0;
        return made;
      }
      case Kind::kGlobal: {
        auto* made = tree_.make<ast::Global>(at);
        made->names = identifiers(node, Field::k_names);
        return made;
      }
      case Kind::kNonlocal: {
        auto* made = tree_.make<ast::Nonlocal>(at);
        made->names = identifiers(node, Field::k_names);
        return made;
      }
      default:
        return nullptr;
    }
  }

  ast::Stmt* compound(Kind kind, PyObject* node, ast::Position at) {
    switch (kind) {
      case Kind::kIf: {
        auto* made = tree_.make<ast::If>(at);
        made->test = expression(node, Field::k_test);
        made->body = statements(node, Field::k_body);
        made->otherwise = statements(node, Field::k_orelse);
        return made;
      }
      case Kind::kWhile: {
        auto* made = tree_.make<ast::While>(at);
        made->test = expression(node, Field::k_test);
        made->body = statements(node, Field::k_body);
        made->otherwise = statements(node, Field::k_orelse);
        return made;
      }
      case Kind::kFor:
      case Kind::kAsyncFor: {
        auto* made = tree_.make<ast::For>(at);
        made->target = expression(node, Field::k_target);
        made->iter = expression(node, Field::k_iter);
        made->body = statements(node, Field::k_body);
        made->otherwise = statements(node, Field::k_orelse);
        made->is_async = kind == Kind::kAsyncFor;
        return made;
      }
      case Kind::kWith:
      case Kind::kAsyncWith: {
        auto* made = tree_.make<ast::With>(at);
        made->items = with_items(node);
        made->body = statements(node, Field::k_body);
        made->is_async = kind == Kind::kAsyncWith;
        return made;
      }
      case Kind::kTry:
      case Kind::kTryStar: {
        auto* made = tree_.make<ast::Try>(at);
        made->body = statements(node, Field::k_body);
        made->handlers = handlers(node);
        made->otherwise = statements(node, Field::k_orelse);
        made->finally = statements(node, Field::k_finalbody);
        made->is_star = kind == Kind::kTryStar;
        return made;
      }
      case Kind::kMatch: {
        auto* made = tree_.make<ast::Match>(at);
        made->subject = expression(node, Field::k_subject);
        made->cases = match_cases(node);
        return made;
      }
      default:
        return nullptr;
    }
  }

  ast::Stmt* definition(Kind kind, PyObject* node, ast::Position at) {
    switch (kind) {
      case Kind::kFunctionDef:
      case Kind::kAsyncFunctionDef: {
        auto* made = tree_.make<ast::FunctionDef>(at);
        made->name = identifier(node, Field::k_name);
        made->args = arguments(node);
        made->body = statements(node, Field::k_body);
        made->decorators = expressions(node, Field::k_decorator_list);
        made->returns = expression_if_any(node, Field::k_returns);
        made->is_async = kind == Kind::kAsyncFunctionDef;
        made->type_params = type_params(node, at);
        return made;
      }
      case Kind::kClassDef: {
        auto* made = tree_.make<ast::ClassDef>(at);
        made->name = identifier(node, Field::k_name);
        made->bases = expressions(node, Field::k_bases);
        made->keywords = keywords(node);
        made->body = statements(node, Field::k_body);
        made->decorators = expressions(node, Field::k_decorator_list);
        made->type_params = type_params(node, at);
        return made;
      }
      case Kind::kTypeAlias: {
        auto* made = tree_.make<ast::TypeAlias>(at);
        made->name = static_cast<ast::Name*>(expression(node, Field::k_name));
        made->type_params = type_params(node, at);
        made->value = deferred_if_any(node, Field::k_value);
        return made;
      }
      default:
        return nullptr;
    }
  }

  ast::Tree& tree_;
};

AstConverter::AstConverter(const PythonApi& api)
    : api_(api), names_(std::make_unique<Names>(api)) {}
AstConverter::~AstConverter() = default;

AstConverter::Refusal AstConverter::convert(PyObject* root, ast::Tree& tree) {
  try {
    Conversion(api_, *names_, tree).convert_root(root);
    return {};
  } catch (const Unreadable& stop) {
    return {stop.what, stop.line};
  }
}

}  // namespace corospec::harness
