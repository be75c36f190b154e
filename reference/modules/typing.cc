// The module _typing, since 3.12: what typing.py has from C.
#include "reference/language/type_params.h"
#include "reference/modules/define.h"
#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref identity(Value, Args args) {
  expect_args("_typing._idfunc", args, 1, 1);
  return Ref(args[0]);
}

constexpr FunctionDef kFunctions[] = {{"_idfunc", identity}};

Value generic_class() {
  static Value made = make_generic_class().take();
  return made;
}

}  // namespace

void initialize_module__typing(Module* module) {
  define_functions(module, kFunctions);
  if (!since(12)) return;  // 3.11 has the function alone
  for (Type* type : {&TypeVarType, &ParamSpecType, &TypeVarTupleType, &ParamSpecArgsType,
                     &ParamSpecKwargsType, &TypeAliasType}) {
    define_type(module, *type);
  }
  define(module, "Generic", generic_class());
  if (since(13)) define(module, "NoDefault", no_default());
}

}  // namespace corospec::reference
