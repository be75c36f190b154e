// The second pass over the scopes: captures, inlined comprehensions, and every symbol's place.
#include <fmt/format.h>

#include <algorithm>

#include "reference/language/scope.h"
#include "reference/language/syntax_error.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

namespace {

class Resolver {
 public:
  explicit Resolver(Str* filename) : filename_(filename) {
    for (const char* name : {"locals", "vars", "dir", "eval", "exec"}) {
      frame_names_.insert(intern(name));
    }
  }

  // Innermost first: what do nested functions need, and which comprehensions can be inlined?
  void gather(Scope& scope) {
    for (Scope* child : scope.children) gather(*child);
    for (Scope* child : scope.children) {
      if (can_inline(*child)) {
        child->inlined = true;
      }
      if (child->inlined && scope.kind != ScopeKind::kClass) {
        take_over(scope, *child);
      } else {
        collect_needs(scope, *child);
      }
    }
  }

  // Outermost first: where does each name live?
  void place(Scope& scope) {
    // Inlined into a class body it still does not see the class's names, so it has places of its
    // own.
    if (!scope.inlined || scope.parent->kind == ScopeKind::kClass) {
      for (Str* name : scope.order) scope.symbols[name].place = place_of(scope, name);
      pass_through(scope);
      auto by_text = [](Str* a, Str* b) { return str_compare(a, b) < 0; };
      std::sort(scope.cells.begin(), scope.cells.end(), by_text);
      std::sort(scope.frees.begin(), scope.frees.end(), by_text);
    }
    for (Scope* child : scope.children) place(*child);
  }

 private:
  // [flow.comprehension.inlined] [flow.comprehension.called] Its variables become registers of the
  // code around it. NOTE: Not in a module or class body when it looks at the names there; then a
  // frame more is in its tracebacks.
  bool can_inline(const Scope& scope) const {
    if (!since(12) || scope.kind != ScopeKind::kComprehension) return false;
    if (scope.parent->is_function())
      return !scope.parent->sees_class;  // the comprehension does not
    return std::none_of(scope.order.begin(), scope.order.end(),
                        [&](Str* name) { return frame_names_.contains(name) || name == class_; });
  }

  static void take_over(Scope& scope, const Scope& inlined) {
    for (Str* name : inlined.order) {
      if (inlined.find(name)->bound_here()) continue;
      auto [entry, added] = scope.symbols.try_emplace(name);
      if (added) scope.order.push_back(name);
      entry->second.used = true;
    }
    for (Str* name : inlined.needed) {
      const Symbol* symbol = inlined.find(name);
      if (!symbol || !symbol->bound_here()) scope.needed.insert(name);
    }
  }

  void collect_needs(Scope& scope, Scope& child) {
    for (const auto& [name, symbol] : child.symbols) {
      if (!symbol.bound_here() && !symbol.global) scope.needed.insert(name);
    }
    for (Str* name : child.needed) {
      if (child.kind == ScopeKind::kClass && name == class_) {
        child.has_class_cell = true;
        continue;
      }
      if (child.kind == ScopeKind::kClass && name == namespace_cell_) {
        child.has_namespace_cell = true;
        continue;
      }
      const Symbol* symbol = child.find(name);
      bool satisfied = child.is_function() && symbol && (symbol->bound_here() || symbol->global);
      if (!satisfied) scope.needed.insert(name);
    }
  }

  Place place_of(Scope& scope, Str* name) {
    Symbol& symbol = scope.symbols[name];
    if (symbol.nonlocal) return nonlocal_place(scope, name, symbol);
    // [flow.names.global] [aflow.target.names] [aflow.for.target_names]
    if (symbol.global) return Place::kGlobal;
    if (scope.kind == ScopeKind::kModule) return Place::kName;
    if (symbol.bound_here()) {
      if (!scope.is_function()) return Place::kName;
      if (!scope.needed.contains(name)) return Place::kLocal;
      if (!symbol.parameter) scope.cells.push_back(name);
      return Place::kCell;
    }
    if (scope.sees_class && is_global_of_class(scope, name)) return Place::kGlobal;
    if (bound_outside(scope, name)) {
      scope.frees.push_back(name);
      return Place::kFree;
    }
    return scope.is_function() && !scope.sees_class ? Place::kGlobal : Place::kName;
  }

