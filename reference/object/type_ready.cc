// ready(): what turns the static Type of a built-in type into a class that Python sees.
#include <string_view>

#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/names.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/type_slots.h"

namespace corospec::reference {

namespace {

// No sequence of releases that the program can cause brings a built-in type down to zero.
constexpr uint32_t kImmortalCount = 1u << 30;

constexpr uint32_t kInheritedFlags = kIntSubclass | kStrSubclass | kTupleSubclass | kListSubclass |
                                     kDictSubclass | kExceptionSubclass | kTypeSubclass |
                                     kBytesSubclass | kFloatSubclass | kHasDict | kTracked |
                                     kMatchesSelf | kCollectionFlags;

void set_names(Type& type, std::string_view qualified) {
  const size_t dot = qualified.rfind('.');
  type.name = qualified.substr(dot == std::string_view::npos ? 0 : dot + 1);
  type.qualname = type.name;
  if (dot != std::string_view::npos) type.module = Value(intern(qualified.substr(0, dot)));
}

void set_bases(Type& type, Type* base) {
  type.base = base;
  if (!base) {
    type.bases = Handle<Tuple>(empty_tuple()).take();
    type.mro = make_tuple({Value(&type)}).take();
    return;
  }
  type.bases = make_tuple({Value(base)}).take();
  type.mro = linearize(&type).take();
  base->subclasses.push_back(&type);
}

void inherit_flags(Type& type, const Type* base) {
  if (!base) return;
  type.flags |= base->flags & kInheritedFlags;
  if (base != &ObjectType) type.flags |= base->flags & kNoWeakrefs;
  if (base->has(kExceptionSubclass)) type.flags |= kSubclassable;
  if (type.instance_size == 0) type.instance_size = base->instance_size;
  if (type.dict_offset == 0) type.dict_offset = base->dict_offset;
}

// A null slot is the base's, with two exceptions. A type made by nobody's `__new__` has none (it
// does not get object's), and equality and hash go together.
void inherit_slots(Type& type, const Type* base) {
  if (!base) return;
  const bool own_equality = type.slots.compare || type.slots.hash;
  auto* const hash = type.slots.hash;
  auto* const create = type.slots.create;
  for (uint16_t number = 0; number < kSlotCount; ++number) {
    if (!get_slot(type.slots, number)) set_slot(type.slots, number, get_slot(base->slots, number));
  }
  if (own_equality) type.slots.hash = hash;
  if (base == &ObjectType) type.slots.create = create;
}

void add_methods(Type& type, std::span<const MethodDef> methods) {
  for (const MethodDef& method : methods) {
    Ref attribute = make_method_attribute(&type, method);
    dict_set(type.dict, intern(method.name), attribute);
  }
}

void add_attributes(Type& type, std::span<const AttributeDef> attributes) {
  for (const AttributeDef& definition : attributes) {
    Ref attribute = make_attribute(&type, &definition);
    dict_set(type.dict, intern(definition.name), attribute);
  }
}

void add_implied_entries(Type& type, const Type* base) {
  if (type.has(kHasDict) && !(base && base->has(kHasDict)) &&
      !dict_find(type.dict, names::dunder_dict)) {
    dict_set(type.dict, names::dunder_dict, make_dict_attribute(&type));
  }
  if (!dict_find(type.dict, names::dunder_doc)) {
    // [look.doc]
    dict_set(type.dict, names::dunder_doc, type.doc ? type.doc : none());
  }
  const bool unhashable = type.slots.compare && !type.slots.hash;
  if (unhashable) dict_set(type.dict, names::dunder_hash, none());
}

}  // namespace

void ready(Type& type, const char* qualified, Type* base, std::span<const MethodDef> methods,
           std::span<const AttributeDef> attributes) {
  if (!base && &type != &ObjectType) base = &ObjectType;
  type.refcount = kImmortalCount;
  if (!type.type) type.type = &TypeType;
  set_names(type, qualified);
  inherit_flags(type, base);
  set_bases(type, base);
  type.dict = make_dict().take();
  add_slot_wrappers(type);
  add_methods(type, methods);
  add_attributes(type, attributes);
  add_implied_entries(type, base);
  inherit_slots(type, base);
  renew_version(&type);
}

void add_second_base(Type& type, Type& base) {
  Tuple* old_bases = type.bases;
  Tuple* old_mro = type.mro;
  type.bases = make_tuple({Value(type.base), Value(&base)}).take();
  type.mro = linearize(&type).take();
  base.subclasses.push_back(&type);
  release(Value(old_bases));
  release(Value(old_mro));
  renew_version(&type);
}

}  // namespace corospec::reference
