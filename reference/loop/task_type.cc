// What Python sees of a Task: its type, methods and attributes.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reference/coroutine/generator.h"
#include "reference/loop/debug.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/hooks.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/names.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type TaskType;

namespace {

Task& self_of(Value value) {
  auto& task = *value.as<Task>();
  if (!task.context) raise(RuntimeErrorType, "Task object is not initialized.");
  return task;
}

using Fields = Owned<Task, &Task::coroutine, &Task::name, &Task::context, &Task::waits_for>;

void task_traverse(Object* object, Visitor& visitor) {
  future_traverse(object, visitor);
  Fields::traverse(object, visitor);
}

void task_clear(Object* object) {
  unlist(*static_cast<Task*>(object));
  future_clear(object);
  Fields::clear(object);
}

void task_destroy(Object* object) noexcept {
  gc_untrack(object);
  task_clear(object);
  free_object(object);
}

// [task.destroyed]
void report_destroyed(Task& task) {
  const Ref self{Value(&task)};
  Handle<Dict> context = make_dict();
  dict_set(context.get(), intern("task"), self.get());
  dict_set(context.get(), intern("message"), make_str("Task was destroyed but it is pending!"));
  add_source_traceback(context.get(), task.source_traceback);
  call_exception_handler(task.loop, context.get());
}

void task_finalize(Object* object) {
  auto& task = *static_cast<Task*>(object);
  unlist(task);  // [task.destroyed.unlisted]
  if (task.state == FutureState::kPending && task.log_destroy_pending) {
    try {
      report_destroyed(task);
    } catch (Raise& error) {
      if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), Value(object));
    }
  }
  future_finalize(object);
}

void task_init(Value self, Args args) {
  // Which of them there are depends on the version, see parameters().
  static constexpr const char* kNames[] = {"coro", "loop", "name", "context", "eager_start"};
  const size_t known = since(12) ? 5 : since(11) ? 4 : since(8) ? 3 : 2;
  Value given[5];
  parse_args("Task", args, std::span(kNames).first(known), 1, given, known - 1);
  const bool with_context = given[3] && !is_none(given[3]);
  start_task(*self.as<Task>(), given[0], given[1], given[2],
             with_context ? given[3].as<Context>() : nullptr, given[4] && truth(given[4]));
}

Ref method_cancel(Value self, Args args) {
  static constexpr const char* kNames[] = {"msg"};
  Value message;
  if (since(9)) {
    parse_args("cancel", args, kNames, 0, &message);  // [task.cancel.message]
  } else {
    expect_args("cancel", args, 0, 0);
  }
  return make_bool(cancel_task(self_of(self), message && is_none(message) ? Value() : message));
}

Ref method_cancelling(Value self, Args args) {
  expect_args("cancelling", args, 0, 0);
  return make_int(self_of(self).cancel_requests);
}

Ref method_uncancel(Value self, Args args) {
  expect_args("uncancel", args, 0, 0);
  Task& task = self_of(self);
  if (task.cancel_requests > 0) --task.cancel_requests;  // [task.uncancel.counts]
  // [task.uncancel.pending] The CancelledError that is still to come does not come,
  // [task.uncancel.waiting] unless it comes from a future.
  if (task.cancel_requests == 0 && since(13)) task.must_cancel = false;
  return make_int(task.cancel_requests);
}

Ref method_get_coro(Value self, Args args) {
  expect_args("get_coro", args, 0, 0);
  const Value coroutine = self_of(self).coroutine;
  return coroutine ? Ref(coroutine) : make_none();  // [task.get_coro]
}

Ref method_get_context(Value self, Args args) {
  expect_args("get_context", args, 0, 0);
  return Ref(Value(self_of(self).context));  // [task.get_context]
}

Ref method_get_name(Value self, Args args) {
  expect_args("get_name", args, 0, 0);
  return name_of(self_of(self));
}

Ref method_set_name(Value self, Args args) {
  expect_args("set_name", args, 1, 1);
  // [task.name.set] [task.name.text]
  assign(self_of(self).name, is_exactly(args[0], StrType) ? Ref(args[0]) : to_str(args[0]));
  return make_none();
}

// [task.set_result.refused]
Ref method_set_result(Value, Args) {
  raise(RuntimeErrorType, "Task does not support set_result operation");
}
Ref method_set_exception(Value, Args) {
  raise(RuntimeErrorType, "Task does not support set_exception operation");
}

// --- class methods, until 3.8

Ref loop_argument(const char* function, Args args) {
  static constexpr const char* kNames[] = {"loop"};
  Value loop;
  parse_args(function, drop_first(args), kNames, 0, &loop);
  return loop && !is_none(loop) ? Ref(loop) : event_loop();
}

