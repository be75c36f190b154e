// What a task of the program's own tells asyncio: that it exists, and when it is being executed.
//
// asyncio.Task needs none of this: it lists itself (task.h) and marks itself (running.h).
#pragma once

#include "reference/object/set.h"
#include "reference/object/value.h"

namespace corospec::reference {

// asyncio._register_task and its kin. They raise.
void register_task(Value task);
void unregister_task(Value task);
void enter_task(Value loop, Value task);
void leave_task(Value loop, Value task);

// Adds the registered tasks of the loop that are not done.
void add_registered_tasks(Set* tasks, Value loop);

}  // namespace corospec::reference
