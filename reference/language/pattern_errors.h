// The SyntaxErrors that patterns of match statements give, in the order and at the places at which
// CPython's compiler finds them. Everything else that the language forbids: early_errors.h.
#pragma once

#include "reference/language/ast.h"

namespace corospec::reference::compiling {

// Throws Raise. `may_match_all`: a pattern that matches anything may stand here, because the case
// is the last one or has a guard.
void check_pattern(const ast::Pattern& pattern, bool may_match_all, Str* filename);

}  // namespace corospec::reference::compiling
