// What the itertools_*.cc files share. Nobody else needs this.
//
// All iterators here are lazy, and end the way CPython's do: where CPython hands on what the
// underlying iterator ended with, the outcome is handed on, its value included; where CPython takes
// notice of the end itself, exhausted() is asked.
#pragma once

#include "reference/object/container.h"
#include "reference/object/function.h"
#include "reference/object/module.h"
#include "reference/object/type.h"

namespace corospec::reference {

// Layout, life and the slots that all types of the module have in common. Fields are those that the
// object owns.
// [tools.lazy] `create` asks for no item, and `next` for those that one item needs.
template <class T, auto... kFields>
void prepare_iterator(Type& type, Ref (*create)(Type*, Args), Outcome (*next)(Value)) {
  Owned<T, kFields...>::install(type);  // [tools.released]
  type.flags |= kSubclassable;
  type.slots.create = create;
  // [tools.iterator] [tools.no_coroutine] And no send, throw or close.
  type.slots.iter = iterate_self;
  type.slots.next = next;
}
// ready() with what every type of the module has besides `methods`.
void ready_iterator(Type& type, const char* qualified, std::span<const MethodDef> methods = {});
// Refuses keywords, unless a subclass with an __init__ of its own may take them.
void refuse_keywords(const char* function, const Type* type, const Type& builtin, Args args);

void define_infinite_iterators(Module* module);  // count, cycle, repeat
void define_filters(Module* module);             // compress, dropwhile, takewhile, filterfalse
void define_slices(Module* module);              // islice, starmap, accumulate
void define_chains(Module* module);              // chain, zip_longest, pairwise, batched
void define_combinatorics(Module* module);       // product, permutations, combinations...
void define_groupby(Module* module);
void define_tee(Module* module);

}  // namespace corospec::reference
