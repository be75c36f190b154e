// The syntax tree that the compiler works on: the reference's own types, named as Python's `ast`
// names them. Whoever parses (harness/cpython) builds it through a Tree, which owns every node,
// name and constant; all pointers inside are borrowed from it. The tree says what the grammar
// accepts; what the grammar accepts and the language forbids (`yield` outside a function, ...) is
// the compiler's business.
//
// Optional children are null. Lists are vectors of pointers. Positions count lines from 1 and
// columns from 0 in UTF-8 bytes, as `ast` does.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "reference/object/str.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference::ast {

struct Position {
  int line = 0;
  int column = 0;
  int end_line = 0;
  int end_column = 0;
};

enum class ExprKind : uint8_t {
  kBoolOp,
  kNamedExpr,
  kBinOp,
  kUnaryOp,
  kLambda,
  kIfExp,
  kDict,
  kSet,
  kListComp,
  kSetComp,
  kDictComp,
  kGeneratorExp,
  kAwait,
  kYield,
  kYieldFrom,
  kCompare,
  kCall,
  kFormattedValue,
  kJoinedStr,
  kConstant,
  kAttribute,
  kSubscript,
  kStarred,
  kName,
  kList,
  kTuple,
  kSlice,
};
enum class StmtKind : uint8_t {
  kFunctionDef,
  kClassDef,
  kReturn,
  kDelete,
  kAssign,
  kAugAssign,
  kAnnAssign,
  kFor,
  kWhile,
  kIf,
  kWith,
  kMatch,
  kRaise,
  kTry,
  kAssert,
  kImport,
  kImportFrom,
  kGlobal,
  kNonlocal,
  kExpr,
  kPass,
  kBreak,
  kContinue,
  kTypeAlias,
};
enum class Context : uint8_t { kLoad, kStore, kDel };
enum class BoolOp : uint8_t { kAnd, kOr };
enum class UnaryOperator : uint8_t { kInvert, kNot, kUAdd, kUSub };
enum class Comparison : uint8_t { kLt, kLe, kEq, kNe, kGt, kGe, kIs, kIsNot, kIn, kNotIn };

// The root of all nodes. Nodes are made by Tree::make and never copied.
struct Node {
  virtual ~Node() = default;
  Position at;
};
struct Expr : Node {
  explicit Expr(ExprKind kind) : kind(kind) {}
  const ExprKind kind;
};
struct Stmt : Node {
  explicit Stmt(StmtKind kind) : kind(kind) {}
  const StmtKind kind;
};
using Exprs = std::vector<Expr*>;
using Stmts = std::vector<Stmt*>;

struct Arg : Node {
  Str* name = nullptr;
  Expr* annotation = nullptr;
};
struct Arguments : Node {
  std::vector<Arg*> posonlyargs;
  std::vector<Arg*> args;
  Arg* vararg = nullptr;
  std::vector<Arg*> kwonlyargs;
  Exprs kw_defaults;  // one per kwonlyargs, null where there is none
  Arg* kwarg = nullptr;
  Exprs defaults;  // of the last positional parameters
};
struct Keyword : Node {
  Str* name = nullptr;  // null: **value
  Expr* value = nullptr;
};
struct Comprehension : Node {
  Expr* target = nullptr;
  Expr* iter = nullptr;
  Exprs ifs;
  bool is_async = false;
};
struct ExceptHandler : Node {
  Expr* type = nullptr;
  Str* name = nullptr;
  Stmts body;
};
struct WithItem : Node {
  Expr* context = nullptr;
  Expr* target = nullptr;
};
// An expression that is evaluated when somebody asks for its value, in a scope of its own.
struct Deferred : Node {
  Expr* value = nullptr;
};
enum class TypeParamKind : uint8_t { kTypeVar, kParamSpec, kTypeVarTuple };
struct TypeParam : Node {
  TypeParamKind kind{};
  Str* name = nullptr;
  Deferred* bound = nullptr;  // kTypeVar; a tuple display means constraints
  Deferred* otherwise = nullptr;
};
struct TypeParams : Node {
  std::vector<TypeParam*> params;
};
struct Alias : Node {
  Str* name = nullptr;  // dotted, or "*"
  Str* as_name = nullptr;
};

