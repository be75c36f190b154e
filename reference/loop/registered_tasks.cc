#include "reference/loop/registered_tasks.h"

#include <vector>

#include "reference/loop/future.h"
#include "reference/loop/running.h"
#include "reference/object/exception.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/weakref.h"

namespace corospec::reference {

namespace {

// Weak references.
std::vector<Ref>& registered() {
  static auto& tasks = *new std::vector<Ref>;
  return tasks;
}

}  // namespace

// [task.register.lists]
void register_task(Value task) {
  unregister_task(task);
  registered().push_back(make_weakref(task));
}

void unregister_task(Value task) {
  std::erase_if(registered(), [&](const Ref& reference) {
    const Ref known = weakref_get(reference);
    return !known || known.get() == task;
  });
}

// [task.enter.current]
void enter_task(Value loop, Value task) {
  if (const Value other = current_task(loop)) {
    raise(RuntimeErrorType, "Cannot enter into task " + repr_utf8(task) + " while another task " +
                                repr_utf8(other) + " is being executed.");
  }
  set_current_task(loop, task);
}

// [task.leave.current]
void leave_task(Value loop, Value task) {
  const Value current = current_task(loop);
  if (!current || !(current == task)) {
    raise(RuntimeErrorType, "Leaving task " + repr_utf8(task) +
                                " does not match the current task " +
                                (current ? repr_utf8(current) : "None") + ".");
  }
  set_current_task(loop, {});
}

void add_registered_tasks(Set* tasks, Value loop) {
  std::vector<Ref> alive;
  for (const Ref& reference : registered()) {
    if (Ref task = weakref_get(reference)) alive.push_back(std::move(task));
  }
  for (const Ref& task : alive) {
    if (!(loop_of_future(task).get() == loop)) continue;
    if (!truth(call_method(task, intern("done")))) set_add(tasks, task);
  }
}

}  // namespace corospec::reference
