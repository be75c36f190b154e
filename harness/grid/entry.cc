#include "harness/grid/entry.h"

#include "harness/grid/coroutine.h"
#include "harness/grid/model.h"
#include "harness/grid/program.h"

namespace corospec::harness::grid {
namespace {

std::string needs_of(const Cell& cell) {
  if (cell.operation->verb == Verb::kDelete) return " refcounting";
  if (cell.state == State::kRunning) return "";
  return needs_of(*cell.operation);
}

}  // namespace

Entry entry_of(const Cell& cell) {
  return {chapter_of(cell),
          name_of(cell),
          title_of(cell),
          reason_for_none(cell),
          needs_of(cell),
          "harness/grid/model.cc",
          [cell] { return program_of(cell); },
          [cell](spec::Version version) { return answer_of(cell, version); }};
}

std::vector<Entry> all_entries() {
  std::vector<Entry> entries;
  for (const Cell& cell : all_cells()) entries.push_back(entry_of(cell));
  for (const coroutines::Cell& cell : coroutines::all_cells()) {
    entries.push_back(coroutines::entry_of(cell));
  }
  return entries;
}

}  // namespace corospec::harness::grid
