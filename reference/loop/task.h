// A Task: a Future that drives a coroutine.
//
// run_step() in task_step.cc performs one step: it resumes the coroutine and does with what comes
// out what spec/tasks.md says. Making tasks, cancelling them and asking for them is task.cc; what
// Python sees is task_type.cc.
//
// Invariants
//   - waits_for is the future whose completion will wake the task; null while a step is scheduled
//     or executed, and when it is done.
//   - Tasks that are not done stand in the list that all_tasks() walks.
#pragma once

#include "reference/loop/future.h"
#include "reference/object/list.h"

namespace corospec::reference {

struct EventLoop;

struct Task : Future {
  Value coroutine;
  Value name;  // a str, or an int that its default name is made of; never null
  Context* context;
  Value waits_for;
  Task* next;  // the list of tasks that are not done
  Task* previous;
  int64_t cancel_requests;
  bool must_cancel;          // the next step throws CancelledError
  bool log_destroy_pending;  // complain when it dies before it is done
  bool listed;
};
extern Type TaskType;

// loop.create_task() without a task factory. Raises TypeError for what is no coroutine. `name` and
// `context` may be null.
Handle<Task> make_task(Value coroutine, Value loop, Value name = {}, Context* context = nullptr);
void start_task(Task& task, Value coroutine, Value loop, Value name, Context* context, bool eager);
// asyncio.iscoroutine
bool is_coroutine_for_task(Value value);
// loop.create_task(coroutine), the task factory included; any loop.
Ref create_own_task(EventLoop& loop, Value coroutine, Value name, Value context);
Ref create_task(Value loop, Value coroutine, Value name = {}, Value context = {});
// The same since 3.14: with any keyword arguments, which go to the task factory or to Task.
Ref create_own_task_with_keywords(EventLoop& loop, Args args);
// asyncio.ensure_future(); loop null: the usual one.
Ref ensure_future(Value awaitable, Value loop = {});

// Performs a step; see ReadyQueue for the argument. Raises only what ends the loop.
void run_step(Task& task, Value argument);
// The first step at once, inside of whatever task makes this one.
void start_eagerly(Task& task);
// run_step as a function, for loops that are not ours.
Ref make_step_function(Task& task);
// task.cancel(message)
bool cancel_task(Task& task, Value message = {});
// It is done: takes it out of the list.
void unlist(Task& task) noexcept;
// The first of the tasks that are not done, of all loops, in no order; null: none. See Task::next.
Task* first_listed_task();
// asyncio.all_tasks(loop), a set.
Ref all_tasks(Value loop, bool done_too = false);
Ref name_of(Task& task);
// task.get_stack(limit=limit): the frames, the oldest first. `limit` null or None: all of them.
Handle<List> stack_of(Task& task, Value limit);

void initialize_task();

}  // namespace corospec::reference
