#include "reference/object/singletons.h"

#include <fmt/core.h>

#include "reference/object/initialize.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {
constexpr uint32_t kImmortalCount = 1u << 30;
}

Type NoneType;
Type NotImplementedType;
Type EllipsisType;
Object NoneObject{kImmortalCount, 0, 0, 0, 0, 0, &NoneType};
Object NotImplementedObject{kImmortalCount, 0, 0, 0, 0, 0, &NotImplementedType};
Object EllipsisObject{kImmortalCount, 0, 0, 0, 0, 0, &EllipsisType};

namespace {

template <Object& singleton>
Ref create_singleton(Type* type, Args args) {
  if (args.count > 0 || args.keyword_count() > 0) {
    raise_type_error(fmt::format("{} takes no arguments", type->name));
  }
  return Ref(Value(&singleton));
}

// Nothing releases its last reference; should a miscounted one be released, nothing happens.
void never_destroyed(Object* object) noexcept { object->refcount = kImmortalCount; }

bool not_implemented_truth(Value) {
  if (since(14)) {
    raise_type_error("NotImplemented should not be used in a boolean context");
  }
  return true;
}

template <Object& singleton>
void make_ready(Type& type, const char* name, Ref (*repr)(Value),
                std::span<const MethodDef> methods = {}) {
  type.instance_size = sizeof(Object);
  type.flags = kNoWeakrefs;
  type.slots.create = create_singleton<singleton>;
  type.slots.destroy = never_destroyed;
  type.slots.repr = repr;
  ready(type, name, nullptr, methods);
}

Ref reduce_to_name(Value self, Args) { return repr(self); }

const MethodDef kReduceMethods[] = {{"__reduce__", reduce_to_name}};

}  // namespace

void initialize_singletons() {
  NoneType.slots.truth = [](Value) { return false; };
  // A constant since 3.12, the address as for any object before.
  if (since(12)) NoneType.slots.hash = [](Value) -> int64_t { return 0xfca86420; };
  make_ready<NoneObject>(NoneType, "NoneType", [](Value) -> Ref { return make_str("None"); });
  if (since(9)) NotImplementedType.slots.truth = not_implemented_truth;
  make_ready<NotImplementedObject>(
      NotImplementedType, "NotImplementedType",
      [](Value) -> Ref { return make_str("NotImplemented"); }, kReduceMethods);
  make_ready<EllipsisObject>(
      EllipsisType, "ellipsis", [](Value) -> Ref { return make_str("Ellipsis"); }, kReduceMethods);
}

}  // namespace corospec::reference
