// What `__doc__` of the methods and attributes of built-in types says. Only of those whose text
// programs look at: the others have none, as in a CPython that was built without.
#pragma once

#include <string_view>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// Of a method or attribute that `owner` has or inherits; None where there is no text.
Ref documentation(const Type* owner, const char* name);
// Of a special method that stands for a slot, whoever owns it.
Ref slot_documentation(std::string_view name);

}  // namespace corospec::reference
