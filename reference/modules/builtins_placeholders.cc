// The built-in type that the reference lacks. It exists, so that isinstance() works; making an
// instance is not supported.
#include "reference/modules/builtins_parts.h"
#include "reference/object/raise.h"

namespace corospec::reference::builtins {

namespace {

Type ComplexType;

Ref refuse(Type*, Args) { throw NotSupported("complex numbers"); }

void prepare_types() {
  ComplexType.flags = kNoWeakrefs | kSubclassable;
  ComplexType.slots.create = refuse;
  ready(ComplexType, "complex", nullptr);
}

}  // namespace

void define_placeholders(Module* module) {
  once(prepare_types);
  define_type(module, ComplexType);
}

}  // namespace corospec::reference::builtins
