// The cells of all grids. A further grid is a further folder under cases/, and a line in
// all_entries().
#pragma once

#include <vector>

#include "harness/grid/entry.h"

namespace corospec::harness::grid {

// Those with a reason for having no program included.
std::vector<Entry> all_entries();

}  // namespace corospec::harness::grid
