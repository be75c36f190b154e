// The built-in function open().
#pragma once

#include "reference/object/args.h"
#include "reference/object/value.h"

namespace corospec::reference {

Ref io_open(Value, Args args);

}  // namespace corospec::reference
