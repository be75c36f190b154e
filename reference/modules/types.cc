// The module types.
#include "reference/coroutine/coroutine.h"
#include "reference/language/code.h"
#include "reference/language/frame.h"
#include "reference/language/function.h"
#include "reference/language/traceback.h"
#include "reference/modules/define.h"
#include "reference/modules/types_internal.h"
#include "reference/object/cell.h"
#include "reference/object/function.h"
#include "reference/object/generic_alias.h"
#include "reference/object/singletons.h"
#include "reference/object/type_union.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

struct Name {
  const char* name;
  Type* type;
  int since = 0;
};

constexpr Name kNames[] = {
    // The modules copy and pickle know functions by it: [look.copy.function] [look.pickle.function]
    {"FunctionType", &FunctionType},
    {"LambdaType", &FunctionType},
    {"CodeType", &CodeType},
    {"MappingProxyType", &MappingProxyType},
    {"SimpleNamespace", &SimpleNamespaceType},
    {"GeneratorType", &GeneratorType},            // [gen.create.type]
    {"CoroutineType", &CoroutineType},            // [co.create.type]
    {"AsyncGeneratorType", &AsyncGeneratorType},  // [agen.create.type]
    {"MethodType", &BoundMethodType},
    {"BuiltinFunctionType", &BuiltinFunctionType},
    {"BuiltinMethodType", &BuiltinFunctionType},
    {"ModuleType", &ModuleType},
    {"TracebackType", &TracebackType},
    {"FrameType", &FrameType},  // [look.types]
    {"GetSetDescriptorType", &AttributeDescriptorType},
    {"MemberDescriptorType", &MemberDescriptorType},
    {"WrapperDescriptorType", &SlotWrapperType, 7},
    {"MethodWrapperType", &MethodWrapperType, 7},
    {"MethodDescriptorType", &MethodDescriptorType, 7},
    {"ClassMethodDescriptorType", &ClassMethodDescriptorType, 7},
    {"CellType", &CellType, 8},
    {"GenericAlias", &GenericAliasType, 9},
    {"UnionType", &UnionType, 10},
    {"EllipsisType", &EllipsisType, 10},
    {"NoneType", &NoneType, 10},
    {"NotImplementedType", &NotImplementedType, 10},
    {"FrameLocalsProxyType", &LocalsProxyType, 15},  // [look.frame.locals_proxy_type]
};

}  // namespace

void initialize_module_types(Module* module) {
  for (const Name& entry : kNames) {
    if (since(entry.since)) define(module, entry.name, Value(entry.type));
  }
  define_class_making(module);
  define_coroutine(module);
  define_dynamic_attribute(module);
}

}  // namespace corospec::reference
