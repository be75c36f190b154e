// A function of the program: code, the globals it was defined in, defaults and closure.
//
// Native functions are object/function.h. Calling one from C++ goes through call() (protocol.h);
// the machine enters it directly.
#pragma once

#include "reference/language/code.h"
#include "reference/object/dict.h"
#include "reference/object/tuple.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Function : Object {
  Code* code;
  // What `__code__` was before and, in a tuple of its own, before that: frames may execute it
  // still. Null: nothing.
  Tuple* former_codes;
  Dict* globals;
  Tuple* defaults;   // null: none
  Dict* kwdefaults;  // null: none
  Tuple* closure;    // of Cell; null: none
  Value name;
  Value qualname;
  Value module;  // null: none
  Value doc;
  Value annotations;  // a dict, or null: made on demand
  Value annotate;     // makes them, given a format (since 3.14); or null
  Value type_params;  // a tuple, or null: none
  Dict* dict;
};
extern Type FunctionType;

// `code` and `globals` are borrowed. Name, qualified name, doc and module are taken from them.
Handle<Function> make_function_object(Code* code, Dict* globals);
// Of a function just made: a dict, or a function that gives one when it is called.
void set_function_annotations(Function& function, Ref annotations);
void initialize_function();

}  // namespace corospec::reference
