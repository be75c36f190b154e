// Calls of interpreted functions: from arguments to a frame or a generator.
#pragma once

#include "reference/language/frame.h"
#include "reference/object/args.h"

namespace corospec::reference {

// True when `count` positional arguments fill exactly the parameters: no defaults, no *args, no
// keywords.
inline bool takes_exactly(const Code& code, size_t count) {
  return code.argcount == count && code.kwonly_count == 0 &&
         (code.flags & (kVarArgs | kVarKeywords)) == 0;
}
// Fills the free variables' registers from the closure.
void bind_closure(Frame* frame);
// Copies arguments, defaults and closure into the frame's registers. Throws TypeError as Raise.
void bind_arguments(Frame* frame, Args args);
// A frame for a plain call on the frame stack, arguments not bound. Takes over the reference.
Frame* push_frame(Function* owned_function);
// Ends a plain call's frame: releases everything and pops it.
void pop_frame(Frame* frame) noexcept;
// A new generator for a call of a generator function; arguments not bound. Takes over the
// reference.
Generator* make_function_generator(Function* owned_function);
// A call from native code. Slots::call of FunctionType.
Ref call_function(Value function, Args args);

}  // namespace corospec::reference
