// The files of a cell: its program with front matter and expectations, as they are committed under
// cases/. Versions that a `must` decides and those where only a `detail` does are cases of their
// own, so that an implementation that follows the documentation is never called wrong.
#pragma once

#include <string>
#include <vector>

#include "harness/case/case.h"
#include "harness/grid/entry.h"
#include "spec/problem.h"
#include "spec/spec.h"

namespace corospec::harness::grid {

struct File {
  std::string name;  // "generators_grid/generator_next_created"
  std::string text;
};

// None for a cell with a reason_for_none. Labels that the model names and `spec` does not have, or
// not for that version, are added to `problems`.
std::vector<File> files_of(const Entry& entry, const spec::Spec& spec,
                           std::vector<spec::Problem>& problems);

// Cells of the grids that no case covers, and cases in the grids' folders that cover no cell.
std::vector<spec::Problem> check_grids(const spec::Spec& spec, const std::vector<Case>& cases);

}  // namespace corospec::harness::grid
