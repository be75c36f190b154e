// asyncio.sleep().
#pragma once

#include "reference/object/value.h"

namespace corospec::reference {

// The coroutine sleep(delay, result); `loop` null: the running one.
Ref make_sleep(Value delay, Value result, Value loop = {});
// A callback that sets the result of a future unless it is done: called with both.
Value set_result_unless_done();

}  // namespace corospec::reference
