// asyncio's Lock, Event, Condition, Semaphore and BoundedSemaphore: for tasks of one loop.
#pragma once

#include "reference/object/type.h"

namespace corospec::reference {

extern Type LockType;
extern Type EventType;
extern Type ConditionType;
extern Type SemaphoreType;
extern Type BoundedSemaphoreType;

void initialize_locks();

}  // namespace corospec::reference
