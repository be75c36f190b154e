// The import system: sys.modules, the reference's own modules, and Python sources.
//
// A module that clauses are about is the reference's own code and registers itself here (modules/).
// Any other is imported from Python sources: beside the program, then the CPython standard library
// found on the machine.
#pragma once

#include <string>

#include "reference/language/frame.h"
#include "reference/language/parser.h"
#include "reference/object/list.h"
#include "reference/object/module.h"

namespace corospec::reference {

using ModuleInitializer = void (*)(Module* module);

// Makes `name` importable; `initialize` fills its namespace when it is imported first.
void register_module(const char* name, ModuleInitializer initialize);

struct ImportSystem {
  Parser* parser = nullptr;
  Dict* modules = nullptr;  // sys.modules
  List* path = nullptr;     // sys.path
  std::string stdlib;       // folder of the standard library's sources; empty: none
};
extern ImportSystem import_system;

// The module with this absolute dotted name, imported if need be. ImportError, or NotSupported for
// a module that CPython has in C and the reference lacks.
Ref import_module(const std::string& dotted);
// Executes the standard library's source of a module in the namespace of `module`, which is one of
// the reference's own. NotSupported when there is no such source.
void run_standard_source(Module* module, const std::string& dotted);
// __import__(name, globals, locals, fromlist, level).
Ref import_by_name(Str* name, Dict* globals, Value fromlist, int level);
// Compiles text with the parser; SyntaxError.
Handle<Code> compile_source(std::string_view source, Str* filename, ParseMode mode,
                            uint32_t future_flags = 0);

}  // namespace corospec::reference
