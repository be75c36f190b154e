// What the types*.cc files share.
#pragma once

#include "reference/object/module.h"

namespace corospec::reference {

void define_class_making(Module* module);  // new_class and its parts
void define_coroutine(Module* module);     // types.coroutine
void define_dynamic_attribute(Module* module);

}  // namespace corospec::reference
