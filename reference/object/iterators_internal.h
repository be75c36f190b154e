// What the files behind iterators.h share. Nobody else needs this.
#pragma once

#include "reference/object/type.h"

namespace corospec::reference {

void initialize_zip();
void initialize_map_and_filter();

// The slots that the subclassable iterator types have in common.
void fill_iterator_type(Type& type, Ref (*create)(Type*, Args), Outcome (*next)(Value));
// True when `type` checks keywords itself: it is the built-in type, or a class without an __init__.
bool refuses_keywords(const Type* type, const Type& builtin);
// The keyword `strict`, known since 3.`version`; the other keywords are refused. `refuses`: also
// before.
bool parse_strict(const char* function, int version, bool refuses, Args args);
// One item of each iterator as a tuple, or the end. Strict: they must end together.
Outcome next_row(const char* function, const Tuple* iterators, bool strict);
// The iterators of all the arguments from `first` on, as a tuple.
Ref iterate_all(Args args, size_t first);

}  // namespace corospec::reference
