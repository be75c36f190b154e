// What the cells of the grid of queues are: three kinds, their states, and operations.
#pragma once

#include <string>
#include <vector>

#include "harness/grid/loop/axis.h"

namespace corospec::harness::grid::loop::queues {

enum class Kind { kFifo, kLifo, kPriority };

enum class State {
  kEmpty,
  kOneItem,
  kFull,
  kUnlimited,
  kTaken,
  kGetterWaits,
  kTwoGettersWait,
  kGetterWoken,
  kPutterWaits,
  kPutterWoken,
  kShutDown,
  kShutDownEmpty,
  kShutDownNow,
};

enum class Operation {
  kQsize,
  kEmpty,
  kFull,
  kMaxsize,
  kPutNowait,
  kGetNowait,
  kPut,
  kGet,
  kGetAll,
  kTaskDone,
  kJoin,
  kCancelWaiter,
  kShutdown,
  kShutdownNow,
};

inline bool has_getter(State state) {
  return state >= State::kGetterWaits && state <= State::kGetterWoken;
}
inline bool has_putter(State state) {
  return state == State::kPutterWaits || state == State::kPutterWoken;
}

// Whose titles name the kind.
std::vector<Point<State>> states(Kind kind);
const std::vector<Point<Operation>>& operations();
// Why there is no program; empty when there is one.
std::string reason(Kind kind, State state, Operation operation);

}  // namespace corospec::harness::grid::loop::queues