  // Whether the class around an annotation scope declares the name global.
  static bool is_global_of_class(const Scope& scope, Str* name) {
    const Scope* outer = &scope;
    while (outer->kind != ScopeKind::kClass) {
      const Symbol* symbol = outer->find(name);
      if (symbol && symbol->bound_here()) return false;
      outer = outer->parent;
    }
    const Symbol* symbol = outer->find(name);
    return symbol && symbol->global;
  }

  Place nonlocal_place(Scope& scope, Str* name, const Symbol& symbol) {
    if (symbol.global) {
      raise_syntax_error(filename_, symbol.declared,
                         fmt::format("name '{}' is nonlocal and global", utf8(name)));
    }
    if (scope.kind == ScopeKind::kModule) {
      raise_syntax_error(filename_, symbol.declared,
                         "nonlocal declaration not allowed at module level");
    }
    if (is_type_parameter(scope, name)) {
      raise_syntax_error(
          filename_, symbol.declared,
          fmt::format("nonlocal binding not allowed for type parameter '{}'", utf8(name)));
    }
    if (!bound_outside(scope, name)) {
      raise_syntax_error(filename_, symbol.declared,
                         fmt::format("no binding for nonlocal '{}' found", utf8(name)));
    }
    scope.frees.push_back(name);
    return Place::kFree;
  }

  // Whether the nearest enclosing function with this variable is the code of type parameters.
  static bool is_type_parameter(const Scope& scope, Str* name) {
    for (const Scope* outer = scope.parent; outer; outer = outer->parent) {
      const Symbol* symbol = outer->is_function() ? outer->find(name) : nullptr;
      if (symbol && symbol->bound_here()) return symbol->type_param;
    }
    return false;
  }

  // Whether an enclosing function (or, for the two cells that classes have, class) has this
  // variable.
  bool bound_outside(const Scope& scope, Str* name) const {
    for (const Scope* outer = scope.parent; outer; outer = outer->parent) {
      if (outer->kind == ScopeKind::kClass && is_class_cell(name)) return true;
      if (!outer->is_function()) continue;  // [genexp.class_scope]
      const Symbol* symbol = outer->find(name);
      if (!symbol) continue;
      if (symbol->bound_here()) return true;
      if (symbol->global && !outer->is_comprehension()) return false;
    }
    return false;
  }

  // Cells that this code only hands on from its own closure to nested functions.
  void pass_through(Scope& scope) {
    if (scope.kind == ScopeKind::kModule) return;
    if (scope.has_class_cell) scope.cells.push_back(class_);
    if (scope.has_namespace_cell) scope.cells.push_back(namespace_cell_);
    for (Str* name : scope.needed) {
      if (scope.kind == ScopeKind::kClass && is_class_cell(name)) continue;
      const Symbol* symbol = scope.find(name);
      bool mine = scope.is_function() && symbol && (symbol->bound_here() || symbol->global);
      bool listed = symbol && symbol->place == Place::kFree;
      if (!mine && !listed && bound_outside(scope, name)) scope.frees.push_back(name);
    }
  }

  bool is_class_cell(Str* name) const {
    return name == class_ || (name == namespace_cell_ && since(12));
  }

  Str* filename_;
  Str* const class_ = intern("__class__");
  Str* const namespace_cell_ = intern(kNamespaceCellName);
  std::unordered_set<Str*> frame_names_;
};

}  // namespace

void resolve_scopes(Scope& module, Str* filename) {
  Resolver resolver(filename);
  resolver.gather(module);
  resolver.place(module);
}

}  // namespace corospec::reference::compiling
