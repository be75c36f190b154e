// What other files need of the module sys: its attributes, and the hooks that report exceptions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reference/object/module.h"
#include "reference/object/value.h"

namespace corospec::reference {

// The program's arguments, for sys.argv. Before the module is imported first.
void set_program_arguments(const std::vector<std::string>& arguments);
// sys.executable. Before the module is imported first.
void set_executable(const std::string& path);

// The attribute of the module as it is now, borrowed; null when it is absent.
Value sys_attribute(const char* name);
void set_sys_attribute(const char* name, Value value);

// Writes to the program's sys.stderr, whatever that is; errors are swallowed.
void write_error(std::string_view text);
// sys.stdout and sys.stderr, errors swallowed; false when one could not be flushed.
bool flush_streams();

// sys.excepthook(type, exception, traceback), the program's own if it set one.
void report_uncaught(Value exception);
// The hook for exceptions that nobody can catch (RuntimeHooks::unraisable).
void report_unraisable(Value exception, Value where);

// The parts of the module: sys_version.cc and sys_streams.cc.
void define_version(Value module);
void define_streams(Value module);
void define_coroutine_settings(Module* module);     // sys_coroutines.cc
void define_async_generator_hooks(Module* module);  // sys_async_generators.cc

}  // namespace corospec::reference
