// Callbacks for file descriptors: loop.add_reader and its kin.
#pragma once

#include "reference/loop/event_loop.h"

namespace corospec::reference {

enum class Direction { kRead, kWrite };

// Calls `callback(*args)` whenever the descriptor is ready, in the place of what was called before.
// Raises OSError.
Ref watch(EventLoop& loop, int descriptor, Direction direction, Value callback, Args args = {});
// False: nothing was called.
bool unwatch(EventLoop& loop, int descriptor, Direction direction);
bool is_watched(const EventLoop& loop, int descriptor, Direction direction);

// All of them at once: the loop is at its end.
void forget_descriptors(LoopState& state);

// Throws the OSError (or the subclass) for a system call's error number.
[[noreturn]] void raise_system_error(int error);

}  // namespace corospec::reference
