// What a cell does to a future or a task: the rows of both grids.
#pragma once

#include <vector>

#include "harness/grid/loop/axis.h"

namespace corospec::harness::grid::loop {

enum class Operation {
  // Questions and settings.
  kResult,
  kException,
  kDone,
  kCancelled,
  kGetLoop,
  kEnsureFuture,
  kWrapFuture,
  kSetResult,
  kSetExceptionClass,
  kSetExceptionInstance,
  kSetExceptionStop,
  kSetExceptionNonsense,
  kCancel,
  kCancelTwice,
  kCancelMessage,
  kCancelUncancel,
  kCancelling,
  kUncancel,
  kAddCallback,
  kAddCallbackTwice,
  kRemoveCallback,
  kRemoveCallbackTwice,
  kGetName,
  kSetName,
  kGetCoro,
  kCurrentTask,
  kAllTasks,
  kGetStack,
  kDrop,
  // What waits for it.
  kAwait,
  kAwaitTwice,
  kAwaitCancelled,
  kWaitFor,
  kWaitForTimeout,
  kShield,
  kShieldCancelled,
  kGather,
  kGatherExceptions,
  kGatherCancelled,
  kWait,
  kWaitTimeout,
  kAsCompleted,
};

inline bool waits(Operation operation) { return operation >= Operation::kAwait; }
// While the loop turns, so that what is done already leaves it nothing to do.
inline bool needs_pending(Operation operation) {
  return operation == Operation::kAwaitCancelled || operation == Operation::kWaitForTimeout ||
         operation == Operation::kShieldCancelled || operation == Operation::kGatherCancelled ||
         operation == Operation::kWaitTimeout;
}

const std::vector<Point<Operation>>& future_operations();
const std::vector<Point<Operation>>& task_operations();

}  // namespace corospec::harness::grid::loop
