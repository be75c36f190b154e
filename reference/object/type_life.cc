// The life of the Type objects that class statements make.
#include <algorithm>
#include <memory>
#include <new>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"

namespace corospec::reference {

Handle<Type> allocate_type(Type* metatype) {
  auto* type = static_cast<Type*>(allocate_object(metatype, metatype->instance_size));
  new (&type->name) std::string();
  new (&type->qualname) std::string();
  new (&type->subclasses) std::vector<Type*>();
  new (&type->slot_names) std::vector<std::string>();
  type->flags = kHeapType;
  return Handle<Type>::adopt(type);
}

void link_to_bases(Type* type) {
  for (Value base : type->bases->values()) base.as<Type>()->subclasses.push_back(type);
}

void unlink_from_bases(Type* type) noexcept {
  if (!type->bases) return;
  for (Value base : type->bases->values()) std::erase(base.as<Type>()->subclasses, type);
}

void destroy_type(Object* object) noexcept {
  auto* type = static_cast<Type*>(object);
  gc_untrack(type);
  unlink_from_bases(type);
  drop(type->dict);
  drop(type->mro);
  drop(type->bases);
  drop(type->base);
  drop(type->module);
  drop(type->doc);
  std::destroy_at(&type->name);
  std::destroy_at(&type->qualname);
  std::destroy_at(&type->subclasses);
  std::destroy_at(&type->slot_names);
  free_object(type);
}

void traverse_type(Object* object, Visitor& visitor) {
  auto* type = static_cast<Type*>(object);
  visit_if_set(visitor, type->dict);
  visit_if_set(visitor, type->mro);
  visit_if_set(visitor, type->bases);
  visit_if_set(visitor, type->base);
  visit_if_set(visitor, type->module);
  visit_if_set(visitor, type->doc);
}

// The bases stay: instances that die later still need to know their layout.
void clear_type(Object* object) {
  auto* type = static_cast<Type*>(object);
  if (!type->has(kHeapType)) return;
  renew_version(type);
  if (type->dict) dict_clear(type->dict);
  drop(type->mro);
}

}  // namespace corospec::reference
