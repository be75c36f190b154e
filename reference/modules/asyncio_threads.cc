// The functions of asyncio that cross from one thread into another.
#include "reference/loop/executor.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref wrap_future_function(Value, Args args) {
  static constexpr const char* kNames[] = {"future", "loop"};
  Value given[2];
  parse_args("wrap_future", args, kNames, 1, given, 1);
  return wrap_future(given[0], given[1]);
}

Ref run_coroutine_threadsafe_function(Value, Args args) {
  static constexpr const char* kNames[] = {"coro", "loop"};
  Value given[2];
  parse_args("run_coroutine_threadsafe", args, kNames, 2, given);
  return run_coroutine_threadsafe(given[0], given[1]);
}

// to_thread(func, /, *args, **kwargs)
Ref to_thread_function(Value, Args args) {
  if (args.count == 0) {
    raise_type_error("to_thread() missing 1 required positional argument: 'func'");
  }
  return to_thread(args[0], drop_first(args));
}

constexpr FunctionDef kFunctions[] = {
    {"wrap_future", wrap_future_function},
    {"run_coroutine_threadsafe", run_coroutine_threadsafe_function}};
constexpr FunctionDef kFunctionsSince9[] = {{"to_thread", to_thread_function}};

}  // namespace

void define_threads(Module* module) {
  define_functions(module, kFunctions);
  if (since(9)) define_functions(module, kFunctionsSince9);
}

}  // namespace corospec::reference
