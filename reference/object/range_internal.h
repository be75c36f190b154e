// What range.cc and range_iterator.cc share. Nobody else needs this.
#pragma once

#include "reference/object/range.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// The item at `index`, an int; not checked against the length.
Ref range_item(Range* range, Value index);
Ref range_iterate(Value self);
Ref range_reversed(Value self, Args args);
void initialize_range_iterators();

}  // namespace corospec::reference
