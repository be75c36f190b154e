// The parts of the module os, one table of functions a file. Only os.cc puts them together.
#pragma once

#include <span>

#include "reference/modules/define.h"

namespace corospec::reference::operating_system {

std::span<const FunctionDef> file_functions();  // os_files.cc

std::span<const FunctionDef> descriptor_functions();  // os_descriptors.cc

std::span<const FunctionDef> stat_functions();  // os_stat.cc
Value stat_result_type();

std::span<const FunctionDef> attribute_functions();  // os_attributes.cc
Value file_system_type();

void define_waiting(Module* module);   // os_wait.cc
void define_spawning(Module* module);  // os_spawn.cc

std::span<const FunctionDef> fork_functions();     // os_fork.cc
std::span<const FunctionDef> process_functions();  // os_process.cc

// The module os.path (os_path.cc).
Ref make_path_module();

}  // namespace corospec::reference::operating_system
