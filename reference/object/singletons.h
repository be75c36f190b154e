// None, NotImplemented and Ellipsis.
#pragma once

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

extern Object NoneObject;
extern Object NotImplementedObject;
extern Object EllipsisObject;
extern Type NoneType;
extern Type NotImplementedType;
extern Type EllipsisType;

inline Value none() { return Value(&NoneObject); }
inline Ref make_none() { return Ref(none()); }
inline Ref not_implemented() { return Ref(Value(&NotImplementedObject)); }
inline bool is_none(Value value) { return value == Value(&NoneObject); }
inline bool is_not_implemented(Value value) { return value == Value(&NotImplementedObject); }

}  // namespace corospec::reference
