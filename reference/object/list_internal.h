// What the list*.cc files share. Nobody else needs this.
#pragma once

#include <span>

#include "reference/object/list.h"
#include "reference/object/slice.h"
#include "reference/object/type.h"

namespace corospec::reference {

// list_slice.cc
Ref list_get_slice(List* list, Slice* slice);
void list_set_slice(List* list, Slice* slice, Value value);  // value null: delete
// Replaces items [start, stop) by copies of `items`, which are not part of the list itself.
void list_replace(List* list, int64_t start, int64_t stop, std::span<const Value> items);

// list_methods.cc
extern const std::span<const MethodDef> kListMethods;
// list_iterator.cc
Ref list_iterate(Value self);
Ref list_reversed(Value self, Args args);
void initialize_list_iterators();

// Room for at least `least` items; raises MemoryError.
void list_reserve(List* list, int64_t least);

}  // namespace corospec::reference