// --- expressions
template <ExprKind K>
struct ExprOf : Expr {
  static constexpr ExprKind kKind = K;
  ExprOf() : Expr(K) {}
};
struct BoolOpExpr : ExprOf<ExprKind::kBoolOp> {
  BoolOp op{};
  Exprs values;
};
struct NamedExpr : ExprOf<ExprKind::kNamedExpr> {
  Expr* target = nullptr;
  Expr* value = nullptr;
};
struct BinOp : ExprOf<ExprKind::kBinOp> {
  Expr* left = nullptr;
  BinaryOp op{};
  Expr* right = nullptr;
};
struct UnaryOpExpr : ExprOf<ExprKind::kUnaryOp> {
  UnaryOperator op{};
  Expr* operand = nullptr;
};
struct Lambda : ExprOf<ExprKind::kLambda> {
  Arguments* args = nullptr;
  Expr* body = nullptr;
};
struct IfExp : ExprOf<ExprKind::kIfExp> {
  Expr* test = nullptr;
  Expr* body = nullptr;
  Expr* otherwise = nullptr;
};
struct DictExpr : ExprOf<ExprKind::kDict> {
  Exprs keys;
  Exprs values;
};  // a null key: **value
struct SetExpr : ExprOf<ExprKind::kSet> {
  Exprs elements;
};
// ListComp, SetComp and GeneratorExp have `element`; DictComp has element (the key) and `value`.
struct ComprehensionExpr : Expr {
  explicit ComprehensionExpr(ExprKind kind) : Expr(kind) {}
  Expr* element = nullptr;
  Expr* value = nullptr;
  std::vector<Comprehension*> generators;
};
struct Await : ExprOf<ExprKind::kAwait> {
  Expr* value = nullptr;
};
struct Yield : ExprOf<ExprKind::kYield> {
  Expr* value = nullptr;
};  // value may be null
struct YieldFrom : ExprOf<ExprKind::kYieldFrom> {
  Expr* value = nullptr;
};
struct Compare : ExprOf<ExprKind::kCompare> {
  Expr* left = nullptr;
  std::vector<Comparison> ops;
  Exprs comparators;
};
struct Call : ExprOf<ExprKind::kCall> {
  Expr* function = nullptr;
  Exprs args;  // Starred among them
  std::vector<Keyword*> keywords;
};
struct FormattedValue : ExprOf<ExprKind::kFormattedValue> {
  Expr* value = nullptr;
  char conversion = 0;  // 0, 's', 'r' or 'a'
  Expr* format_spec = nullptr;
};
struct JoinedStr : ExprOf<ExprKind::kJoinedStr> {
  Exprs values;
};
// Kept alive by the Tree.
struct Constant : ExprOf<ExprKind::kConstant> {
  Value value;
};
struct Attribute : ExprOf<ExprKind::kAttribute> {
  Expr* value = nullptr;
  Str* name = nullptr;
  Context context{};
};
struct Subscript : ExprOf<ExprKind::kSubscript> {
  Expr* value = nullptr;
  Expr* index = nullptr;
  Context context{};
};
struct Starred : ExprOf<ExprKind::kStarred> {
  Expr* value = nullptr;
  Context context{};
};
struct Name : ExprOf<ExprKind::kName> {
  Str* id = nullptr;
  Context context{};
};
struct ListExpr : ExprOf<ExprKind::kList> {
  Exprs elements;
  Context context{};
};
struct TupleExpr : ExprOf<ExprKind::kTuple> {
  Exprs elements;
  Context context{};
};
struct SliceExpr : ExprOf<ExprKind::kSlice> {
  Expr* lower = nullptr;
  Expr* upper = nullptr;
  Expr* step = nullptr;
};

// --- patterns of the match statement
enum class PatternKind : uint8_t {
  kValue,
  kSingleton,
  kSequence,
  kMapping,
  kClass,
  kStar,
  kAs,
  kOr,
};
struct Pattern : Node {
  PatternKind kind{};
  Expr* value = nullptr;  // kValue; kClass: the class
  Value singleton;        // kSingleton
  std::vector<Pattern*>
      patterns;         // kSequence, kMapping (values), kClass (positional), kOr; kAs: 0 or 1
  Exprs keys;           // kMapping
  Str* name = nullptr;  // kStar, kAs (null: _), kMapping: **rest
  std::vector<Str*> keyword_names;  // kClass
  std::vector<Pattern*> keyword_patterns;
};
struct MatchCase : Node {
  Pattern* pattern = nullptr;
  Expr* guard = nullptr;
  Stmts body;
};

