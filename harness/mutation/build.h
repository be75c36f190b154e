// Builds the reference with mutants in it. The rewritten sources lie in a folder of ours, as a
// package that Bazel finds beside the tree's own; the tree, and what was built from it, stay as
// they are. Only the rewritten files are compiled, the rest comes out of Bazel's cache.
#pragma once

#include <string>
#include <vector>

#include "harness/mutation/rewrite.h"

namespace corospec::harness::mutation {

struct Build {
  std::string program;  // The worker (subject_main.cc).
  std::string problem;  // For people, with the compiler's words; then there is none.
};

// `root` is the tree, absolute; `folder` is where everything is put, made when needed.
Build build_mutants(const std::string& root, const std::string& folder,
                    const std::vector<MutatedFile>& files, int jobs);

// The folder for a tree, under the user's cache: $XDG_CACHE_HOME or ~/.cache.
std::string folder_for(const std::string& root);

}  // namespace corospec::harness::mutation
