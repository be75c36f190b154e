// Versions that contradict each other: what a case says about the versions it is for, against what
// its clauses say about theirs. Faults that one file shows by itself (ranges that overlap,
// expectations that `# python:` excludes) are the case reader's (harness/case/loader.h).
#pragma once

#include <vector>

#include "harness/case/case.h"
#include "spec/problem.h"
#include "spec/spec.h"

namespace corospec::harness {

// The oldest version that cases are run on.
inline constexpr spec::Version kOldestRun{3, 6};

// Ranges and expectations that only versions before kOldestRun reach, clauses that hold for no
// version of the case that names them, and versions of a case for which none of its clauses holds.
std::vector<spec::Problem> check_versions(const spec::Spec& spec, const std::vector<Case>& cases);

}  // namespace corospec::harness
