// The axes of a grid of asyncio and its cells: states and operations, each a value with a name, the
// words of titles and the first version that has it. The cells are their product.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "harness/grid/entry.h"
#include "harness/grid/loop/script.h"
#include "spec/version.h"

namespace corospec::harness::grid::loop {

template <typename Value>
struct Point {
  Value value;
  std::string name;    // "wait_for", in the names of files.
  std::string phrase;  // "a future that is pending", in titles.
  int first = 6;       // Minor version.
};

template <typename State, typename Operation>
struct Grid {
  std::string chapter;  // "futures_grid"
  std::string subject;  // "future", the first word of names.
  std::string model;    // The source file that tells the cells.
  std::vector<Point<State>> states;
  std::vector<Point<Operation>> operations;
  // Why there is no program; empty when there is one.
  std::function<std::string(State, Operation)> reason;
  std::function<void(State, Operation, Script&)> tell;
  std::function<std::string(State, Operation)> needs = {};  // " refcounting", besides " asyncio".
};

template <typename State, typename Operation>
std::vector<Entry> entries_of(const Grid<State, Operation>& grid) {
  std::vector<Entry> entries;
  for (const Point<Operation>& operation : grid.operations) {
    for (const Point<State>& state : grid.states) {
      Entry entry;
      entry.chapter = grid.chapter;
      entry.name = grid.subject + "_" + operation.name + "_" + state.name;
      entry.title = operation.phrase + " " + state.phrase;
      entry.reason_for_none = grid.reason(state.value, operation.value);
      entry.needs = " asyncio";
      if (grid.needs) entry.needs += grid.needs(state.value, operation.value);
      entry.virtual_time = true;
      entry.first = {3, state.first > operation.first ? state.first : operation.first};
      entry.model = grid.model;
      const auto told = [tell = grid.tell, state = state.value,
                         operation = operation.value](spec::Version version) {
        Script script(version);
        tell(state, operation, script);
        return script;
      };
      entry.program = [told](spec::Version version) { return told(version).program(); };
      entry.answer = [told](spec::Version version) { return told(version).answer(); };
      entries.push_back(entry);
    }
  }
  return entries;
}

}  // namespace corospec::harness::grid::loop
