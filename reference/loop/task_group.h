// asyncio.TaskGroup: tasks that end before the block that made them does. Since 3.11.
#pragma once

#include "reference/object/type.h"

namespace corospec::reference {

extern Type TaskGroupType;
void initialize_task_group();

}  // namespace corospec::reference
