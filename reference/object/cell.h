// A variable shared between a function and the functions nested in it.
#pragma once

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Cell : Object {
  Value content;  // null: unbound
};
extern Type CellType;
Handle<Cell> make_cell(Value content = {});

}  // namespace corospec::reference
