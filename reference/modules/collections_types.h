// The native classes of the module collections besides deque (deque.h).
#pragma once

#include "reference/object/dict.h"
#include "reference/object/type.h"

namespace corospec::reference {

extern Type DefaultDictType;
extern Type OrderedDictType;
extern Type TupleGetterType;  // the fields of named tuples

void prepare_default_dict();
void prepare_ordered_dict();
void prepare_tuple_getter();

}  // namespace corospec::reference
