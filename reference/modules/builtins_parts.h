// The parts of the module builtins, one table of functions a file. Only builtins.cc puts them
// together.
#pragma once

#include <span>

#include "reference/modules/define.h"

namespace corospec::reference::builtins {

std::span<const FunctionDef> object_functions();     // builtins_objects.cc
std::span<const FunctionDef> number_functions();     // builtins_numbers.cc
std::span<const FunctionDef> iteration_functions();  // builtins_iteration.cc
std::span<const FunctionDef> async_functions();      // builtins_async.cc
std::span<const FunctionDef> scope_functions();      // builtins_scope.cc
std::span<const FunctionDef> code_functions();       // builtins_code.cc

Ref next(Value, Args args);         // builtins_iteration.cc; the machine performs it itself
Ref import(Value, Args args);       // builtins_scope.cc; likewise
Ref build_class(Value, Args args);  // builtins_class.cc
Ref print(Value, Args args);        // builtins_print.cc
Ref input(Value, Args args);        // builtins_print.cc

void define_memoryview(Module* module);  // builtins_memoryview.cc

// super() without arguments finds its own (builtins_super.cc).
void install_zero_argument_super();

}  // namespace corospec::reference::builtins
