// What the compiler does to docstrings since 3.13.
#pragma once

#include "reference/object/str.h"

namespace corospec::reference::compiling {

// The text without the indentation that all lines but the first have in common, like
// inspect.cleandoc, but with leading and trailing blank lines left in place.
Handle<Str> clean_docstring(Str* text);

}  // namespace corospec::reference::compiling
