// Type parameters (PEP 695, PEP 696) and what the module typing is made of, since 3.12: TypeVar,
// ParamSpec, TypeVarTuple, type aliases and Generic. Before, all of it is Python in typing.py, and
// nothing here is used.
//
// What is done with these objects, typing.py knows: they call its functions, and import it when
// they do so first. The module `_typing` (modules/) shows the types to the program.
#pragma once

#include <initializer_list>

#include "reference/language/frame.h"
#include "reference/object/cell.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct TypeVariable : Object {
  Value name;
  Value bound;        // null: none, or not evaluated yet
  Value constraints;  // a tuple; null: none, or not evaluated yet
  Value otherwise;    // the default; null: none, or not evaluated yet
  Value make_bound;   // functions that give these; null: none, or called already
  Value make_constraints;
  Value make_otherwise;
  Dict* dict;
  bool covariant, contravariant, infer_variance;
};
extern Type TypeVarType, ParamSpecType, TypeVarTupleType;
extern Type ParamSpecArgsType, ParamSpecKwargsType, TypeAliasType, NoDefaultType;

// --- what the instructions do
Ref make_type_param(Str* name, unsigned kind, Value* functions);  // takes the two functions
Ref make_type_alias(Str* name, Value* parts);                     // takes parameters and function
Ref generic_base(Value params);
void use_namespace(Frame* frame, Cell* cell);

// --- for the module _typing
Ref make_generic_class();
Value no_default();  // borrowed
void initialize_type_params();

// --- shared by the files of this header
Ref call_typing(const char* function, std::initializer_list<Value> args);
// Sets `__module__` to that of the code that runs.
void note_module(Value variable);
Ref unpacked_type_var_tuple(Value variable);  // typing.Unpack[variable]
void initialize_type_variables();
void initialize_type_aliases();

}  // namespace corospec::reference
