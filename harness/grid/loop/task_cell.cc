#include "harness/grid/loop/task_cell.h"

namespace corospec::harness::grid::loop::tasks {

const std::vector<Point<State>>& states() {
  static const std::vector<Point<State>> made = {
      {State::kCreated, "created", "a task that has not begun"},
      {State::kCreatedCancelled, "created_cancelled", "a task cancelled before it has begun"},
      {State::kWaiting, "waiting", "a task that waits for a future"},
      {State::kSleeping, "sleeping", "a task that sleeps"},
      {State::kWaitingTask, "waiting_for_task", "a task that waits for another"},
      {State::kRunning, "running", "a task, by itself"},
      {State::kCancelRequested, "cancel_requested", "a task whose cancellation is under way"},
      {State::kInCleanup, "in_cleanup", "a task that cleans up after its cancellation"},
      {State::kSwallowed, "swallowed", "a task that has swallowed its cancellation"},
      {State::kResult, "with_result", "a task that has a result"},
      {State::kException, "with_exception", "a task that has failed"},
      {State::kCancelled, "cancelled", "a task that is cancelled"},
  };
  return made;
}

std::string reason(State state, Operation operation) {
  if (needs_pending(operation) && is_done(state)) return "nobody waits for a task that is done";
  if (needs_pending(operation) && is_requested(state)) return "it ends before anybody waits long";
  if (state == State::kRunning && waits(operation) && operation != Operation::kAwait) {
    return "a task cannot wait for itself";
  }
  if (operation == Operation::kCancelMessage && is_requested(state)) {
    return "the documentation leaves open which message counts when there are several requests";
  }
  return "";
}

std::string needs(State /*state*/, Operation operation) {
  return operation == Operation::kGetStack ? " frames" : "";
}

}  // namespace corospec::harness::grid::loop::tasks
