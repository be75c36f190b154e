// The part of the module time that knows years, months and time zones.
#pragma once

#include "reference/object/module.h"

namespace corospec::reference {

void define_calendar(Module* module);

}  // namespace corospec::reference
