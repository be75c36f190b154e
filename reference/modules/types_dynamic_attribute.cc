// types.DynamicClassAttribute: a property on instances; on the class, the metaclass's __getattr__
// is asked.
#include "reference/modules/define.h"
#include "reference/modules/types_internal.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"

namespace corospec::reference {

namespace {

Type DynamicAttributeType;

Ref get(Value self, Value instance, Value owner) {
  if (instance) return PropertyType.slots.descriptor_get(self, instance, owner);
  Ref abstract = find_attribute(self, names::dunder_isabstractmethod);
  if (abstract && truth(abstract)) return Ref(self);
  raise(AttributeErrorType);
}

void prepare_type() {
  DynamicAttributeType.flags = kSubclassable;
  DynamicAttributeType.slots.descriptor_get = get;
  ready(DynamicAttributeType, "types.DynamicClassAttribute", &PropertyType);
}

}  // namespace

void define_dynamic_attribute(Module* module) {
  once(prepare_type);
  define_type(module, DynamicAttributeType);
}

}  // namespace corospec::reference
