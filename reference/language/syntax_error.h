// Raising SyntaxError for what the grammar accepts and the language forbids, and the warnings of
// the compiler.
#pragma once

#include <string_view>

#include "reference/language/ast.h"
#include "reference/object/exception.h"

namespace corospec::reference::compiling {

// Throws Raise with SyntaxError(message, (filename, line, offset, None)). The offset counts from 1.
[[noreturn]] void raise_syntax_error(Str* filename, const ast::Position& at,
                                     std::string_view message);
// Issues a warning for the place; when the filters make it an error, that is a SyntaxError.
void warn_of_syntax(Str* filename, const ast::Position& at, std::string_view message,
                    Type& category = SyntaxWarningType);

}  // namespace corospec::reference::compiling