Ref class_current_task(Value, Args args) {
  const Value task = current_task(loop_argument("current_task", args));
  return task ? Ref(task) : make_none();
}

Ref class_all_tasks(Value, Args args) { return all_tasks(loop_argument("all_tasks", args), true); }

std::vector<std::string> describe_task(Task& task) {
  std::vector<std::string> parts = describe_future(task);
  const bool cancelling = since(11) ? task.cancel_requests > 0 && !is_done(task) : task.must_cancel;
  if (cancelling) parts[0] = "cancelling";
  std::vector<std::string> own;
  if (since(8)) own.push_back("name=" + repr_utf8(name_of(task)));
  if (task.coroutine) {
    std::string place = loop_hooks.place_of_coroutine
                            ? loop_hooks.place_of_coroutine(task.coroutine)
                            : repr_utf8(task.coroutine);
    own.push_back("coro=<" + place + ">");
  }
  if (task.waits_for) own.push_back("wait_for=" + repr_utf8(task.waits_for));
  parts.insert(parts.begin() + 1, own.begin(), own.end());
  return parts;
}

Ref task_repr(Value self) {
  const ReprGuard guard(self);
  if (guard.active()) return make_str("...");
  return make_str(
      fmt::format("<{} {}>", type_of(self)->name, fmt::join(describe_task(self_of(self)), " ")));
}

Ref method_get_stack(Value self, Args args) {
  static constexpr const char* kNames[] = {"limit"};
  Value limit;
  parse_args("get_stack", args, kNames, 0, &limit, 0);
  return Ref(Value(stack_of(self_of(self), limit)));
}

Ref method_print_stack(Value self, Args args) {
  static constexpr const char* kNames[] = {"limit", "file"};
  Value given[2];
  parse_args("print_stack", args, kNames, 0, given, 0);
  if (loop_hooks.print_stack) {
    const Handle<List> stack = stack_of(self_of(self), given[0]);
    loop_hooks.print_stack(self_of(self), Value(stack), given[1]);
  }
  return make_none();
}

constexpr MethodDef kMethods[] = {
    {"cancel", method_cancel},
    {"set_result", method_set_result},
    {"set_exception", method_set_exception},
    {"get_stack", method_get_stack},
    {"print_stack", method_print_stack},
};
constexpr MethodDef kMethodsSince8[] = {
    {"get_coro", method_get_coro},
    {"get_name", method_get_name},
    {"set_name", method_set_name},
};
constexpr MethodDef kMethodsSince11[] = {
    {"cancelling", method_cancelling},
    {"uncancel", method_uncancel},
};
constexpr MethodDef kMethodsSince12[] = {{"get_context", method_get_context}};
constexpr MethodDef kMethodsUntil8[] = {
    {"current_task", class_current_task, MethodDef::kClassMethod},
    {"all_tasks", class_all_tasks, MethodDef::kClassMethod},
};

std::vector<MethodDef> methods_of_version() {
  std::vector<MethodDef> methods(std::begin(kMethods), std::end(kMethods));
  const auto add = [&](bool there, std::span<const MethodDef> more) {
    if (there) methods.insert(methods.end(), more.begin(), more.end());
  };
  add(since(8), kMethodsSince8);
  add(since(11), kMethodsSince11);
  add(since(12), kMethodsSince12);
  add(!since(9), kMethodsUntil8);
  return methods;
}

template <Value Task::*field>
Ref get_field(Value self) {
  const Value value = self_of(self).*field;
  return value ? Ref(value) : make_none();
}
Ref get_must_cancel(Value self) { return make_bool(self_of(self).must_cancel); }
Ref get_log_destroy(Value self) { return make_bool(self_of(self).log_destroy_pending); }
void set_log_destroy(Value self, Value value) {
  self_of(self).log_destroy_pending = value && truth(value);
}

constexpr AttributeDef kAttributes[] = {
    {"_coro", get_field<&Task::coroutine>},
    {"_fut_waiter", get_field<&Task::waits_for>},
    {"_must_cancel", get_must_cancel},
    {"_log_destroy_pending", get_log_destroy, set_log_destroy},
};

}  // namespace

void initialize_task() {
  Type& type = TaskType;
  type.instance_size = sizeof(Task);
  type.flags = kSubclassable | kTracked;
  type.slots.destroy = task_destroy;
  type.slots.traverse = task_traverse;
  type.slots.clear = task_clear;
  type.slots.finalize = task_finalize;
  type.slots.create = FutureType.slots.create;
  type.slots.init = task_init;
  type.slots.repr = task_repr;
  static const std::vector<MethodDef> methods = methods_of_version();
  ready(type, "_asyncio.Task", &FutureType, methods, kAttributes);
}

}  // namespace corospec::reference
