// Attribute access: the default look-up through the type and the instance's dict, and what goes
// through a type's own.
#include <fmt/core.h>

#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/known_missing.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/type_internal.h"
#include "reference/object/type_slots.h"
#include "reference/object/version.h"

namespace corospec::reference {

Dict* instance_dict(Value object, bool create) {
  if (!object.is_object()) return nullptr;
  const Type* type = object.object()->type;
  if (!type->has(kHasDict)) return nullptr;
  auto** place =
      reinterpret_cast<Dict**>(reinterpret_cast<char*>(object.object()) + type->dict_offset);
  if (!*place && create) *place = make_dict().take();
  return *place;
}

namespace {

// The default look-up. Null: there is none. Errors of descriptors come through.
Ref search(Value object, Str* name) {
  Type* type = type_of(object);
  Ref found(type->lookup(name));
  auto* const bind = found ? type_of(found)->slots.descriptor_get : nullptr;
  if (bind && type_of(found)->slots.descriptor_set) return bind(found, object, Value(type));
  if (Dict* dict = instance_dict(object, false)) {
    if (Value own = dict_find(dict, name)) return Ref(own);
  }
  return bind ? bind(found, object, Value(type)) : found;
}

bool is_attribute_error(const Raise& error) {
  return exception_is(error.exception(), AttributeErrorType);
}

}  // namespace

Ref generic_get_attribute(Value object, Str* name) {
  if (Ref found = search(object, name)) return found;
  refuse_known_missing(type_of(object), name);
  raise_attribute_error(object, name);  // [look.attribute.unknown]
}

Ref generic_find_attribute(Value object, Str* name) {
  try {
    Ref found = search(object, name);
    if (!found) refuse_known_missing(type_of(object), name);
    return found;
  } catch (Raise& error) {
    if (is_attribute_error(error)) return {};
    throw;
  }
}

namespace {

[[noreturn]] void raise_not_settable(Value object, Str* name, Value found) {
  const std::string& type = type_of(object)->name;
  const std::string attribute = utf8(name);
  if (found) {  // [look.attribute.methods]
    raise(AttributeErrorType,
          fmt::format("'{}' object attribute '{}' is read-only", type, attribute));
  }
  refuse_known_missing(type_of(object), name);
  if (since(13)) {
    raise(
        AttributeErrorType,
        fmt::format("'{}' object has no attribute '{}' and no __dict__ for setting new attributes",
                    type, attribute));
  }
  raise_attribute_error(object, name);
}

void delete_from_dict(Value object, Dict* dict, Str* name) {
  if (dict && dict_remove(dict, Value(name))) return;
  if (since(11)) raise_attribute_error(object, name);
  raise(AttributeErrorType, utf8(name));
}

}  // namespace

void generic_set_attribute(Value object, Str* name, Value value) {
  Type* type = type_of(object);
  Ref found(type->lookup(name));
  if (found) {
    if (auto* const store = type_of(found)->slots.descriptor_set)
      return store(found, object, value);
  }
  Dict* dict = instance_dict(object, static_cast<bool>(value));
  if (!dict && !type->has(kHasDict)) raise_not_settable(object, name, found);
  if (!value) return delete_from_dict(object, dict, name);
  if (name->interned) return dict_set(dict, name, value);
  dict_set(dict, intern(name).get(), value);
}

Ref get_attribute(Value object, Str* name) {
  auto* const slot = type_of(object)->slots.get_attribute;
  return slot ? slot(object, name) : generic_get_attribute(object, name);
}

Ref find_attribute(Value object, Str* name) {
  Type* type = type_of(object);
  if (!type->slots.get_attribute) return generic_find_attribute(object, name);
  try {
    if (type->slots.get_attribute == TypeType.slots.get_attribute) {
      return find_type_attribute(object.as<Type>(), name);
    }
    return type->slots.get_attribute(object, name);
  } catch (Raise& error) {
    if (is_attribute_error(error)) return {};
    throw;
  }
}

void set_attribute(Value object, Str* name, Value value) {
  auto* const slot = type_of(object)->slots.set_attribute;
  slot ? slot(object, name, value) : generic_set_attribute(object, name, value);
}

void delete_attribute(Value object, Str* name) { set_attribute(object, name, {}); }

Ref find_special(Value object, Str* name) {
  Type* type = type_of(object);
  Ref found(type->lookup(name));
  if (!found) return {};
  auto* const bind = type_of(found)->slots.descriptor_get;
  return bind ? bind(found, object, Value(type)) : found;
}

bool find_method(Value object, Str* name, Ref* function) {
  Type* type = type_of(object);
  Value found = type->lookup(name);
  const bool plain = found && type_of(found)->has(kFunctionType) && !type->slots.get_attribute;
  if (!plain) {
    *function = get_attribute(object, name);
    return false;
  }
  if (Dict* dict = instance_dict(object, false)) {
    if (Value own = dict_find(dict, name)) {
      *function = Ref(own);
      return false;
    }
  }
  *function = Ref(found);
  return true;
}

}  // namespace corospec::reference
