// The program of a cell: a generator in the state that the cell asks for, the operation, and a line
// of output for everything that can be observed. Only the text; what it has to print is model.h,
// which describes the bodies written here.
#pragma once

#include <string>

#include "harness/grid/cell.h"

namespace corospec::harness::grid {

// The cell must have no reason_for_none.
std::string program_of(const Cell& cell);

}  // namespace corospec::harness::grid
