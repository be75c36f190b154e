// asyncio.eager_task_factory and create_eager_task_factory, since 3.12.
#include "reference/loop/task.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/call_arguments.h"
#include "reference/modules/define.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// factory(loop, coro, *, name=None, context=None), since 3.14 also eager_start=True; self: what
// makes the tasks.
Ref call_factory(Value self, Args args) {
  static constexpr const char* kNames[] = {"loop", "coro", "name", "context", "eager_start"};
  Value given[5];
  parse_args("factory", args, std::span(kNames).first(since(14) ? 5 : 4), 2, given, 2);
  CallArguments arguments;
  arguments.add(given[1]);
  arguments.set_keyword(Value(intern("loop")), given[0]);
  arguments.set_keyword(Value(intern("name")), given[2] ? given[2] : none());
  arguments.set_keyword(Value(intern("context")), given[3] ? given[3] : none());
  arguments.set_keyword(Value(intern("eager_start")), given[4] ? given[4] : boolean(true));
  return arguments.call(self);  // [task.eager.factory]
}

Ref create_eager_task_factory(Value, Args args) {
  expect_args("create_eager_task_factory", args, 1, 1);
  return make_closure("factory", call_factory, args[0]);
}

constexpr FunctionDef kFunctions[] = {{"create_eager_task_factory", create_eager_task_factory}};

}  // namespace

void define_eager_tasks(Module* module) {
  if (!since(12)) return;
  define_functions(module, kFunctions);
  define(module, "eager_task_factory", make_closure("factory", call_factory, Value(&TaskType)));
}

}  // namespace corospec::reference
