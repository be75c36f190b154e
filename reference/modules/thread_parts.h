// What the files of the module _thread share.
#pragma once

#include <cstdint>

#include "reference/object/module.h"
#include "reference/object/value.h"

namespace corospec::reference {

// _thread.TIMEOUT_MAX, in seconds.
inline constexpr double kLongestTimeout = 9223372036.0;

// A number that no other thread of this process ever has; 0: the first thread.
uint64_t thread_number();

void define_starting(Module* module);  // thread_start.cc: threads and their handles
void define_local(Module* module);     // thread_local.cc: _local
// Lets go what the current thread, which ends, has in objects of that type.
void forget_locals_of_thread();

}  // namespace corospec::reference
