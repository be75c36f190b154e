// `list[int]`: types.GenericAlias (since 3.9). Nothing checks the arguments; the alias is called,
// and its attributes are read, as if it were its origin.
#pragma once

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct GenericAlias : Object {
  Value origin;
  Value arguments;   // a tuple
  Value parameters;  // a tuple: the type variables among the arguments
  bool starred;      // `*tuple[int, str]`
};
extern Type GenericAliasType;
void initialize_generic_alias();

// origin[arguments]; arguments that are no tuple become one.
Ref make_generic_alias(Value origin, Value arguments);

// --- type variables among the arguments, a tuple (generic_substitution.cc)
// Each once, in order: a tuple.
Ref collect_type_parameters(Value arguments);
// The arguments with the parameters replaced by what alias[key] gives. Raises TypeError.
Handle<Tuple> substitute_type_parameters(Value alias, Value arguments, Value parameters, Value key);

// For MethodDef: `__class_getitem__` of a built-in container; `self` is the class.
Ref class_get_item(Value self, Args args);

}  // namespace corospec::reference
