// An expression back as source text: what annotations become under `from __future__ import
// annotations`.
#pragma once

#include <string>

#include "reference/language/ast.h"

namespace corospec::reference::compiling {

std::string unparse(const ast::Expr& node);

}  // namespace corospec::reference::compiling
