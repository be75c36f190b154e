// The module concurrent.futures.process, which concurrent.futures itself imports until 3.6: a pool
// of processes is not supported, and all that it stands on is not even looked at.
#include "reference/modules/define.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

Ref make_pool(Value, Args) { throw NotSupported("concurrent.futures.ProcessPoolExecutor"); }

constexpr FunctionDef kFunctions[] = {{"ProcessPoolExecutor", make_pool}};

}  // namespace

void initialize_module_process_pool(Module* module) { define_functions(module, kFunctions); }

}  // namespace corospec::reference
