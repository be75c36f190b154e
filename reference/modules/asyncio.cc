// The module asyncio: names for what lies in reference/loop.
#include "reference/modules/asyncio.h"

#include "reference/coroutine/coroutine.h"
#include "reference/language/import.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/gather.h"
#include "reference/loop/policy.h"
#include "reference/loop/runner.h"
#include "reference/loop/running.h"
#include "reference/loop/sendfile.h"
#include "reference/loop/sleep.h"
#include "reference/loop/task.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/modules/process_copy.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref or_none(Value value) { return value ? Ref(value) : make_none(); }

// `loop` is a parameter of most functions until 3.9.
bool takes_loop() { return !since(10); }

// --- the loop

Ref get_running_loop(Value, Args args) {
  expect_args("get_running_loop", args, 0, 0);
  return running_loop();
}
Ref get_running_loop_or_none(Value, Args args) {
  expect_args("_get_running_loop", args, 0, 0);
  return or_none(loops.running);
}
Ref set_running_loop(Value, Args args) {
  expect_args("_set_running_loop", args, 1, 1);
  assign(loops.running, is_none(args[0]) ? Value() : args[0]);
  return make_none();
}
Ref get_event_loop(Value, Args args) {
  expect_args("get_event_loop", args, 0, 0);
  return event_loop();
}
Ref set_loop(Value, Args args) {
  expect_args("set_event_loop", args, 1, 1);
  set_event_loop(args[0]);
  return make_none();
}
// [loop.policy.deprecated]
void warn_of_policies(const std::string& name) {
  if (!since(14) || !runtime_hooks.warn) return;
  const std::string text =
      "'asyncio." + name + "' is deprecated and slated for removal in Python 3.16";
  runtime_hooks.warn(DeprecationWarningType, text.c_str());
}
Ref get_policy(Value, Args args) {
  expect_args("get_event_loop_policy", args, 0, 0);
  warn_of_policies("get_event_loop_policy");
  return event_loop_policy();
}
Ref set_policy(Value, Args args) {
  expect_args("set_event_loop_policy", args, 1, 1);
  warn_of_policies("set_event_loop_policy");
  set_event_loop_policy(args[0]);
  return make_none();
}
// Since 3.14 the module's __getattr__: the classes of policies are there with a warning only.
Ref get_policy_class(Value, Args args) {
  expect_args("__getattr__", args, 1, 1);
  const std::string name = utf8(args[0]);
  for (const auto& [known, type] : {std::pair{"AbstractEventLoopPolicy", &AbstractPolicyType},
                                    std::pair{"DefaultEventLoopPolicy", &DefaultPolicyType}}) {
    if (name != known) continue;
    warn_of_policies(name);
    return Ref(Value(type));
  }
  raise(AttributeErrorType, "module 'asyncio' has no attribute '" + name + "'");
}
Ref make_new_loop(Value, Args args) {
  expect_args("new_event_loop", args, 0, 0);
  return new_event_loop();
}

Ref run(Value, Args args) {
  static constexpr const char* kNames[] = {"main", "debug", "loop_factory"};
  const size_t known = since(12) ? 3 : 2;
  Value given[3];
  parse_args("run", args, std::span(kNames).first(known), 1, given, known - 1);
  return run_main(given[0], given[1], given[2]);
}

// --- tasks

Ref create_task_function(Value, Args args) {
  // [task.create.keywords]
  if (since(14)) return call(get_attribute(running_loop(), intern("create_task")), args);
  static constexpr const char* kNames[] = {"coro", "name", "context"};
  const size_t known = since(11) ? 3 : since(8) ? 2 : 1;
  Value given[3];
  parse_args("create_task", args, std::span(kNames).first(known), 1, given, known - 1);
  const Ref loop = running_loop();  // [task.create.running]
  return create_task(loop, given[0], given[1], given[2]);
}

Ref ensure_future_function(Value, Args args) {
  static constexpr const char* kNames[] = {"coro_or_future", "loop"};
  Value given[2];
  parse_args("ensure_future", args, kNames, 1, given, 1);
  return ensure_future(given[0], given[1]);
}

Ref loop_or_running(Value loop) { return loop && !is_none(loop) ? Ref(loop) : running_loop(); }

Ref current_task_function(Value, Args args) {
  static constexpr const char* kNames[] = {"loop"};
  Value loop;
  parse_args("current_task", args, kNames, 0, &loop);
  return or_none(current_task(loop_or_running(loop)));  // [task.current]
}

Ref all_tasks_function(Value, Args args) {
  static constexpr const char* kNames[] = {"loop"};
  Value loop;
  parse_args("all_tasks", args, kNames, 0, &loop);
  return all_tasks(loop_or_running(loop));
}

Ref sleep_function(Value, Args args) {
  static constexpr const char* kNames[] = {"delay", "result", "loop"};
  // The usual call, without looking at names.
  if (args.count == 1 && args.names == nullptr) return make_sleep(args[0], none());
  Value given[3];
  parse_args("sleep", args, std::span(kNames).first(takes_loop() ? 3 : 2), 1, given,
             takes_loop() ? 1 : 0);
  return make_sleep(given[0], given[1] ? given[1] : none(),
                    given[2] && !is_none(given[2]) ? given[2] : Value());
}

