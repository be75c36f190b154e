// The classes of asyncio beside loops, futures and tasks: locks, queues, groups, runners.
#include "reference/loop/as_completed.h"
#include "reference/loop/barrier.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/locks.h"
#include "reference/loop/queue.h"
#include "reference/loop/runner_object.h"
#include "reference/loop/task_group.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref as_completed_function(Value, Args args) {
  static constexpr const char* kNames[] = {"fs", "loop", "timeout"};
  Value given[3];
  if (since(10)) {
    static constexpr const char* kNewNames[] = {"fs", "timeout"};
    parse_args("as_completed", args, kNewNames, 1, given, 1);
    return as_completed(given[0], given[1] ? given[1] : none());
  }
  parse_args("as_completed", args, kNames, 1, given, 2);
  return as_completed(given[0], given[2] ? given[2] : none(),
                      given[1] && !is_none(given[1]) ? given[1] : Value());
}

constexpr FunctionDef kFunctions[] = {{"as_completed", as_completed_function}};

}  // namespace

void define_objects(Module* module) {
  define_functions(module, kFunctions);
  for (Type* type :
       {&LockType, &EventType, &ConditionType, &SemaphoreType, &BoundedSemaphoreType, &QueueType,
        &LifoQueueType, &PriorityQueueType, &QueueEmptyType, &QueueFullType}) {
    define_type(module, *type);
  }
  if (since(11)) {
    for (Type* type : {&TaskGroupType, &RunnerType, &BarrierType, &BrokenBarrierErrorType}) {
      define_type(module, *type);
    }
  }
  if (since(13)) define_type(module, QueueShutDownType);
}

}  // namespace corospec::reference
