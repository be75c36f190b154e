#include "reference/loop/running.h"

#include "reference/loop/event_loop.h"
#include "reference/loop/policy.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/thread_state.h"

namespace corospec::reference {

LoopRegistry loops;

// [thread.loop.running] [thread.loop.set] [thread.loop.several] [thread.loop.run]
void begin_loop_registry() {
  belongs_to_thread(loops, [] {
    assign(loops.running, Value());
    std::vector<LoopRegistry::SetLoop>().swap(loops.set);
  });
}

namespace {

// The tasks executed in loops that are not ours, by loop.
Dict* tasks_of_others() {
  static Dict* const tasks = make_dict().take();
  return tasks;
}

}  // namespace

// [loop.running.none] [loop.running.get]
Ref running_loop() {
  if (!loops.running) raise(RuntimeErrorType, "no running event loop");
  return Ref(loops.running);
}

// [loop.get.running]
Ref event_loop() { return loops.running ? Ref(loops.running) : loop_of_policy(); }

Ref loop_for_new_future() { return event_loop(); }

Value current_task(Value loop) {
  if (is_event_loop(loop)) return loop.as<EventLoop>()->current_task;
  return dict_find(tasks_of_others(), loop);
}

namespace {

// Takes over `task`, null: none, and gives back the one before.
Value exchange_current(Value loop, Value task) {
  if (is_event_loop(loop)) return std::exchange(loop.as<EventLoop>()->current_task, task);
  const Ref owned = Ref::adopt(task);
  Ref before = dict_remove(tasks_of_others(), loop);
  if (task) dict_set(tasks_of_others(), loop, task);
  return before.take();
}

}  // namespace

void set_current_task(Value loop, Value task) { release(exchange_current(loop, Ref(task).take())); }

ExecutedTask::ExecutedTask(Value loop, Value task, Nesting nesting) : loop_(loop) {
  const Value other = current_task(loop);
  if (other && nesting == Nesting::kRefused) {
    raise(RuntimeErrorType, "Cannot enter into task " + repr_utf8(task) + " while another task " +
                                repr_utf8(other) + " is being executed.");
  }
  outer_ = exchange_current(loop, Ref(task).take());
}

ExecutedTask::~ExecutedTask() { release(exchange_current(loop_, outer_)); }

}  // namespace corospec::reference
