// What the standard library's subprocess stands on. Its module can be imported; starting another
// program is not supported.
#include "reference/modules/define.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

Ref fork_exec(Value, Args) { throw NotSupported("starting another program (subprocess)"); }

constexpr FunctionDef kStarting[] = {{"fork_exec", fork_exec}};

}  // namespace

void initialize_module__posixsubprocess(Module* module) { define_functions(module, kStarting); }

}  // namespace corospec::reference
