// asyncio.gather(): one future for the results of many.
#pragma once

#include <span>

#include "reference/loop/future.h"

namespace corospec::reference {

// The future of gather(*awaitables, return_exceptions=...). `loop` null: that of the awaitables, or
// the current one. Raises.
Ref gather(std::span<const Value> awaitables, bool return_exceptions, Value loop = {});

void initialize_gather();

}  // namespace corospec::reference
