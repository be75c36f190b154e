// The end of a run in words, for a terminal or a log: how each subject did, every failure with its
// first differing line, and who disagrees with whom. From the results model alone.
#pragma once

#include <string>

#include "harness/run/terminal.h"
#include "reports/results.h"

namespace corospec::harness {

std::string summary(const reports::Results& results, const Terminal& terminal);

}  // namespace corospec::harness
