// asyncio.timeout() and timeout_at(): a limit of time for a block of a task. Since 3.11.
#pragma once

#include "reference/object/value.h"

namespace corospec::reference {

// timeout(delay), timeout_at(when), Timeout(when); None: no limit.
Ref make_timeout_after(Value delay);
Ref make_timeout_at(Value when);
// What `async with` does at either end. `error` null: the block has ended without one; it raises
// TimeoutError where that takes the place of `error`.
void enter_timeout(Value timeout);
void leave_timeout(Value timeout, Value error);

void initialize_timeout();
// Timeout.
Value timeout_type();

}  // namespace corospec::reference
