// Modules of which the reference defines the names that programs use most, and takes the rest from
// the standard library's source when somebody asks for another name.
//
// This keeps `from collections import deque` from paying for everything else in the module. For
// modules that are the reference's own in full this is not needed.
#pragma once

#include "reference/object/module.h"

namespace corospec::reference {

// The rest of `module` comes from the standard library's source of the same name. What is in the
// namespace already stays as it is.
void take_rest_from_standard_library(Module* module);

}  // namespace corospec::reference
