// The cycle collector behind gc.collect(): reference counts find everything but cycles.
//
// Containers announce themselves with gc_track when they are complete. collect() finds the tracked
// objects that only each other keep alive, handles weak references and finalizers in the order that
// PEP 442 gives, and clears them. It runs only when asked.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "reference/object/value.h"

namespace corospec::reference {

void gc_track(Object* object);
void gc_untrack(Object* object) noexcept;
// Returns the number of unreachable objects found.
size_t gc_collect();
// Every tracked object, borrowed (gc.get_objects, gc.get_referrers).
std::vector<Object*> gc_tracked();

}  // namespace corospec::reference
