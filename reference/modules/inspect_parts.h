// The parts of the module inspect. Only inspect.cc puts them together.
#pragma once

#include "reference/modules/define.h"

namespace corospec::reference {

void define_kinds(Module* module);    // isfunction and the like: inspect_kinds.cc
void define_members(Module* module);  // getmembers, getdoc, unwrap, ...: inspect_members.cc
void define_frame_inspection(Module* module);  // currentframe, stack, ...: inspect_frames.cc
// Signature and everything around it. Compiled from Python when it is asked for
// (inspect_signature.cc).
void complete_with_signatures(Module* module);

// What is behind functools.partial objects.
Ref unwrap_partial(Value function);

}  // namespace corospec::reference
