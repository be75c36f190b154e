// The exceptions of asyncio, and the shapes that they had in older versions.
#pragma once

#include "reference/object/exception.h"

namespace corospec::reference {

// Until 3.7 concurrent.futures' and an Exception; since 3.8 a BaseException.
extern Type CancelledErrorType;
extern Type InvalidStateErrorType;
extern Type BrokenBarrierErrorType, QueueEmptyType, QueueFullType, QueueShutDownType;

// asyncio.TimeoutError: since 3.11 the built-in one.
Type& timeout_error_type();

inline bool is_cancelled_error(Value exception) {
  return exception_is(exception, CancelledErrorType);
}
// What leaves the loop at once instead of being just some task's or callback's failure: SystemExit
// and KeyboardInterrupt; until 3.7 all that is no Exception.
bool ends_the_loop(Value exception);

void initialize_loop_exceptions();

}  // namespace corospec::reference
