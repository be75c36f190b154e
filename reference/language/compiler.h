// From syntax tree to Code: scopes, early errors, instructions.
//
// Raises SyntaxError (as Raise) for what the grammar accepts and the language forbids, and
// NotSupported for what the reference lacks. Behaves as version.h says.
#pragma once

#include <string_view>

#include "reference/language/ast.h"
#include "reference/language/code.h"
#include "reference/language/parser.h"

namespace corospec::reference {

// A flag for compile() that no code has: `await` is allowed at the top level of a module, which
// makes its code a coroutine's.
inline constexpr uint32_t kTopLevelAwait = 0x2000;

// The code of a module (kExec), an expression (kEval: the code returns its value) or an interactive
// statement (kSingle). All variables at the top are names of the namespace (LoadName, StoreName).
// `future_flags`: kGeneratorStop when the surrounding code has it; kTopLevelAwait.
Handle<Code> compile(const ast::Tree& tree, Str* filename, ParseMode mode,
                     uint32_t future_flags = 0);

}  // namespace corospec::reference
