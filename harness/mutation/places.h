// Finds the places of a source file where a small fault can be made, and makes the mutants. Whether
// each of them compiles is seen later, in rewrite.h.
#pragma once

#include <string>
#include <vector>

#include "harness/mutation/mutant.h"
#include "harness/mutation/syntax.h"

namespace corospec::harness::mutation {

// In the order of the source, without numbers. `path` is from the root, `source` what was parsed.
std::vector<Mutant> find_mutants(const Syntax& syntax, const std::string& path,
                                 const std::string& source);

}  // namespace corospec::harness::mutation
