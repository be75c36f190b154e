#include "reference/loop/exceptions.h"

#include "reference/object/version.h"

namespace corospec::reference {

Type CancelledErrorType;
Type InvalidStateErrorType;
Type BrokenBarrierErrorType, QueueEmptyType, QueueFullType, QueueShutDownType;

namespace {

Type OwnTimeoutErrorType;
// concurrent.futures' base of the three, until 3.7.
Type OldErrorType;

void ready_old() {
  ready(OldErrorType, "concurrent.futures._base.Error", &ExceptionType);
  ready(CancelledErrorType, "concurrent.futures._base.CancelledError", &OldErrorType);
  ready(OwnTimeoutErrorType, "concurrent.futures._base.TimeoutError", &OldErrorType);
  ready(InvalidStateErrorType, "asyncio.base_futures.InvalidStateError", &OldErrorType);
}

void ready_new() {
  // [task.error.cancelled_base]
  ready(CancelledErrorType, "asyncio.exceptions.CancelledError", &BaseExceptionType);
  ready(OwnTimeoutErrorType, "asyncio.exceptions.TimeoutError", &ExceptionType);
  ready(InvalidStateErrorType, "asyncio.exceptions.InvalidStateError", &ExceptionType);
}

}  // namespace

// [task.error.timeout]
Type& timeout_error_type() { return since(11) ? TimeoutErrorType : OwnTimeoutErrorType; }

bool ends_the_loop(Value exception) {
  if (!since(8)) return !exception_is(exception, ExceptionType);
  return exception_is(exception, SystemExitType) || exception_is(exception, KeyboardInterruptType);
}

void initialize_loop_exceptions() {
  if (since(8)) {
    ready_new();
  } else {
    ready_old();
  }
  ready(QueueEmptyType, "asyncio.queues.QueueEmpty", &ExceptionType);
  ready(QueueFullType, "asyncio.queues.QueueFull", &ExceptionType);
  ready(QueueShutDownType, "asyncio.queues.QueueShutDown", &ExceptionType);
  ready(BrokenBarrierErrorType, "asyncio.exceptions.BrokenBarrierError", &RuntimeErrorType);
}

}  // namespace corospec::reference
