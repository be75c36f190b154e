// Steps in the making of types that several type_*.cc files share. Not for anybody else.
#pragma once

#include "reference/object/exception.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// --- type.cc
// A fresh version for the type and everything below it.
void renew_version(Type* type);

// --- type_mro.cc: the C3 linearization of type->bases, with the type itself first.
Handle<Tuple> linearize(Type* type);
// The MRO by the metatype's mro() when it has one of its own.
Handle<Tuple> compute_mro(Type* type);

// --- type_layout.cc
// The base whose layout the others agree with; raises TypeError when there is none.
Type* best_base(Tuple* bases);
// The nearest type that is not a class of the program.
const Type* native_base(const Type* type);
// Instances of `from` could become instances of `to`.
bool same_layout(const Type* from, const Type* to);
// Reads `__slots__` from the type's dict and lays instances out: size, dict, slots, flags; adds the
// descriptors of slots, `__dict__` and `__weakref__`.
void lay_out(Type* type);

// --- type_instance.cc: the life of instances of classes.
void destroy_instance(Object* object) noexcept;
void traverse_instance(Object* object, Visitor& visitor);
void clear_instance(Object* object);

// --- type_bases.cc: `type.__bases__ = value`; TypeError, and nothing has changed then.
void assign_bases(Type* type, Value value);

// --- type_members.cc
// The descriptor of one entry of `__slots__`, at `offset` in the instances of `owner`.
Ref make_member(Type* owner, Str* name, uint32_t offset);
// `__dict__` and `__weakref__` as attributes of instances.
Ref make_dict_attribute(Type* owner);
Ref make_weakref_attribute(Type* owner);

// --- type_life.cc: the life of type objects themselves.
Handle<Type> allocate_type(Type* metatype);
void destroy_type(Object* object) noexcept;
void traverse_type(Object* object, Visitor& visitor);
void clear_type(Object* object);
// Enters and removes `type` in the `subclasses` of its bases.
void link_to_bases(Type* type);
void unlink_from_bases(Type* type) noexcept;

// --- type_object.cc: `object`.
Ref create_object(Type* type, Args args);
void init_object(Value self, Args args);
std::span<const MethodDef> object_methods();
std::span<const AttributeDef> object_attributes();
void fill_object_slots(Slots& slots);

// --- type_reduce.cc: object.__reduce_ex__, __reduce__, __getstate__.
Ref object_reduce_ex(Value self, Args args);
Ref object_reduce(Value self, Args args);
Ref object_getstate(Value self, Args args);

// --- type_attributes.cc, type_methods.cc: `type`.
std::span<const MethodDef> type_methods();
std::span<const AttributeDef> type_attributes();
void fill_type_slots(Slots& slots);
Ref find_type_attribute(Type* type, Str* name);  // null: absent
Ref create_type(Type* metatype, Args args);
Ref call_type(Value callee, Args args);
// Native code may not know that an instance of a class is a container: its subclass made it one.
void track_if_container(Value value);

// "Foo" or "module.Foo", as repr shows it.
std::string qualified_name(const Type* type);

}  // namespace corospec::reference
