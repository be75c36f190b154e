#include "harness/grid/grids.h"

#include <utility>

#include "harness/grid/async_generator.h"
#include "harness/grid/cell.h"
#include "harness/grid/coroutine.h"
#include "harness/grid/loop/grids.h"
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
  Entry entry;
  entry.chapter = chapter_of(cell);
  entry.name = name_of(cell);
  entry.title = title_of(cell);
  entry.reason_for_none = reason_for_none(cell);
  entry.needs = needs_of(cell);
  entry.model = "harness/grid/model.cc";
  entry.program = [cell](spec::Version) { return program_of(cell); };
  entry.answer = [cell](spec::Version version) { return answer_of(cell, version); };
  return entry;
}

std::vector<Entry> all_entries() {
  std::vector<Entry> entries;
  for (const Cell& cell : all_cells()) entries.push_back(entry_of(cell));
  for (const coroutines::Cell& cell : coroutines::all_cells()) {
    entries.push_back(coroutines::entry_of(cell));
  }
  for (const async_generators::Cell& cell : async_generators::all_cells()) {
    entries.push_back(async_generators::entry_of(cell));
  }
  for (Entry& entry : loop::all_entries()) entries.push_back(std::move(entry));
  return entries;
}

}  // namespace corospec::harness::grid
