// What the standard library's subprocess stands on. Its module can be imported; starting another
// program is not supported, and waiting for several files at once is not, either.
#include "reference/modules/define.h"
#include "reference/object/exception.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

Ref fork_exec(Value, Args) { throw NotSupported("starting another program (subprocess)"); }
Ref select_files(Value, Args) { throw NotSupported("select.select"); }

constexpr FunctionDef kStarting[] = {{"fork_exec", fork_exec}};
constexpr FunctionDef kWaiting[] = {{"select", select_files}};

}  // namespace

void initialize_module__posixsubprocess(Module* module) { define_functions(module, kStarting); }

// poll() and its kin, which depend on the platform, are absent.
void initialize_module_select(Module* module) {
  define_functions(module, kWaiting);
  define(module, "error", Value(&OSErrorType));
}

}  // namespace corospec::reference
