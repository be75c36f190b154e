// Callables written in C++, and the wrappers that turn callables into attributes: built-in
// functions and methods, bound methods, `property`, `classmethod`, `staticmethod`.
//
// Functions of the program are language/function.h.
#pragma once

#include "reference/object/args.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// `len`, or a method bound to a native object (`[].append`).
struct BuiltinFunction : Object {
  NativeFunction function;
  const char* name;
  Value self;    // null: none
  Value module;  // name of the module, a str; null: none
  Value data;    // owned; for closures: see make_closure
};
// A native method in a type's dict (`list.append`): binds like a function.
struct MethodDescriptor : Object {
  NativeFunction function;
  const char* name;
  Type* owner;  // borrowed
};
// A native attribute in a type's dict.
struct AttributeDescriptor : Object {
  const AttributeDef* definition;
  Type* owner;  // owned when it is a class of the program
};
struct BoundMethod : Object {
  Value function;
  Value self;
};
struct Property : Object {
  Value getter, setter, deleter, doc;
  Value name;  // in its class; null: not known
  bool doc_from_getter;
  Dict* dict;
};
struct ClassMethod : Object {
  Value function;
  Dict* dict;
};
struct StaticMethod : Object {
  Value function;
  Dict* dict;
};
extern Type BuiltinFunctionType, MethodDescriptorType, AttributeDescriptorType, SlotWrapperType;
extern Type ClassMethodDescriptorType, MethodWrapperType, MemberDescriptorType;
extern Type BoundMethodType, PropertyType, ClassMethodType, StaticMethodType, SuperType;

Ref make_function(const char* name, NativeFunction function, Value self = {}, Value module = {});
// A native function with a value of its own, which it gets in the place of `self`.
Ref make_closure(const char* name, NativeFunction function, Value data);
// What ready() puts into a type's dict. The definition of an attribute is copied.
Ref make_method_attribute(Type* owner, const MethodDef& method);
Ref make_attribute(Type* owner, const AttributeDef* definition);
Ref make_class_method(Value function);
Ref make_static_method(Value function);
Ref make_bound_method(Value function, Value self);
// The zero-argument form of super() is resolved by language/, which calls this.
Ref make_super(Type* type, Value object_or_type);

}  // namespace corospec::reference
