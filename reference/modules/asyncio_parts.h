// What the files of the module asyncio share.
#pragma once

#include <string>

#include "reference/object/module.h"

namespace corospec::reference {

struct Task;

// Tells the loop how to write to the log and where functions stand (asyncio_hooks.cc).
void set_loop_hooks();

// Call stacks and those of tasks (asyncio_stacks.cc): see hooks.h.
Ref call_stack();
std::string text_of_stack(Value stack);
void print_stack_of_task(Task& task, Value frames, Value file);

void define_waiting(Module* module);             // asyncio_waiting.cc
void define_eager_tasks(Module* module);         // asyncio_eager.cc
void define_threads(Module* module);             // asyncio_threads.cc
void define_streams_of_asyncio(Module* module);  // asyncio_streams.cc
void define_objects(Module* module);             // asyncio_objects.cc
void define_extending(Module* module);           // asyncio_extending.cc
void define_names_of_part(Module* module, std::string_view part);
void define_log_of_part(Module* module);
void define_coroutine_functions(Module* module);  // asyncio_coroutines.cc
void define_call_graphs(Module* module);          // asyncio_graph.cc
void define_subprocesses(Module* module);         // asyncio_subprocess.cc
void define_child_watchers(Module* module);       // asyncio_watchers.cc
void complete_child_watchers(Module* module);
void register_asyncio_subprocess();

}  // namespace corospec::reference
