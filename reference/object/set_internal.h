// What the set*.cc files share. Nobody else needs this.
#pragma once

#include <span>

#include "reference/object/set.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

Set* new_set(Type* type);  // tracked
// Adds every item of an iterable; sets and dicts are read directly.
void set_update(Set* set, Value iterable);
// A set of the built-in type that `like` is derived from, with the same items.
Handle<Set> copy_as_base(Set* like);
// Removes every item and takes those of `other`, which is left empty.
void set_take_items(Set* set, Set* other);
// `item` as a key of the set: a set, which is unhashable, stands for the frozenset of its items.
Ref set_key(Value item, int64_t* hash);

// set_algebra.cc. Operands that are no sets are iterated.
void subtract_items(Set* set, Value iterable);
Handle<Set> intersection(Set* set, Value iterable);
void toggle_items(Set* set, Value iterable);  // symmetric difference in place
bool is_disjoint(Set* set, Value iterable);
bool is_subset(Set* set, Set* of);
bool has_all(Set* set, Value iterable);  // asks for no more once one is missing
void fill_set_operators(Slots& slots, bool is_mutable);

// set_methods.cc
extern const std::span<const MethodDef> kFrozenSetMethods;  // the last is since 3.9
extern const std::span<const MethodDef> kSetMethods;        // what set has besides

// set_iterator.cc
Ref set_iterate(Value self);
void initialize_set_iterator();

}  // namespace corospec::reference
