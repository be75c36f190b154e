// asyncio.as_completed(): results in the order in which they come.
#pragma once

#include "reference/object/value.h"

namespace corospec::reference {

// An iterator of coroutines. `timeout` None: no limit. `loop` null: the usual one. Until 3.12
// nothing happens before the first item is asked for.
Ref as_completed(Value futures, Value timeout, Value loop = {});

void initialize_as_completed();

}  // namespace corospec::reference
