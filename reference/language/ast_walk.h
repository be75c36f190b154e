// Visits the expressions directly below an expression, in order of evaluation.
//
// Only what is evaluated in the same scope: of a lambda its defaults, of a comprehension its
// outermost iterable. Whoever cares for the rest (scope.cc, early_errors.cc) handles these kinds
// itself.
#pragma once

#include "reference/language/ast.h"

namespace corospec::reference::ast {

template <class F>
void for_each(const Exprs& expressions, F&& visit) {
  for (const Expr* expression : expressions) {
    if (expression) visit(*expression);
  }
}

template <class F>
void for_each_default(const Arguments& arguments, F&& visit) {
  for_each(arguments.defaults, visit);
  for_each(arguments.kw_defaults, visit);
}

// Every parameter in the order of the signature.
template <class F>
void for_each_parameter(const Arguments& arguments, F&& visit) {
  for (const Arg* arg : arguments.posonlyargs) visit(*arg);
  for (const Arg* arg : arguments.args) visit(*arg);
  if (arguments.vararg) visit(*arguments.vararg);
  for (const Arg* arg : arguments.kwonlyargs) visit(*arg);
  if (arguments.kwarg) visit(*arguments.kwarg);
}

// Every parameter in the order of registers (code.h).
template <class F>
void for_each_parameter_register(const Arguments& arguments, F&& visit) {
  for (const Arg* arg : arguments.posonlyargs) visit(*arg);
  for (const Arg* arg : arguments.args) visit(*arg);
  for (const Arg* arg : arguments.kwonlyargs) visit(*arg);
  if (arguments.vararg) visit(*arguments.vararg);
  if (arguments.kwarg) visit(*arguments.kwarg);
}

// Of a function; null: it has none.
inline const Expr* first_annotation(const Arguments& arguments, const Expr* returns) {
  const Expr* first = nullptr;
  for_each_parameter(arguments, [&](const Arg& arg) {
    if (!first) first = arg.annotation;
  });
  return first ? first : returns;
}

inline bool is_comprehension(ExprKind kind) {
  return kind == ExprKind::kListComp || kind == ExprKind::kSetComp || kind == ExprKind::kDictComp ||
         kind == ExprKind::kGeneratorExp;
}

template <class F>
void for_each_child(const Expr& expression, F&& visit) {
  auto maybe = [&](const Expr* child) {
    if (child) visit(*child);
  };
  switch (expression.kind) {
    case ExprKind::kBoolOp:
      return for_each(as<BoolOpExpr>(expression).values, visit);
    case ExprKind::kNamedExpr:
      maybe(as<NamedExpr>(expression).value);
      return maybe(as<NamedExpr>(expression).target);
    case ExprKind::kBinOp:
      maybe(as<BinOp>(expression).left);
      return maybe(as<BinOp>(expression).right);
    case ExprKind::kUnaryOp:
      return maybe(as<UnaryOpExpr>(expression).operand);
    case ExprKind::kLambda:
      return for_each_default(*as<Lambda>(expression).args, visit);
    case ExprKind::kIfExp:
      maybe(as<IfExp>(expression).test);
      maybe(as<IfExp>(expression).body);
      return maybe(as<IfExp>(expression).otherwise);
    case ExprKind::kDict: {
      const auto& dict = as<DictExpr>(expression);
      for (size_t i = 0; i < dict.values.size(); ++i) {
        maybe(dict.keys[i]);
        maybe(dict.values[i]);
      }
      return;
    }
    case ExprKind::kSet:
      return for_each(as<SetExpr>(expression).elements, visit);
    case ExprKind::kListComp:
    case ExprKind::kSetComp:
    case ExprKind::kDictComp:
    case ExprKind::kGeneratorExp:
      return maybe(as<ComprehensionExpr>(expression).generators[0]->iter);
    case ExprKind::kAwait:
      return maybe(as<Await>(expression).value);
    case ExprKind::kYield:
      return maybe(as<Yield>(expression).value);
    case ExprKind::kYieldFrom:
      return maybe(as<YieldFrom>(expression).value);
    case ExprKind::kCompare:
      maybe(as<Compare>(expression).left);
      return for_each(as<Compare>(expression).comparators, visit);
    case ExprKind::kCall:
      maybe(as<Call>(expression).function);
      for_each(as<Call>(expression).args, visit);
      for (const Keyword* keyword : as<Call>(expression).keywords) maybe(keyword->value);
      return;
    case ExprKind::kFormattedValue:
      maybe(as<FormattedValue>(expression).value);
      return maybe(as<FormattedValue>(expression).format_spec);
    case ExprKind::kJoinedStr:
      return for_each(as<JoinedStr>(expression).values, visit);
    case ExprKind::kConstant:
    case ExprKind::kName:
      return;
    case ExprKind::kAttribute:
      return maybe(as<Attribute>(expression).value);
    case ExprKind::kSubscript:
      maybe(as<Subscript>(expression).value);
      return maybe(as<Subscript>(expression).index);
    case ExprKind::kStarred:
      return maybe(as<Starred>(expression).value);
    case ExprKind::kList:
      return for_each(as<ListExpr>(expression).elements, visit);
    case ExprKind::kTuple:
      return for_each(as<TupleExpr>(expression).elements, visit);
    case ExprKind::kSlice:
      maybe(as<SliceExpr>(expression).lower);
      maybe(as<SliceExpr>(expression).upper);
      return maybe(as<SliceExpr>(expression).step);
  }
}

}  // namespace corospec::reference::ast
