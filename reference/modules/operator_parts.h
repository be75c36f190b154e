// itemgetter, attrgetter and methodcaller of the module operator.
#pragma once

#include "reference/object/type.h"

namespace corospec::reference {

extern Type ItemGetterType, AttributeGetterType, MethodCallerType;
void initialize_getters();

}  // namespace corospec::reference
