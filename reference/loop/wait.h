// Waiting for several futures, or for one with a limit of time: asyncio.wait, wait_for, shield.
#pragma once

#include "reference/loop/future.h"
#include "reference/object/set.h"

namespace corospec::reference {

enum class WaitFor { kFirstCompleted, kFirstException, kAllCompleted };

// The coroutine wait(futures, ...): (done, pending). `timeout` None: no limit. `loop` null: the
// running one.
Ref make_wait(Value futures, Value timeout, Value return_when, Value loop = {});
// The coroutine wait_for(awaitable, timeout).
Ref make_wait_for(Value awaitable, Value timeout, Value loop = {});
// asyncio.shield(awaitable)
Ref shield(Value awaitable, Value loop = {});
// Calls function(future) -> and so on: a callback that releases a waiter.
Value release_waiter_function();

}  // namespace corospec::reference
