// What the cells of the grid of tasks are, besides the operations, which futures share.
#pragma once

#include <string>
#include <vector>

#include "harness/grid/loop/operation.h"

namespace corospec::harness::grid::loop::tasks {

enum class State {
  kCreated,
  kCreatedCancelled,
  kWaiting,
  kSleeping,
  kWaitingTask,
  kRunning,
  kCancelRequested,
  kInCleanup,
  kSwallowed,
  kResult,
  kException,
  kCancelled,
};

inline bool is_done(State state) { return state >= State::kResult; }
inline bool is_requested(State state) {
  return state == State::kCreatedCancelled || state == State::kCancelRequested;
}

const std::vector<Point<State>>& states();
// Why there is no program; empty when there is one.
std::string reason(State state, Operation operation);
std::string needs(State state, Operation operation);

}  // namespace corospec::harness::grid::loop::tasks
