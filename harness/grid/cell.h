// The axes of the grids of generators and delegation and their cells. A cell is a combination of
// values, one an axis; either a program shows it or there is a reason why none can. The product of
// the axes is the whole grid, so that nothing can be forgotten by writing less.
//
// A generator under `types.coroutine` is a generator with more: what it has in common with others
// is here, the rest is coroutine.h, where the native coroutines are.
#pragma once

#include <string>
#include <vector>

#include "harness/grid/entry.h"
#include "harness/grid/operation.h"

namespace corospec::harness::grid {

enum class Kind { kGenerator, kGeneratorExpression, kGeneratorBased, kDelegator };

// What a delegator waits for. kNone for the other kinds.
enum class SubIterator {
  kNone,
  kGenerator,
  kGeneratorExpression,
  kIterator,
  kPlainIterator,
  kList
};

enum class State {
  kCreated,
  kSuspended,
  kInTryFinally,  // Suspended in a `try` with a `finally` behind it.
  kInTryExcept,   // Suspended in a `try` with a handler for everything.
  kInExcept,      // Suspended while an exception is handled.
  kRunning,
  kClosed,
  kFailed,  // Closed by an exception.
};

struct Cell {
  Kind kind = Kind::kGenerator;
  int depth = 0;  // Delegators around the sub-iterator.
  SubIterator sub = SubIterator::kNone;
  State state = State::kCreated;
  const Operation* operation = nullptr;  // Never null.

  bool is_suspended() const { return state >= State::kSuspended && state <= State::kInExcept; }
};

// "generator_throw_class_closed", "genexp_next_created", "delegator_3_close_to_list",
// "delegator_1_next_in_try_finally".
std::string name_of(const Cell& cell);

// The folder under cases/ that its program is in.
std::string chapter_of(const Cell& cell);

// "a class thrown at a generator that is closed"
std::string title_of(const Cell& cell);

// Why there is no program for it; empty when there has to be one.
std::string reason_for_none(const Cell& cell);

// The product of the axes, those with a reason included.
std::vector<Cell> all_cells();

Entry entry_of(const Cell& cell);

}  // namespace corospec::harness::grid
