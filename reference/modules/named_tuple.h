// Named tuple classes: collections.namedtuple, and the results of library functions that are such.
#pragma once

#include <span>
#include <string>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// A subclass of tuple with these fields. The last `defaults` of them have default values. `module`:
// what its `__module__` is; null: the module of the code that is running.
Handle<Type> make_named_tuple_class(const std::string& name, std::span<const std::string> fields,
                                    std::span<const Value> defaults = {}, Value module = {});
// The names of the fields of a named tuple class, null for every other type. Borrowed.
Tuple* named_tuple_fields(const Type* type);

// collections.namedtuple(typename, field_names, *, rename, defaults, module).
Ref namedtuple(Value, Args args);

}  // namespace corospec::reference
