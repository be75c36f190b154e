// Writes all mutants of a file into one source (mutant schemata): which of them is on is decided
// when the program runs (switch.h), so that one build serves them all.
#pragma once

#include <string>
#include <vector>

#include "harness/mutation/mutant.h"

namespace corospec::harness::mutation {

// The source with the mutants in it. They need their numbers.
std::string rewritten(const std::string& source, const std::vector<Mutant>& mutants);

// A file's mutants, and the source that has them.
struct MutatedFile {
  std::string path;    // From the root.
  std::string source;  // As it is.
  std::string rewritten;
  std::vector<Mutant> mutants;
  std::vector<Mutant> left_out;  // Those that do not compile.
  std::string problem;           // For people; then the rest is of no use.
};

// Finds the mutants of root/path, numbers them from `first_number`, and leaves out those that do
// not compile. Writes nothing.
MutatedFile mutate_file(const std::string& root, const std::string& path, int first_number);

}  // namespace corospec::harness::mutation
