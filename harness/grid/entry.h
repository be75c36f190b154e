// A cell as the files and the checks see it, whichever grid it is of: what each grid has to tell
// about each of its cells. The grids themselves are cell.h (generators and delegation) and
// coroutine.h and async_generator.h. A further grid is a further folder under cases/, and a line in
// all_entries().
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "harness/grid/answer.h"
#include "harness/grid/cell.h"
#include "spec/version.h"

namespace corospec::harness::grid {

struct Entry {
  std::string chapter;          // The folder under cases/.
  std::string name;             // Of the file, "generator_next_created".
  std::string title;            // "next of a generator that has not started"
  std::string reason_for_none;  // Why there is no program; empty when there is one.
  std::string needs;            // " tracebacks warnings", as behind `# needs:`.
  spec::Version first{3, 6};    // The oldest version that the cell is meaningful for.
  std::string model;            // The source file that answers, for messages.
  std::function<std::string()> program;
  std::function<Answer(spec::Version)> answer;
};

Entry entry_of(const Cell& cell);

// All cells of all grids, those with a reason included.
std::vector<Entry> all_entries();

}  // namespace corospec::harness::grid
