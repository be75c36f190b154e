// int.to_bytes and int.from_bytes.
#pragma once

#include "reference/object/args.h"
#include "reference/object/value.h"

namespace corospec::reference {

Ref int_to_bytes(Value self, Args args);
Ref int_from_bytes(Value type, Args args);

}  // namespace corospec::reference
