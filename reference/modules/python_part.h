// The parts of a module that must be Python: functions that bind as methods, have a `__dict__` and
// a
// `__wrapped__`, and stand in tracebacks.
//
// The source is the reference's own and lies in the .cc file of the module. Whatever can be native
// is native: this costs a call of the parser. It must be valid in every version of the language.
#pragma once

#include <string_view>

#include "reference/object/dict.h"
#include "reference/object/value.h"

namespace corospec::reference {

// Executes `source` as part of the module called `module` and returns its namespace. `given`: names
// that it finds defined; may be null.
Handle<Dict> run_python_part(const char* module, std::string_view source, Dict* given = nullptr);

}  // namespace corospec::reference
