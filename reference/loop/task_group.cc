#include "reference/loop/task_group.h"

#include <vector>

#include "reference/coroutine/native_body.h"
#include "reference/loop/awaited_by.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/set.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type TaskGroupType;

namespace {

struct TaskGroup : Object {
  Dict* dict;
  Value loop;
  Value parent;      // the task that the block is in; null: not entered
  Set* tasks;        // those that are not done
  List* errors;      // what tasks and the block have failed with
  Value base_error;  // KeyboardInterrupt or SystemExit; null: none
  Future* emptied;   // waited for at the end of the block; null: nobody waits
  bool entered;
  bool exiting;
  bool aborting;
  bool parent_cancel_requested;
};

TaskGroup& self_of(Value value) { return *value.as<TaskGroup>(); }

using Memory =
    Owned<TaskGroup, &TaskGroup::dict, &TaskGroup::loop, &TaskGroup::parent, &TaskGroup::tasks,
          &TaskGroup::errors, &TaskGroup::base_error, &TaskGroup::emptied>;

Ref group_create(Type* type, Args) {
  auto* group = static_cast<TaskGroup*>(allocate_object(type, type->instance_size));
  Ref owner = Ref::adopt(Value(group));
  group->tasks = make_set().take();
  group->errors = make_list().take();
  gc_track(group);
  return owner;
}

bool is_base_error(Value exception) {
  return exception_is(exception, SystemExitType) || exception_is(exception, KeyboardInterruptType);
}

// Cancels the tasks that are left. No more can be added.
void abort_tasks(TaskGroup& group) {
  group.aborting = true;
  const Handle<List> tasks = to_list(Value(group.tasks));
  for (const Value task : tasks->values()) {
    if (!is_done(task)) cancel_any(task);
  }
}

void report_orphan(TaskGroup& group, Value task, Value exception) {
  const Handle<Dict> context = make_dict();
  const std::string text = "Task " + repr_utf8(task) + " has errored out but its parent task " +
                           repr_utf8(group.parent) + " is already completed";
  dict_set(context.get(), intern("message"), make_str(text));
  dict_set(context.get(), intern("exception"), exception);
  dict_set(context.get(), intern("task"), task);
  call_exception_handler(group.loop, context.get());
}

// [task.group.failure] The first failure cancels the others, and the block if it still goes on.
void take_failure(TaskGroup& group, Value task, Value exception) {
  list_append(group.errors, exception);
  if (is_base_error(exception) && !group.base_error) assign(group.base_error, exception);
  if (is_done(group.parent)) return report_orphan(group, task, exception);
  if (group.aborting || group.parent_cancel_requested) return;
  abort_tasks(group);
  group.parent_cancel_requested = true;
  cancel_any(group.parent);
}

Ref on_task_done(Value self, Args args) {
  TaskGroup& group = self_of(self);
  const Value task = args[0];
  set_remove(group.tasks, task);
  if (group.emptied && group.tasks->table->size == 0 && !is_done(*group.emptied)) {
    set_result(*group.emptied, boolean(true));
  }
  if (is_cancelled(task)) return make_none();  // [task.group.cancelled_task]
  const Ref exception = exception_of(task);
  if (exception) take_failure(group, task, exception);
  return make_none();
}

int64_t uncancel(Value task) { return index_as_int64(call_method(task, intern("uncancel"))); }

void enter(Value self) {
  TaskGroup& group = self_of(self);
  if (group.entered) {
    raise(RuntimeErrorType, "TaskGroup " + repr_utf8(self) + " has already been entered");
  }
  if (!group.loop) assign(group.loop, running_loop());
  const Value parent = current_task(group.loop);
  if (!parent) {
    raise(RuntimeErrorType, "TaskGroup " + repr_utf8(self) + " cannot determine the parent task");
  }
  group.entered = true;
  assign(group.parent, parent);
}

NativeRoutine enter_group(Ref self) {
  enter(self);
  co_return self;
}

// [task.group.own_cancellation] It was the group that asked for it, and nobody else.
bool is_own_cancellation(TaskGroup& group) {
  return group.parent_cancel_requested && uncancel(group.parent) == 0;
}

// What leaving the block begins with: the cancellation that is to come out of it, or null.
Ref begin_exit(TaskGroup& group, Value error) {
  group.exiting = true;
  if (error && is_base_error(error) && !group.base_error) assign(group.base_error, error);
  Ref cancelled = error && is_cancelled_error(error) ? Ref(error) : Ref();
  // [task.group.nested_failures]
  if (!since(13) && is_own_cancellation(group)) cancelled = Ref();
  if (error && !group.aborting) abort_tasks(group);  // [task.group.body_error]
  return cancelled;
}

[[noreturn]] void raise_errors(TaskGroup& group) {
  if (since(13) && index_as_int64(call_method(group.parent, intern("cancelling"))) > 0) {
    // [task.group.cancellation_kept] A cancellation from outside is not lost for the errors.
    uncancel(group.parent);
    cancel_any(group.parent);
  }
  // [task.group.errors]
  const Handle<Str> text = make_str("unhandled errors in a TaskGroup");
  const Handle<List> errors = Handle<List>::adopt(std::exchange(group.errors, nullptr));
  Ref error = call(Value(&BaseExceptionGroupType), {Value(text), Value(errors)});
  set_cause(error, {});
  throw Raise(std::move(error));
}

void end_exit(TaskGroup& group, Value error, Ref cancelled) {
  if (group.base_error) throw Raise(Ref(group.base_error));  // [task.group.base_error]
  if (since(13) && is_own_cancellation(group)) cancelled = Ref();
  if (cancelled && group.errors->size == 0) throw Raise(cancelled);  // [task.group.cancelled]
  if (error && !is_cancelled_error(error)) list_append(group.errors, error);
  if (group.errors->size > 0) raise_errors(group);
}

NativeRoutine leave_group(Ref self, Ref given_error) {
  TaskGroup& group = self_of(self);
  const Value error = is_none(given_error) ? Value() : given_error.get();
  Ref cancelled = begin_exit(group, error);
  // [task.group.waits]
  while (group.tasks->table->size > 0) {
    const Handle<Future> emptied = make_future(group.loop);
    group.emptied = Handle<Future>(emptied).take();
    Ref interrupted;
    try {
      co_await wait_for(Value(emptied));
    } catch (Raise& raised) {
      interrupted = raised.take();
    }
    drop(group.emptied);
    if (!interrupted) continue;
    if (!is_cancelled_error(interrupted)) throw Raise(interrupted);
    if (group.aborting) continue;
    cancelled = interrupted;
    abort_tasks(group);
  }
  end_exit(group, error, std::move(cancelled));
  co_return make_none();
}

Ref method_enter(Value self, Args args) {
  expect_args("__aenter__", args, 0, 0);
  return make_native_coroutine(enter_group(Ref(self)), "TaskGroup.__aenter__");
}
Ref method_leave(Value self, Args args) {
  expect_args("__aexit__", args, 3, 3);
  return make_native_coroutine(leave_group(Ref(self), Ref(args[1])), "TaskGroup.__aexit__");
}

// [task.group.not_entered] [task.group.finished] [task.group.shutting_down]
void check_may_create(Value self, Value coroutine) {
  const TaskGroup& group = self_of(self);
  const char* why = !group.entered                                   ? " has not been entered"
                    : group.exiting && group.tasks->table->size == 0 ? " is finished"
                    : group.aborting                                 ? " is shutting down"
                                                                     : nullptr;
  if (!why) return;
  if (since(13)) call_method(coroutine, intern("close"));  // [task.group.closes]
  raise(RuntimeErrorType, "TaskGroup " + repr_utf8(self) + why);
}

Ref keep(Value self, Ref task) {
  TaskGroup& group = self_of(self);
  set_add(group.tasks, task);                          // [task.group.create]
  if (since(14)) note_awaited_by(task, group.parent);  // [task.graph.structures]
  add_callback(task.get(), make_closure("_on_task_done", on_task_done, self));
  return task;
}

// Since 3.14, [task.create.keywords].
Ref create_with_keywords(Value self, Args args) {
  expect_args("create_task", {args.values, args.count}, 1, 1);
  check_may_create(self, args[0]);
  return keep(self, call(get_attribute(self_of(self).loop, intern("create_task")), args));
}

Ref method_create_task(Value self, Args args) {
  if (since(14)) return create_with_keywords(self, args);
  static constexpr const char* kNames[] = {"coro", "name", "context"};
  Value given[3];
  parse_args("create_task", args, kNames, 1, given, 2);
  check_may_create(self, given[0]);
  return keep(self, create_task(self_of(self).loop, given[0], given[1], given[2]));
}

Ref group_repr(Value self) {
  const TaskGroup& group = self_of(self);
  std::string text = "<TaskGroup";
  if (group.tasks->table->size > 0) text += " tasks=" + std::to_string(group.tasks->table->size);
  if (group.errors && group.errors->size > 0) {
    text += " errors=" + std::to_string(group.errors->size);
  }
  text += group.aborting ? " cancelling" : group.entered ? " entered" : "";
  return make_str(text + ">");
}

constexpr MethodDef kMethods[] = {
    {"__aenter__", method_enter}, {"__aexit__", method_leave}, {"create_task", method_create_task}};

}  // namespace

void initialize_task_group() {
  Type& type = TaskGroupType;
  Memory::install(type);
  type.flags |= kSubclassable | kHasDict;
  type.flags &= ~kNoWeakrefs;
  type.dict_offset = dict_offset_of<TaskGroup>();
  type.slots.create = group_create;
  type.slots.repr = group_repr;
  ready(type, "asyncio.taskgroups.TaskGroup", nullptr, kMethods);
}

}  // namespace corospec::reference
