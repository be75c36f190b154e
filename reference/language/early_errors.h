// What the grammar accepts and the language forbids, apart from what concerns names (scope.h):
// `yield` outside a function, `break` outside a loop, two starred targets, ...
//
// Everything is checked before any code is made, unreachable code included. Messages are CPython's.
#pragma once

#include "reference/language/ast.h"
#include "reference/language/scope.h"

namespace corospec::reference::compiling {

// What `from __future__ import` at the top of the module asks for.
struct Future {
  uint32_t flags = 0;  // CodeFlag
  bool annotations = false;
};
// Raises SyntaxError for an unknown feature.
Future future_statements(const ast::Tree& tree, Str* filename);

bool is_future_import(const ast::Stmt& node);

// Raises SyntaxError; NotSupported for `yield` in an asynchronous comprehension before 3.8.
// `top_level_await`: the module's own statements may await; returns whether they do.
bool check_early_errors(const ast::Tree& tree, Str* filename, const ScopeTable& scopes,
                        bool top_level_await = false);

}  // namespace corospec::reference::compiling
