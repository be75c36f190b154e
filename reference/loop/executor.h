// Between a loop and other threads: work that is given to an executor of concurrent.futures, and
// futures of either side that tell each other their ends.
//
// A concurrent future is any object with the methods of concurrent.futures.Future; its callbacks
// are called in the thread that ends it. Everything that changes a future of the loop is scheduled
// there, by call_soon_threadsafe.
#pragma once

#include "reference/loop/event_loop.h"

namespace corospec::reference {

// loop.call_soon_threadsafe(function, argument) of any loop, for a native function of our own.
void call_own_soon_threadsafe(Value loop, Value function, Value argument);

// loop.run_in_executor(); `executor` None: the default one. A future of the loop.
Ref run_in_executor(EventLoop& loop, Value executor, Value function, Args args);
void set_default_executor(EventLoop& loop, Value executor);
// loop.shutdown_default_executor(): a coroutine. `timeout` null or None: without.
Ref shutdown_default_executor(EventLoop& loop, Value timeout);
// What close() does: the threads end when they have nothing to do.
void abandon_default_executor(EventLoop& loop);

// asyncio.wrap_future(); loop null: the usual one.
Ref wrap_future(Value future, Value loop);
// asyncio.run_coroutine_threadsafe(): a concurrent future.
Ref run_coroutine_threadsafe(Value coroutine, Value loop);
// asyncio.to_thread(): a coroutine.
Ref to_thread(Value function, Args args);

}  // namespace corospec::reference
