// What taking objects apart for copies and pickles needs of the modules of the program; set at
// start by who can import them. object.__reduce_ex__ itself is in type_reduce.cc.
#pragma once

#include "reference/object/str.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct ReduceHooks {
  // copyreg._reduce_ex(self, protocol), for the protocols 0 and 1; null: they are not supported.
  Ref (*by_copyreg)(Value self, int64_t protocol) = nullptr;
  // The built-in function or class of that name, as the program has it now.
  Ref (*builtin)(Str* name) = nullptr;
};
extern ReduceHooks reduce_hooks;

// Gives the iterators of built-in types their __reduce__ and __setstate__. Last of all types.
void initialize_iterator_reduction();

}  // namespace corospec::reference
