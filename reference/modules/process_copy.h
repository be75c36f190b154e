// A child process that is a copy of this one: what os.fork() and a program's preexec_fn stand on.
//
// Not for starting another program without a preexec_fn: posixsubprocess.cc needs nothing of this.
#pragma once

#include <sys/types.h>

namespace corospec::reference {

// Called in every such child before anything of the program is. Once a process and function.
void call_in_child_processes(void (*function)());

// fork(), with what the program has registered for it. 0: this is the child. Raises OSError.
pid_t make_copy_of_process();

// What has to be set right in a child that was made by the system's fork().
void begin_child_process();

}  // namespace corospec::reference
