// The module contextvars, which is the standard library's _contextvars as well.
#include "reference/coroutine/context.h"
#include "reference/modules/define.h"

namespace corospec::reference {

namespace {

Ref copy_current(Value, Args args) {
  expect_args("copy_context", args, 0, 0);
  // [ctx.copy_context.values] [ctx.copy_context.independent] [ctx.copy_context.inside]
  return copy_of(current_context());
}

constexpr FunctionDef kFunctions[] = {{"copy_context", copy_current}};

}  // namespace

void initialize_module_contextvars(Module* module) {
  define_functions(module, kFunctions);
  for (Type* type : {&ContextType, &ContextVarType, &TokenType}) define_type(module, *type);
}

}  // namespace corospec::reference
