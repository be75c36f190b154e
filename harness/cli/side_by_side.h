// Two outputs for people to look at: in two columns where they fit the terminal, else one below the
// other with - and +. Which lines differ is reports/line_diff.
#pragma once

#include <string>
#include <vector>

#include "harness/run/terminal.h"
#include "reports/line_diff.h"

namespace corospec::harness {

// `left` names the side that is "expected", `right` the one that was "got". Long stretches of equal
// lines are left out.
std::string side_by_side(const std::vector<reports::DiffLine>& lines, const std::string& left,
                         const std::string& right, const Terminal& terminal);

}  // namespace corospec::harness
