// asyncio.Barrier: so many tasks wait until all of them have come. Since 3.11.
#pragma once

#include "reference/object/type.h"

namespace corospec::reference {

extern Type BarrierType;
void initialize_barrier();

}  // namespace corospec::reference
