// How a module of the reference is made: a table of functions, types and constants.
//
// Every module of this folder has a file of its own name and one `void
// initialize_module_NAME(Module*)`, listed in modules.cc. It is called when the program imports the
// module first.
#pragma once

#include <span>

#include "reference/object/args.h"
#include "reference/object/module.h"
#include "reference/object/str.h"

namespace corospec::reference {

struct FunctionDef {
  const char* name;
  NativeFunction function;
};

// Adds built-in functions to the module's namespace.
void define_functions(Module* module, std::span<const FunctionDef> functions);
// Adds one name.
void define(Module* module, const char* name, Value value);
// Adds a type under its own name.
void define_type(Module* module, Type& type);

// Calls `prepare` unless it was called before: a module is initialized again when the program has
// taken it out of sys.modules, but its types are made ready once.
void once(void (*prepare)());

}  // namespace corospec::reference
