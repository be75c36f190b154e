// Which variable does a name mean? The scopes of a program and the symbols in each.
//
// build_scopes makes a Scope for the module and for every class, function, lambda and
// comprehension, and raises the SyntaxErrors about names (global, nonlocal, duplicate parameters,
// ...). The compiler asks a Scope where a name lives; it never decides that itself.
//
// Names are interned and mangled (`__x` in class C is `_C__x`), so that pointers compare them.
#pragma once

#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "reference/language/ast.h"
#include "reference/language/parser.h"

namespace corospec::reference::compiling {

enum class ScopeKind : uint8_t {
  kModule,
  kClass,
  kFunction,
  kLambda,
  kTypeParameters,  // around a generic class, function or type alias (PEP 695)
  kDeferred,        // a type parameter's bound or default, a type alias's value
  kComprehension,   // list, set, dict
  kGeneratorExpression,
};

enum class Place : uint8_t {
  kUnresolved,
  kLocal,   // a register of its own
  kCell,    // a cell made by this code; a captured parameter's own register holds the cell
  kFree,    // a cell from the closure
  kGlobal,  // of the module or builtin, and nothing else
  kName,    // class body and module: the namespace first
};

struct Symbol {
  bool parameter = false;
  bool assigned = false;
  bool imported = false;
  bool used = false;
  bool annotated = false;
  bool global = false;
  bool nonlocal = false;
  bool type_param = false;
  bool iteration = false;   // target of a comprehension's `for`
  bool unbindable = false;  // `del x` or `except ... as x` somewhere in the scope
  Place place = Place::kUnresolved;
  ast::Position declared;  // by `global` or `nonlocal`, the first time

  bool bound_here() const { return (parameter || assigned || imported) && !global && !nonlocal; }
};

struct Scope {
  ScopeKind kind{};
  const ast::Node* node = nullptr;
  Scope* parent = nullptr;
  Str* class_name = nullptr;  // of the innermost class, for mangling; null: none
  const ast::TypeParams* mangled_alone = nullptr;  // null: every private name is mangled
  std::vector<Scope*> children;
  std::vector<Str*> order;  // symbols by first appearance
  std::unordered_map<Str*, Symbol> symbols;
  std::unordered_set<Str*> needed;  // by functions nested in this scope
  std::vector<Str*> cells;          // captured variables that are no parameters, sorted
  std::vector<Str*> frees;          // sorted
  bool is_async = false;
  bool is_generator = false;
  bool has_walrus = false;      // an assignment expression binds here
  bool has_class_cell = false;  // a class whose methods use `__class__` or super()
  // Of annotation scopes (PEP 695), which are functions but for this: straight inside a class they
  // see its namespace, which they reach through a cell of the class.
  bool sees_class = false;
  bool has_namespace_cell = false;  // a class that has such scopes
  const char* purpose = nullptr;    // for messages
  bool inlined = false;             // a comprehension that is compiled as part of its parent
  std::unordered_set<Str*> self_attributes;  // class: names stored as `self.name` in its functions

  bool is_function() const { return kind != ScopeKind::kModule && kind != ScopeKind::kClass; }
  bool is_annotation_scope() const {
    return kind == ScopeKind::kTypeParameters || kind == ScopeKind::kDeferred;
  }
  bool is_comprehension() const { return kind >= ScopeKind::kComprehension; }
  // The name as a variable or attribute of this scope.
  Str* mangled(Str* name) const;
  const Symbol* find(Str* name) const {
    auto found = symbols.find(name);
    return found == symbols.end() ? nullptr : &found->second;
  }
};

// All scopes of one program, by the node that opens them (the module's is null).
class ScopeTable {
 public:
  Scope& operator[](const ast::Node* node) const { return *scopes_.at(node); }
  Scope& add(const ast::Node* node, ScopeKind kind, Scope* parent);

 private:
  std::unordered_map<const ast::Node*, std::unique_ptr<Scope>> scopes_;
};

struct ScopeOptions {
  Str* filename;
  bool annotations_are_text;  // from __future__ import annotations
};
ScopeTable build_scopes(const ast::Tree& tree, const ScopeOptions& options);
// The second half of build_scopes: decides every symbol's place. (scope_resolve.cc)
void resolve_scopes(Scope& module, Str* filename);

// `name` interned, and mangled when it is private to the class `class_name` (null: none).
Str* mangle(Str* class_name, Str* name);
// What the type parameters' code and the class inside have in common, and the base class that
// stands for the parameters. No program can spell them.
inline constexpr const char* kTypeParamsName = ".type_params";
inline constexpr const char* kGenericBaseName = ".generic_base";
inline constexpr const char* kDefaultsName = ".defaults";
inline constexpr const char* kKeywordDefaultsName = ".kwdefaults";
inline constexpr const char* kNamespaceCellName = "__classdict__";
// The interned form of a name of the tree; immortal.
Str* interned(Str* name);

}  // namespace corospec::reference::compiling
