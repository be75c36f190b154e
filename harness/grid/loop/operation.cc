#include "harness/grid/loop/operation.h"

namespace corospec::harness::grid::loop {
namespace {

std::vector<Point<Operation>> with_common(std::vector<Point<Operation>> own) {
  const std::vector<Point<Operation>> common = {
      {Operation::kResult, "result", "result of"},
      {Operation::kException, "exception", "exception of"},
      {Operation::kDone, "done", "done of"},
      {Operation::kCancelled, "cancelled", "cancelled of"},
      {Operation::kGetLoop, "get_loop", "get_loop of", 7},
      {Operation::kEnsureFuture, "ensure_future", "ensure_future of"},
      {Operation::kWrapFuture, "wrap_future", "wrap_future of"},
      {Operation::kCancel, "cancel", "cancel of"},
      {Operation::kCancelTwice, "cancel_twice", "two calls of cancel of"},
      {Operation::kCancelMessage, "cancel_message", "cancel with a message of", 9},
      {Operation::kAddCallback, "add_done_callback", "add_done_callback of"},
      {Operation::kAddCallbackTwice, "add_done_callback_twice", "the same callback added twice to"},
      {Operation::kRemoveCallback, "remove_done_callback", "remove_done_callback of"},
      {Operation::kRemoveCallbackTwice, "remove_done_callback_twice",
       "a callback added twice to and removed from"},
      {Operation::kAwait, "await", "await of"},
      {Operation::kAwaitTwice, "await_twice", "two tasks that await"},
      {Operation::kAwaitCancelled, "await_cancelled", "a task cancelled that awaits"},
      {Operation::kWaitFor, "wait_for", "wait_for of"},
      {Operation::kWaitForTimeout, "wait_for_timeout", "wait_for, until its time is over, of"},
      {Operation::kShield, "shield", "shield of"},
      {Operation::kShieldCancelled, "shield_cancelled",
       "shield, and who awaits that cancelled, of"},
      {Operation::kGather, "gather", "gather of"},
      {Operation::kGatherExceptions, "gather_return_exceptions",
       "gather with return_exceptions of"},
      {Operation::kGatherCancelled, "gather_cancelled",
       "gather, and who awaits that cancelled, of"},
      {Operation::kWait, "wait", "wait for"},
      {Operation::kWaitTimeout, "wait_timeout", "wait, until its time is over, for"},
      {Operation::kAsCompleted, "as_completed", "as_completed of"},
  };
  own.insert(own.end(), common.begin(), common.end());
  return own;
}

}  // namespace

const std::vector<Point<Operation>>& future_operations() {
  static const std::vector<Point<Operation>> made = with_common({
      {Operation::kSetResult, "set_result", "set_result of"},
      {Operation::kSetExceptionClass, "set_exception_class", "set_exception, with a class, of"},
      {Operation::kSetExceptionInstance, "set_exception_instance",
       "set_exception, with an instance, of"},
      {Operation::kSetExceptionStop, "set_exception_stop_iteration",
       "set_exception, with StopIteration, of"},
      {Operation::kSetExceptionNonsense, "set_exception_nonsense",
       "set_exception, with what is no exception, of"},
      {Operation::kDrop, "drop", "the last reference deleted to"},
  });
  return made;
}

const std::vector<Point<Operation>>& task_operations() {
  static const std::vector<Point<Operation>> made = with_common({
      {Operation::kSetResult, "set_result", "set_result of", 7},
      {Operation::kSetExceptionInstance, "set_exception", "set_exception of", 7},
      {Operation::kCancelUncancel, "cancel_uncancel", "cancel, then uncancel, of", 11},
      {Operation::kCancelling, "cancelling", "cancelling of", 11},
      {Operation::kUncancel, "uncancel", "uncancel of", 11},
      {Operation::kGetName, "get_name", "get_name of", 8},
      {Operation::kSetName, "set_name", "set_name of", 8},
      {Operation::kGetCoro, "get_coro", "get_coro of", 8},
      {Operation::kCurrentTask, "current_task", "current_task beside", 7},
      {Operation::kAllTasks, "all_tasks", "all_tasks with", 7},
      {Operation::kGetStack, "get_stack", "get_stack of"},
  });
  return made;
}

}  // namespace corospec::harness::grid::loop
