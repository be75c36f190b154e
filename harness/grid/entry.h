// A cell as the files and the checks see it, whichever grid it is of: what each grid has to tell
// about each of its cells. The grids themselves are cell.h (generators and delegation),
// coroutine.h, async_generator.h and the folder loop/ (asyncio). All together are grids.h.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "harness/grid/answer.h"
#include "spec/version.h"

namespace corospec::harness::grid {

struct Entry {
  std::string chapter;          // The folder under cases/.
  std::string name;             // Of the file, "generator_next_created".
  std::string title;            // "next of a generator that has not started"
  std::string reason_for_none;  // Why there is no program; empty when there is one.
  std::string needs;            // " tracebacks warnings", as behind `# needs:`.
  bool virtual_time = false;    // Run with a clock that jumps.
  spec::Version first{3, 6};    // The oldest version that the cell is meaningful for.
  std::string model;            // The source file that answers, for messages.
  // The same for every version; a grid that tells program and answer in one is asked for each.
  std::function<std::string(spec::Version)> program;
  std::function<Answer(spec::Version)> answer;
};

}  // namespace corospec::harness::grid
