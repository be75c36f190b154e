// The module builtins: functions and types that need no import.
#include <string>

#include "reference/language/machine.h"
#include "reference/modules/builtins_parts.h"
#include "reference/modules/io_open.h"
#include "reference/object/bytes.h"
#include "reference/object/complex.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/iterators.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/range.h"
#include "reference/object/set.h"
#include "reference/object/singletons.h"
#include "reference/object/slice.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

void define_types(Module* module) {
  Type* const types[] = {
      &BoolType,  &ByteArrayType, &BytesType,  &ClassMethodType, &ComplexType,
      &DictType,  &EnumerateType, &FilterType, &FloatType,       &FrozenSetType,
      &IntType,   &ListType,      &MapType,    &ObjectType,      &PropertyType,
      &RangeType, &ReversedType,  &SetType,    &SliceType,       &StaticMethodType,
      &StrType,   &SuperType,     &TupleType,  &TypeType,        &ZipType,
  };
  for (Type* type : types) define_type(module, *type);
  for (Type* type : builtin_exception_types()) define_type(module, *type);
  define(module, "EnvironmentError", Value(&OSErrorType));
  define(module, "IOError", Value(&OSErrorType));
}

void define_constants(Module* module) {
  define(module, "None", none());
  define(module, "NotImplemented", Value(&NotImplementedObject));
  define(module, "Ellipsis", Value(&EllipsisObject));
  define(module, "True", boolean(true));
  define(module, "False", boolean(false));
  define(module, "__debug__", boolean(true));
}

constexpr FunctionDef kOwnFunctions[] = {
    {"next", builtins::next},
    {"__import__", builtins::import},
    {"__build_class__", builtins::build_class},
    {"print", builtins::print},
    {"input", builtins::input},
    {"open", io_open},
};

}  // namespace

void initialize_module_builtins(Module* module) {
  builtins::install_zero_argument_super();
  define_types(module);
  builtins::define_memoryview(module);
  define_constants(module);
  define_functions(module, kOwnFunctions);
  for (auto part :
       {builtins::object_functions(), builtins::number_functions(), builtins::iteration_functions(),
        builtins::scope_functions(), builtins::code_functions()}) {
    define_functions(module, part);
  }
  // [aiter.missing_builtin]
  if (since(10)) define_functions(module, builtins::async_functions());
  machine.builtins = module->dict;
  machine.next_function = dict_find(module->dict, intern("next"));
  machine.import_function = dict_find(module->dict, names::dunder_import);
}

}  // namespace corospec::reference
