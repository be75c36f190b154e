// asyncio.run(): a loop of its own for one coroutine, from its making to its end.
#pragma once

#include "reference/loop/event_loop.h"

namespace corospec::reference {

// asyncio.run(main, debug=..., loop_factory=...); null: not given.
Ref run_main(Value main, Value debug, Value loop_factory);
// What run() does at the end: cancels the tasks that are left and waits for them.
void cancel_all_tasks(Value loop);
// Cancels the rest, closes asynchronous generators and the executor, then the loop. `unset`: nor is
// it the set one any more.
void shut_down(Value loop, bool unset);

}  // namespace corospec::reference
