// The names in CPython's `ast` that the converter looks up: lists for the preprocessor, so that
// each name is spelled once. For ast_converter.cc alone.
#pragma once

// clang-format would break these lists into stairs, and differently each time.
// clang-format off

// The fields of all nodes that the reference's tree has a place for.
#define COROSPEC_AST_FIELDS(X)                                                                    \
  X(annotation) X(arg) X(args) X(asname) X(attr) X(bases) X(body) X(bound) X(cases) X(cause)      \
  X(cls) X(col_offset) X(comparators) X(context_expr) X(conversion) X(ctx) X(decorator_list)      \
  X(default_value) X(defaults) X(dims) X(elt) X(elts) X(end_col_offset) X(end_lineno) X(exc)      \
  X(finalbody)                                                                                    \
  X(format_spec) X(func) X(generators) X(guard) X(handlers) X(id) X(ifs) X(is_async) X(items)     \
  X(iter) X(key) X(keys) X(keywords) X(kw_defaults) X(kwarg) X(kwd_attrs) X(kwd_patterns)         \
  X(kwonlyargs) X(left) X(level) X(lineno) X(lower) X(module) X(msg) X(name) X(names) X(op)       \
  X(operand) X(ops) X(optional_vars) X(orelse) X(pattern) X(patterns) X(posonlyargs) X(rest)      \
  X(returns) X(right) X(simple) X(slice) X(step) X(subject) X(target) X(targets) X(test)          \
  X(type) X(type_params) X(upper) X(value) X(values) X(vararg)

// The node types that the reference's tree has a place for; a parser's version may lack some.
#define COROSPEC_AST_NODES(X)                                                                     \
  X(Add) X(And) X(AnnAssign) X(Assert) X(Assign) X(AsyncFor) X(AsyncFunctionDef) X(AsyncWith)     \
  X(Attribute) X(AugAssign) X(Await) X(BinOp) X(BitAnd) X(BitOr) X(BitXor) X(BoolOp) X(Break)     \
  X(Call) X(ClassDef) X(Compare) X(Constant) X(Continue) X(Del) X(Delete) X(Dict) X(DictComp)     \
  X(Div) X(Eq) X(Expr) X(Expression) X(ExtSlice) X(FloorDiv) X(For) X(FormattedValue)             \
  X(FunctionDef) X(GeneratorExp) X(Global) X(Gt) X(GtE) X(If) X(IfExp) X(Import) X(ImportFrom)    \
  X(In) X(Index) X(Interactive) X(Invert) X(Is) X(IsNot) X(JoinedStr) X(LShift) X(Lambda)         \
  X(List) X(ListComp) X(Load) X(Lt) X(LtE) X(MatMult) X(Match) X(MatchAs) X(MatchClass)           \
  X(MatchMapping) X(MatchOr) X(MatchSequence) X(MatchSingleton) X(MatchStar) X(MatchValue)        \
  X(Mod) X(Module) X(Mult) X(Name) X(NamedExpr) X(Nonlocal) X(Not) X(NotEq) X(NotIn) X(Or)        \
  X(ParamSpec) X(Pass) X(Pow) X(RShift) X(Raise) X(Return) X(Set) X(SetComp) X(Slice) X(Starred)  \
  X(Store) X(Sub) X(Subscript) X(Try) X(TryStar) X(Tuple) X(TypeAlias) X(TypeVar) X(TypeVarTuple) \
  X(UAdd) X(USub) X(UnaryOp) X(While) X(With) X(Yield) X(YieldFrom)

// clang-format on
