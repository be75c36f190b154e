// Which loop runs, and which task is being executed. Which loop is set is the policy's affair:
// policy.h.
#pragma once

#include <vector>

#include "reference/object/value.h"

namespace corospec::reference {

struct LoopRegistry {
  Value running;  // owned; null: none
  // What each policy's set_event_loop() was given, be it None; a policy that is missing: nothing.
  struct SetLoop {
    Ref policy;  // a weak reference
    Ref loop;
  };
  std::vector<SetLoop> set;
};
extern LoopRegistry loops;  // of the current thread
void begin_loop_registry();

// asyncio.get_running_loop(); raises RuntimeError.
Ref running_loop();
// asyncio.get_event_loop(), by the rules of the version.
Ref event_loop();
// The loop that futures and tasks made without one belong to.
Ref loop_for_new_future();

// The task that is executed in `loop`; null: none. Borrowed.
Value current_task(Value loop);

// Marks it so without asking; null: none.
void set_current_task(Value loop, Value task);

// Whether a task may be executed inside of another one of its loop: only at its eager start.
enum class Nesting { kRefused, kAllowed };

// Marks a task as being executed in its loop. Raises RuntimeError when another one is.
class ExecutedTask {
 public:
  ExecutedTask(Value loop, Value task, Nesting nesting = Nesting::kRefused);
  ~ExecutedTask();
  ExecutedTask(const ExecutedTask&) = delete;
  ExecutedTask& operator=(const ExecutedTask&) = delete;

 private:
  Value loop_;
  Value outer_;  // owned
};

}  // namespace corospec::reference
