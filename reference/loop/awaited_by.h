// Who waits for a future, as the call graphs of asyncio show it (since 3.14).
//
// A task that waits for a future itself is found by its waits_for. What stands between two futures
// by a callback (gather(), shield(), wait(), TaskGroup, a program's own) is noted here.
//
// Invariants
//   - A future has notes only while it is pending, and Future::has_notes says so.
//   - The notes own the waiters; those of a future that is not referenced any more are dropped with
//     it.
#pragma once

#include "reference/loop/future.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

// asyncio.future_add_to_awaited_by() and future_discard_from_awaited_by(): of what is no future
// nothing is noted. `waiter` may be null: nobody.
void note_awaited_by(Value future, Value waiter);
void forget_awaited_by(Value future, Value waiter);
// Notes that the task that is executed waits for `future`, if there is a task; does nothing until
// 3.13.
void note_awaited_by_current_task(Value future, Value loop);

// The waiters, noted or tasks, each once.
Handle<Tuple> awaited_by(const Future& future);

// For Future.
void drop_notes(Future& future) noexcept;
void visit_notes(const Future& future, Visitor& visitor);

}  // namespace corospec::reference
