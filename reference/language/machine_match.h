// What the instructions of patterns do (PEP 634).
#pragma once

#include <cstddef>

#include "reference/object/tuple.h"
#include "reference/object/value.h"

namespace corospec::reference {

// JumpUnlessSequence and JumpUnlessMapping. The length is asked for only where the pattern needs
// it.
bool is_sequence_of(Value subject, size_t count, bool at_least);
bool is_mapping_of(Value subject, size_t at_least);

// JumpUnlessKeys: fills `values`, which are null, when the mapping has all keys.
bool match_keys(Value mapping, Tuple* keys, Value* values);

// JumpUnlessClass: takes the class window[0]; fills the window when the subject is an instance and
// has all attributes, else leaves it empty.
bool match_class(Value subject, Tuple* request, Value* window);

// RemoveKeys.
void remove_keys(Value map, Tuple* keys);

}  // namespace corospec::reference
