#include "reference/object/names.h"

namespace corospec::reference::names {

#define X(name) Str* dunder_##name;
COROSPEC_SPECIAL_NAMES(X)
#undef X
#define X(name) Str* name;
COROSPEC_PLAIN_NAMES(X)
#undef X
Str* throw_;

void initialize() {
#define X(name) dunder_##name = intern("__" #name "__");
  COROSPEC_SPECIAL_NAMES(X)
#undef X
#define X(name) name = intern(#name);
  COROSPEC_PLAIN_NAMES(X)
#undef X
  throw_ = intern("throw");
}

}  // namespace corospec::reference::names
