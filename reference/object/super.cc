// `super`: attribute look-up that starts after a class in the MRO of an object.
#include <fmt/core.h>

#include <algorithm>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/initialize.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type SuperType;

namespace {

struct Super : Object {
  Type* type;         // look-up starts after this one; null: not initialized
  Value object;       // null: unbound
  Type* object_type;  // whose MRO is searched
};

[[noreturn]] void raise_unrelated(Type* type, Value object) {
  if (!since(13)) {
    raise_type_error("super(type, obj): obj must be an instance or subtype of type");
  }
  const bool is_type = is_instance(object, TypeType);
  raise_type_error(
      fmt::format("super(type, obj): obj ({} {}) is not an instance or subtype of type ({}).",
                  is_type ? "type" : "instance of",
                  is_type ? object.as<Type>()->name : type_of(object)->name, type->name));
}

// The type whose MRO counts: the object itself when it is a subclass, else its class.
Type* searched_type(Type* type, Value object) {
  if (is_instance(object, TypeType) && is_subtype(object.as<Type>(), type)) {
    return object.as<Type>();
  }
  if (is_subtype(type_of(object), type)) return type_of(object);
  // A proxy may name another class than its type.
  Ref claimed = find_attribute(object, names::dunder_class);
  if (claimed && is_instance(claimed, TypeType) && is_subtype(claimed.as<Type>(), type)) {
    return claimed.as<Type>();
  }
  raise_unrelated(type, object);
}

void bind(Super* super, Type* type, Value object) {
  if (object && is_none(object)) object = Value();
  Type* searched = object ? searched_type(type, object) : nullptr;
  Value old[] = {Value(super->type), super->object, Value(super->object_type)};
  super->type = Ref(Value(type)).take().as<Type>();
  super->object = Ref(object).take();
  super->object_type = searched ? Ref(Value(searched)).take().as<Type>() : nullptr;
  for (Value value : old) release(value);
}

Ref super_create(Type* type, Args) {
  auto* super = static_cast<Super*>(allocate_object(type, type->instance_size));
  gc_track(super);
  return Ref::adopt(Value(super));
}

void super_init(Value self, Args args) {
  if (args.keyword_count() > 0) raise_type_error("super() takes no keyword arguments");
  if (args.count == 0) raise(RuntimeErrorType, "super(): no arguments");
  if (args.count > 2) {
    raise_type_error(since(11)
                         ? fmt::format("super() expected at most 2 arguments, got {}", args.count)
                         : fmt::format("super() takes at most 2 arguments ({} given)", args.count));
  }
  if (!is_instance(args[0], TypeType)) {
    raise_type_error(fmt::format("super() argument 1 must be {}type, not {}", since(11) ? "a " : "",
                                 type_of(args[0])->name));
  }
  bind(self.as<Super>(), args[0].as<Type>(), args.count > 1 ? args[1] : Value());
}

// The attribute in the MRO after super's type; null: none.
Ref search_after(const Super* super, Str* name) {
  if (!super->object_type->mro) return {};
  Handle<Tuple> keeps_mro(super->object_type->mro);
  const auto order = keeps_mro->values();
  auto place = std::find(order.begin(), order.end(), Value(super->type));
  if (place == order.end()) return {};
  for (++place; place != order.end(); ++place) {
    Ref found(dict_find(place->as<Type>()->dict, name));
    if (!found) continue;
    auto* const get = type_of(found)->slots.descriptor_get;
    if (!get) return found;
    const bool via_class = super->object == Value(super->object_type);
    return get(found, via_class ? Value() : super->object, Value(super->object_type));
  }
  return {};
}

Ref super_get_attribute(Value self, Str* name) {
  const auto* super = self.as<Super>();
  if (super->object_type && name != names::dunder_class) {
    Handle<Str> interned = intern(name);
    if (Ref found = search_after(super, interned.get())) return found;
  }
  return generic_get_attribute(self, name);
}

// As a class attribute, an unbound super binds like a function.
Ref super_descriptor_get(Value self, Value instance, Value) {
  const auto* super = self.as<Super>();
  if (!instance || is_none(instance) || super->object) return Ref(self);
  if (!is_exactly(self, SuperType))
    return call(Value(type_of(self)), {Value(super->type), instance});
  return make_super(super->type, instance);
}

Ref super_repr(Value self) {
  const auto* super = self.as<Super>();
  const std::string type = super->type ? super->type->name : "NULL";
  if (!super->object_type) return make_str(fmt::format("<super: <class '{}'>, NULL>", type));
  return make_str(
      fmt::format("<super: <class '{}'>, <{} object>>", type, super->object_type->name));
}

Ref get_thisclass(Value self) {
  Type* type = self.as<Super>()->type;
  return type ? Ref(Value(type)) : make_none();
}
Ref get_self(Value self) {
  Value object = self.as<Super>()->object;
  return object ? Ref(object) : make_none();
}
Ref get_self_class(Value self) {
  Type* type = self.as<Super>()->object_type;
  return type ? Ref(Value(type)) : make_none();
}

const AttributeDef kAttributes[] = {
    {"__thisclass__", get_thisclass}, {"__self__", get_self}, {"__self_class__", get_self_class}};

}  // namespace

Ref make_super(Type* type, Value object_or_type) {
  Ref super = super_create(&SuperType, {});
  bind(super.as<Super>(), type, object_or_type);
  return super;
}

void initialize_super() {
  Owned<Super, &Super::type, &Super::object, &Super::object_type>::install(SuperType);
  SuperType.flags |= kSubclassable;
  Slots& slots = SuperType.slots;
  slots.create = super_create;
  slots.init = super_init;
  slots.repr = super_repr;
  slots.get_attribute = super_get_attribute;
  slots.descriptor_get = super_descriptor_get;
  ready(SuperType, "super", nullptr, {}, kAttributes);
}

}  // namespace corospec::reference
