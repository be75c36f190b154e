// Tuples with named fields, as sys.version_info and time.struct_time are: a class derived from
// tuple whose attributes are its first items.
#pragma once

#include <span>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// `qualified`: "sys.version_info". `fields`: names of the items, in order.
Ref make_struct_sequence_type(const char* qualified, std::span<const char* const> fields);
// An instance; `items` are borrowed.
Ref make_struct_sequence(Value type, std::span<const Value> items);

}  // namespace corospec::reference
