#include "reference/object/type.h"

#include "reference/object/dict.h"
#include "reference/object/initialize.h"
#include "reference/object/int.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/type_slots.h"

namespace corospec::reference {

Type ObjectType;
Type TypeType;

namespace {

// Look-ups along an MRO, remembered by the type's version. A version is never reused and changes
// with every change of the type or a base, so an entry needs no invalidation and may hold a
// borrowed value: as long as the version lives the value does.
struct CacheEntry {
  uint32_t version;
  Str* name;
  Value value;
};
constexpr size_t kCacheSize = 4096;
CacheEntry lookup_cache[kCacheSize];

uint32_t last_version = 0;

CacheEntry& cache_entry(uint32_t version, const Str* name) {
  const size_t mixed = (reinterpret_cast<uintptr_t>(name) >> 4) ^ (version * 0x9e3779b1u >> 7);
  return lookup_cache[mixed % kCacheSize];
}

Value search_mro(const Type* type, Str* name) {
  if (!type->mro) return type->dict ? dict_find(type->dict, name) : Value();
  for (Value entry : type->mro->values()) {
    if (Value found = dict_find(entry.as<Type>()->dict, name)) return found;
  }
  return {};
}

}  // namespace

Value Type::lookup(Str* name) {
  Handle<Str> keeps_name;
  if (!name->interned) {
    keeps_name = intern(name);
    name = keeps_name.get();
  }
  CacheEntry& entry = cache_entry(version, name);
  if (entry.version == version && entry.name == name) return entry.value;
  // [co.abc.close_overridden] [agen.abc.overridden] The nearest class counts.
  Value found = search_mro(this, name);
  if (mro) entry = {version, name, found};
  return found;
}

void renew_version(Type* type) {
  type->version = ++last_version;
  for (Type* subclass : type->subclasses) renew_version(subclass);
}

void type_modified(Type* type, Str* name) {
  renew_version(type);
  update_slots_for(type, name);
}

Type* type_of(Value value) { return value.is_small() ? &IntType : value.object()->type; }

bool is_subtype(const Type* type, const Type* base) {
  if (type == base || base == &ObjectType) return true;
  if (!type->mro) {
    while (type && type != base) type = type->base;
    return type != nullptr;
  }
  for (Value entry : type->mro->values()) {
    if (entry.object() == static_cast<const Object*>(base)) return true;
  }
  return false;
}

void initialize_core_types() {
  ObjectType.flags = kSubclassable | kNoWeakrefs;
  ObjectType.instance_size = sizeof(Object);
  fill_object_slots(ObjectType.slots);
  ready(ObjectType, "object", nullptr, object_methods(), object_attributes());
  TypeType.flags = kSubclassable | kTypeSubclass | kTracked;
  TypeType.instance_size = sizeof(Type);
  fill_type_slots(TypeType.slots);
  ready(TypeType, "type", nullptr, type_methods(), type_attributes());
}

}  // namespace corospec::reference
