// isinstance and issubclass without the hooks: what type.__instancecheck__ and
// type.__subclasscheck__ do. Everybody else wants isinstance() and issubclass() of protocol.h.
#pragma once

#include "reference/object/value.h"

namespace corospec::reference {

bool is_instance_by_inheritance(Value value, Value type);
bool is_subclass_by_inheritance(Value derived, Value type);

}  // namespace corospec::reference