Ref gather_function(Value, Args args) {
  static constexpr const char* kNames[] = {"return_exceptions", "loop"};
  Value given[2];
  parse_args("gather", Args(args.values + args.count, 0, args.names),
             std::span(kNames).first(takes_loop() ? 2 : 1), 0, given, takes_loop() ? 2 : 1);
  const bool with_loop = given[1] && !is_none(given[1]);
  return gather(args.positional(), given[0] && truth(given[0]), with_loop ? given[1] : Value());
}

// --- questions

Ref is_coroutine_question(Value, Args args) {
  expect_args("iscoroutine", args, 1, 1);
  return make_bool(is_coroutine_for_task(args[0]));
}
Ref is_future_function(Value, Args args) {
  expect_args("isfuture", args, 1, 1);
  return make_bool(looks_like_future(args[0]));  // [fut.isfuture]
}

constexpr FunctionDef kFunctions[] = {
    {"get_event_loop", get_event_loop},
    {"set_event_loop", set_loop},
    {"get_event_loop_policy", get_policy},
    {"set_event_loop_policy", set_policy},
    {"new_event_loop", make_new_loop},
    {"_get_running_loop", get_running_loop_or_none},
    {"_set_running_loop", set_running_loop},
    {"ensure_future", ensure_future_function},
    {"sleep", sleep_function},
    {"gather", gather_function},
    {"iscoroutine", is_coroutine_question},
    {"isfuture", is_future_function},
};
constexpr FunctionDef kFunctionsSince7[] = {
    {"get_running_loop", get_running_loop}, {"run", run},
    {"create_task", create_task_function},  {"current_task", current_task_function},
    {"all_tasks", all_tasks_function},
};

// A package: what it has and is not here is refused by name when it is imported.
void define_path(Module* module) {
  const Handle<List> folders = make_list();
  if (!import_system.stdlib.empty()) {
    list_append(folders.get(), make_str(import_system.stdlib + "/asyncio"));
  }
  define(module, "__path__", Value(folders));
}

// A copy of the process does not run the loop that its parent runs. [subprocess.fork.no_loop]
void forget_running_loop() { assign(loops.running, Value()); }

void define_policy_classes(Module* module) {
  if (since(14)) {
    static constexpr FunctionDef kGetAttribute[] = {{"__getattr__", get_policy_class}};
    define_functions(module, kGetAttribute);
    return;
  }
  define_type(module, AbstractPolicyType);
  define(module, "DefaultEventLoopPolicy", Value(&DefaultPolicyType));
}

// What is Python: last, when all else is there.
void define_python_parts(Module* module) {
  define_coroutine_functions(module);
  define_call_graphs(module);
  complete_child_watchers(module);
}

void complete_package(Module* module);

void initialize(Module* module) {
  define_path(module);
  set_loop_hooks();
  define_functions(module, kFunctions);
  define_waiting(module);
  define_objects(module);
  define_streams_of_asyncio(module);
  define_eager_tasks(module);
  define_policy_classes(module);
  define_threads(module);
  define_child_watchers(module);
  define_subprocesses(module);
  call_in_child_processes(forget_running_loop);
  define_extending(module);
  module->complete = complete_package;
  if (since(7)) define_functions(module, kFunctionsSince7);
  for (Type* type : {&AbstractEventLoopType, &BaseEventLoopType, &HandleType, &TimerHandleType,
                     &FutureType, &TaskType, &CancelledErrorType, &InvalidStateErrorType}) {
    define_type(module, *type);
  }
  if (since(7)) define_type(module, SendfileErrorType);
  define(module, "SelectorEventLoop", Value(&EventLoopType));
  // [loop.alias]
  if (since(13)) define(module, "EventLoop", Value(&EventLoopType));
  define(module, "TimeoutError", Value(&timeout_error_type()));
}

// The modules that asyncio consists of. NOTE: each has all names, whichever it is about.
constexpr const char* kParts[] = {
    "asyncio.base_events", "asyncio.coroutines",      "asyncio.events",   "asyncio.exceptions",
    "asyncio.futures",     "asyncio.locks",           "asyncio.queues",   "asyncio.runners",
    "asyncio.tasks",       "asyncio.taskgroups",      "asyncio.timeouts", "asyncio.selector_events",
    "asyncio.unix_events", "asyncio.protocols",       "asyncio.streams",  "asyncio.transports",
    "asyncio.trsock",      "asyncio.proactor_events",
};

// Its parts are its attributes, whoever has imported them. Found out when a name is looked for in
// vain.
void complete_package(Module* module) {
  define_python_parts(module);
  for (const char* part : kParts) import_module(part);
}

void complete_part(Module* module) {
  define_python_parts(module);
  define_log_of_part(module);
}

void initialize_part(Module* module) {
  const Ref package = import_module("asyncio");
  dict_update(module->dict, Value(package.as<Module>()->dict), false);
  define_names_of_part(module, utf8(dict_find(module->dict, names::dunder_name)));
  module->complete = complete_part;
}

}  // namespace

void register_asyncio() {
  register_module("asyncio", initialize);
  for (const char* part : kParts) register_module(part, initialize_part);
  register_asyncio_subprocess();
}

}  // namespace corospec::reference
