// The stack of callbacks inside contextlib.ExitStack and AsyncExitStack.
//
// Not for programs: they use the two classes, which differ in how they leave a stack.
#pragma once

#include "reference/object/args.h"
#include "reference/object/list.h"
#include "reference/object/module.h"
#include "reference/object/tuple.h"
#include "reference/object/type.h"

namespace corospec::reference {

// contextlib._BaseExitStack: enter_context, push, callback, pop_all.
extern Type BaseExitStackType;

struct ExitStack : Object {
  List* callbacks;  // pairs (is it synchronous, what to call like __exit__), the last first
  Dict* dict;
};

// __enter__ and __exit__ of the class of `manager`, or __aenter__ and __aexit__, bound to it.
// Raises.
struct ManagerMethods {
  Ref enter, exit;
};
ManagerMethods find_manager_methods(Value manager, bool is_async);
// The second of them; null when the class has none.
Ref find_exit_method(Value object, bool is_async);

void push_callback(ExitStack* stack, Value callback, bool is_sync);
// The arguments of `method`, which registers a call: (function, arguments, keywords).
Handle<Tuple> take_callback(const char* method, Args args);

// The next pair to call; null: the stack is empty.
Ref pop_callback(ExitStack* stack);
// Makes `before` (null or None: nothing) the context of what a callback has raised; `outside` is
// what was being handled as the stack was left.
void fix_context(Value raised, Value before, Value outside);

void define_exit_stack_base(Module* module);

}  // namespace corospec::reference
