// Checks that a Code keeps the rules of opcodes.h, by following every path through it: nothing
// reads a register that may be null, call windows are clean, temporaries are emptied before they
// are used again, and handlers find what they expect.
//
// For tests. The machine trusts the compiler and checks nothing of this.
#pragma once

#include <string>

#include "reference/language/code.h"

namespace corospec::reference {

// The first fault found in `code` or in the code nested in it, as a sentence; empty: none.
std::string verify(const Code& code);

}  // namespace corospec::reference
