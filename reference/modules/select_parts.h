// What the files of the module select share.
#pragma once

#include <poll.h>

#include <vector>

#include "reference/object/module.h"
#include "reference/object/value.h"

namespace corospec::reference {

// None or negative: -1, without an end.
int milliseconds_from(Value timeout, double scale);
int wait_for_files(std::vector<pollfd>& files, int milliseconds);

void initialize_module_select(Module* module);  // select.cc
void define_pollers(Module* module);            // select_pollers.cc

}  // namespace corospec::reference