// --- statements
template <StmtKind K>
struct StmtOf : Stmt {
  static constexpr StmtKind kKind = K;
  StmtOf() : Stmt(K) {}
};
struct FunctionDef : StmtOf<StmtKind::kFunctionDef> {
  Str* name = nullptr;
  Arguments* args = nullptr;
  Stmts body;
  Exprs decorators;
  Expr* returns = nullptr;
  bool is_async = false;
  TypeParams* type_params = nullptr;  // null: none
};
struct ClassDef : StmtOf<StmtKind::kClassDef> {
  Str* name = nullptr;
  Exprs bases;
  std::vector<Keyword*> keywords;
  Stmts body;
  Exprs decorators;
  TypeParams* type_params = nullptr;  // null: none
};
struct Return : StmtOf<StmtKind::kReturn> {
  Expr* value = nullptr;
};
struct Delete : StmtOf<StmtKind::kDelete> {
  Exprs targets;
};
struct Assign : StmtOf<StmtKind::kAssign> {
  Exprs targets;
  Expr* value = nullptr;
};
struct AugAssign : StmtOf<StmtKind::kAugAssign> {
  Expr* target = nullptr;
  BinaryOp op{};
  Expr* value = nullptr;
};
struct AnnAssign : StmtOf<StmtKind::kAnnAssign> {
  Expr* target = nullptr;
  Expr* annotation = nullptr;
  Expr* value = nullptr;
  bool simple = false;
};
struct For : StmtOf<StmtKind::kFor> {
  Expr* target = nullptr;
  Expr* iter = nullptr;
  Stmts body;
  Stmts otherwise;
  bool is_async = false;
};
struct While : StmtOf<StmtKind::kWhile> {
  Expr* test = nullptr;
  Stmts body;
  Stmts otherwise;
};
struct If : StmtOf<StmtKind::kIf> {
  Expr* test = nullptr;
  Stmts body;
  Stmts otherwise;
};
struct With : StmtOf<StmtKind::kWith> {
  std::vector<WithItem*> items;
  Stmts body;
  bool is_async = false;
};
struct Match : StmtOf<StmtKind::kMatch> {
  Expr* subject = nullptr;
  std::vector<MatchCase*> cases;
};
struct RaiseStmt : StmtOf<StmtKind::kRaise> {
  Expr* exception = nullptr;
  Expr* cause = nullptr;
};
struct Try : StmtOf<StmtKind::kTry> {
  Stmts body;
  std::vector<ExceptHandler*> handlers;
  Stmts otherwise;
  Stmts finally;
  bool is_star = false;
};
struct Assert : StmtOf<StmtKind::kAssert> {
  Expr* test = nullptr;
  Expr* message = nullptr;
};
struct Import : StmtOf<StmtKind::kImport> {
  std::vector<Alias*> names;
};
struct ImportFrom : StmtOf<StmtKind::kImportFrom> {
  Str* module = nullptr;
  std::vector<Alias*> names;
  int level = 0;
};
struct Global : StmtOf<StmtKind::kGlobal> {
  std::vector<Str*> names;
};
struct Nonlocal : StmtOf<StmtKind::kNonlocal> {
  std::vector<Str*> names;
};
struct ExprStmt : StmtOf<StmtKind::kExpr> {
  Expr* value = nullptr;
};
struct Pass : StmtOf<StmtKind::kPass> {};
struct Break : StmtOf<StmtKind::kBreak> {};
struct Continue : StmtOf<StmtKind::kContinue> {};
struct TypeAlias : StmtOf<StmtKind::kTypeAlias> {
  Name* name = nullptr;
  TypeParams* type_params = nullptr;  // null: none
  Deferred* value = nullptr;
};

// The node as its concrete type; the kind has been looked at.
template <class T>
const T& as(const Node& node) {
  return static_cast<const T&>(node);
}

// Owns one program's nodes. `eval` sources have one kExpr statement as body.
class Tree {
 public:
  template <class T, class... Arguments>
  T* make(Position at, Arguments&&... arguments) {
    auto node = std::make_unique<T>(std::forward<Arguments>(arguments)...);
    T* raw = node.get();
    raw->at = at;
    nodes_.push_back(std::move(node));
    return raw;
  }
  // Keeps a constant alive as long as the tree.
  Value keep(Ref constant) {
    constants_.push_back(std::move(constant));
    return constants_.back().get();
  }

  Stmts body;
  std::string_view source;  // borrowed; empty when nobody keeps it

 private:
  std::vector<std::unique_ptr<Node>> nodes_;
  std::vector<Ref> constants_;
};

}  // namespace corospec::reference::ast
