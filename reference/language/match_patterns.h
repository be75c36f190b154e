// Questions about patterns that the compiler and the early errors ask.
#pragma once

#include <vector>

#include "reference/language/ast.h"

namespace corospec::reference::compiling {

// `_`
bool is_wildcard(const ast::Pattern& pattern);

// The place of the starred pattern in a sequence pattern; their number when there is none.
size_t star_of(const ast::Pattern& sequence);

// Which items of the subject a sequence pattern looks at.
enum class ItemsNeeded {
  kNone,     // wildcards alone: the length says everything
  kByIndex,  // some, and a starred wildcard stands for many
  kAll,
};
ItemsNeeded items_needed(const ast::Pattern& sequence);

// The names that a pattern binds, in the order in which it binds them. Interned.
std::vector<Str*> captured_names(const ast::Pattern& pattern);

}  // namespace corospec::reference::compiling
