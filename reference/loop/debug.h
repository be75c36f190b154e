// What debug mode adds: where futures, tasks and handles were made.
#pragma once

#include <string>

#include "reference/object/dict.h"
#include "reference/object/value.h"

namespace corospec::reference {

// Whether a new loop is in debug mode: PYTHONASYNCIODEBUG.
bool is_debug_by_default();
// The call stack, innermost call last, if `loop` is in debug mode; otherwise null.
Ref stack_for_debugging(Value loop);
// Adds the stack to what an exception handler is given. `stack` null: nothing.
void add_source_traceback(Dict* context, Value stack);
// "created at file.py:3". `stack` not null.
std::string place_of_creation(Value stack);

}  // namespace corospec::reference
