// What asyncio offers to tasks of the program's own, and the names of its parts under which the
// standard library's tests know its classes.
#include "reference/language/import.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/registered_tasks.h"
#include "reference/loop/task.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/object/function.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref register_function(Value, Args args) {
  static constexpr const char* kNames[] = {"task"};
  Value task;
  parse_args("_register_task", args, kNames, 1, &task);
  register_task(task);
  return make_none();
}

Ref unregister_function(Value, Args args) {
  static constexpr const char* kNames[] = {"task"};
  Value task;
  parse_args("_unregister_task", args, kNames, 1, &task);
  unregister_task(task);
  return make_none();
}

Ref enter_function(Value, Args args) {
  static constexpr const char* kNames[] = {"loop", "task"};
  Value given[2];
  parse_args("_enter_task", args, kNames, 2, given);
  enter_task(given[0], given[1]);
  return make_none();
}

Ref leave_function(Value, Args args) {
  static constexpr const char* kNames[] = {"loop", "task"};
  Value given[2];
  parse_args("_leave_task", args, kNames, 2, given);
  leave_task(given[0], given[1]);
  return make_none();
}

constexpr FunctionDef kFunctions[] = {
    {"_register_task", register_function},
    {"_unregister_task", unregister_function},
    {"_enter_task", enter_function},
    {"_leave_task", leave_function},
};

// CPython has each of these twice, in C and in Python, and its tests try both; here there is one.
void define_tasks(Module* module) {
  for (const char* language : {"_C", "_Py"}) {
    define(module, (std::string(language) + "Task").c_str(), Value(&TaskType));
  }
  if (!since(7)) return;
  for (const FunctionDef& function : kFunctions) {
    for (const char* language : {"_c", "_py"}) {
      const std::string name = std::string(language) + function.name;
      define(module, name.c_str(), make_function(function.name, function.function));
    }
  }
}

void define_futures(Module* module) {
  define(module, "_CFuture", Value(&FutureType));
  define(module, "_PyFuture", Value(&FutureType));
}

void define_loops(Module* module) {
  for (const char* function :
       {"_get_running_loop", "_set_running_loop", "get_running_loop", "get_event_loop"}) {
    const Ref known(dict_find(module->dict, intern(function)));
    if (!known) continue;
    for (const char* language : {"_c_", "_py_"}) {
      define(module, (std::string(language) + function).c_str(), known);
    }
  }
  // NOTE: the policy in force is not kept there; no child watcher hangs on it.
  define(module, "_event_loop_policy", none());
}

// Loops of another system: programs ask whether theirs is one.
Type ProactorLoopType;

void prepare_proactor() {
  ProactorLoopType.flags = kSubclassable | kTracked;
  ProactorLoopType.slots.create = [](Type* type, Args) -> Ref { throw NotSupported(type->name); };
  ready(ProactorLoopType, "asyncio.proactor_events.BaseProactorEventLoop", &BaseEventLoopType);
}

}  // namespace

void define_extending(Module* module) {
  if (since(7)) define_functions(module, kFunctions);
}

void define_names_of_part(Module* module, std::string_view part) {
  if (part == "asyncio.tasks") define_tasks(module);
  if (part == "asyncio.proactor_events") {
    once(prepare_proactor);
    define_type(module, ProactorLoopType);
  }
  if (part == "asyncio.futures") define_futures(module);
  if (part == "asyncio.events") define_loops(module);
}

// NOTE: not at once, since logging is large.
void define_log_of_part(Module* module) {
  if (utf8(dict_find(module->dict, names::dunder_name)) != "asyncio.base_events") return;
  const Ref log = import_module("asyncio.log");
  define(module, "logger", get_attribute(log, intern("logger")));
}

}  // namespace corospec::reference
