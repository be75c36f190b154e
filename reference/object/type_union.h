// `int | str` (types.UnionType), since Python 3.10.
#pragma once

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Union : Object {
  Tuple* args;  // flat and without duplicates
};
extern Type UnionType;

// NotImplemented when one of them cannot be part of a union.
Ref make_union(Value left, Value right);

}  // namespace corospec::reference
