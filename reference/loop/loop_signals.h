// Callbacks for signals: loop.add_signal_handler(), and what asyncio.run() does about SIGINT.
#pragma once

#include "reference/loop/event_loop.h"

namespace corospec::reference {

void add_signal_callback(EventLoop& loop, Value number, Value callback, Args args);
// False: there was none.
bool remove_signal_callback(EventLoop& loop, Value number);
void remove_signal_callbacks(EventLoop& loop);

// loop.run_until_complete(task), in the first thread with SIGINT cancelling the task the first
// time: since 3.11.
Ref run_interruptibly(Value loop, Value task);

}  // namespace corospec::reference
