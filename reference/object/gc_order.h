// The order in which the collector finalizes garbage. Usually that of tracking; the end of a
// program wants another (modules/finalize.cc).
#pragma once

#include "reference/object/value.h"

namespace corospec::reference {

// Puts the tracked objects that can be reached from `root` behind all others, breadth first: what
// root refers to, then what that refers to, and so on.
void gc_order_breadth_first(Object* root);

}  // namespace corospec::reference
