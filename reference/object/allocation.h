// Blocks of memory from size-class free lists: for objects (through allocate_object in type.h) and
// for their small variable parts (a dict's table).
//
// The caller tells the size when it frees. Not for anything that outlives the program's objects.
#pragma once

#include <cstddef>

#include "reference/object/type.h"

namespace corospec::reference {

// Uninitialized, 16-byte aligned. Throws MemoryError as a Raise.
void* allocate_block(size_t size);
void free_block(void* block, size_t size) noexcept;
// How many there are now, objects included. Counts on the spot: slow.
size_t allocated_blocks();

// allocate_object() for a caller that fills everything behind the first `zeroed` bytes, which are
// rounded up to 16.
Object* allocate_partly_zeroed(Type* type, size_t size, size_t zeroed);

}  // namespace corospec::reference
