// asyncio's functions for other programs, and the module asyncio.subprocess.
#include "reference/language/import.h"
#include "reference/loop/child_process.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/modules/modules.h"

namespace corospec::reference {

namespace {

Ref create_exec(Value, Args args) {
  return create_process("create_subprocess_exec", "subprocess_exec", "program", args);
}
Ref create_shell(Value, Args args) {
  return create_process("create_subprocess_shell", "subprocess_shell", "cmd", args);
}

constexpr FunctionDef kFunctions[] = {{"create_subprocess_exec", create_exec},
                                      {"create_subprocess_shell", create_shell}};

// [subprocess.constants]
void initialize(Module* module) {
  define_functions(module, kFunctions);
  define_type(module, ProcessType);
  define_type(module, ChildStreamsType);
  define(module, "PIPE", Value::small(-1));
  define(module, "STDOUT", Value::small(-2));
  define(module, "DEVNULL", Value::small(-3));
}

}  // namespace

void define_subprocesses(Module* module) {
  define_functions(module, kFunctions);
  define(module, "subprocess", import_module("asyncio.subprocess"));
}

void register_asyncio_subprocess() { register_module("asyncio.subprocess", initialize); }

}  // namespace corospec::reference
