// asyncio.Runner: one loop for several calls of run(). Since 3.11.
#pragma once

#include "reference/object/type.h"

namespace corospec::reference {

extern Type RunnerType;
void initialize_runner();

}  // namespace corospec::reference
