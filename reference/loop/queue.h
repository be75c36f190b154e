// asyncio's Queue, LifoQueue and PriorityQueue.
#pragma once

#include "reference/object/type.h"

namespace corospec::reference {

extern Type QueueType;
extern Type LifoQueueType;
extern Type PriorityQueueType;

void initialize_queues();

}  // namespace corospec::reference
