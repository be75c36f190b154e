// The machine that executes Code: a register machine that switches between frames itself.
//
// Calls, generators and delegation between interpreted code never use the C++ stack: the machine
// changes the current frame. run() is entered anew only where native code lies between (a native
// function that calls back, a body resumed through Body::resume).
#pragma once

#include "reference/language/frame.h"
#include "reference/object/args.h"

namespace corospec::reference {

struct Machine {
  Frame* current = nullptr;  // the innermost active frame of the current thread
  Dict* builtins = nullptr;  // of the module builtins
  Value next_function;       // builtins.next and the methods send, which Call performs itself
  Value send_method;
  Value coroutine_send_method;
  Value import_function;  // the original builtins.__import__
  // C++ stack addresses of the current thread below this are too deep.
  const char* stack_limit = nullptr;
};
extern Machine machine;

// Makes the language's types ready and sets the runtime hooks. After initialize_objects.
void initialize_language();

// Executes `frame` from where it stands until it yields, delegates or ends. The frame is an entry
// frame.
Outcome run(Frame* frame, Resumption resumption);

// Executes code that is not a function: a module body or a class body, with its namespace.
// `closure` may be null. Raises.
Ref run_code(Code* code, Dict* globals, Dict* name_space, Tuple* closure = nullptr);
// The same for a function that is a class body.
Ref run_class_body(Function* function, Dict* name_space);

// The exception that the program is handling at this moment; null: none. Borrowed.
Value handled_exception();

// Tells the machine how much stack the current thread has; it is called near the beginning of it.
void measure_stack(size_t size);
// Throws RecursionError when the C++ stack or the recursion limit is used up.
void check_stack();

}  // namespace corospec::reference
