// Built-in functions, and native methods and attributes in the dicts of built-in types.
#include "reference/object/function.h"

#include <fmt/format.h>

#include <string>

#include "reference/object/container.h"
#include "reference/object/documentation.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/initialize.h"
#include "reference/object/module.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type BuiltinFunctionType;
Type MethodDescriptorType;
Type ClassMethodDescriptorType;
Type AttributeDescriptorType;

// --- built-in functions

namespace {

Ref make_builtin(const char* name, NativeFunction function, Value self, Value module, Value data) {
  auto* object =
      static_cast<BuiltinFunction*>(allocate_object(&BuiltinFunctionType, sizeof(BuiltinFunction)));
  object->function = function;
  object->name = name;
  object->self = Ref(self).take();
  object->module = Ref(module).take();
  object->data = Ref(data).take();
  if (may_be_in_cycle(self) || may_be_in_cycle(data)) gc_track(object);
  return Ref::adopt(Value(object));
}

}  // namespace

Ref make_function(const char* name, NativeFunction function, Value self, Value module) {
  return make_builtin(name, function, self, module, {});
}

Ref make_closure(const char* name, NativeFunction function, Value data) {
  return make_builtin(name, function, {}, {}, data);
}

namespace {

Ref call_builtin(Value callee, Args args) {
  const auto* builtin = callee.as<BuiltinFunction>();
  return builtin->function(builtin->data ? builtin->data : builtin->self, args);
}

bool is_bound(const BuiltinFunction* builtin) {
  return builtin->self && !is_instance(builtin->self, ModuleType);
}

Ref builtin_repr(Value self) {
  const auto* builtin = self.as<BuiltinFunction>();
  if (!is_bound(builtin)) return make_str(fmt::format("<built-in function {}>", builtin->name));
  return make_str(fmt::format("<built-in method {} of {} object at {}>", builtin->name,
                              type_of(builtin->self)->name, fmt::ptr(builtin->self.object())));
}

Ref builtin_compare(Value left, Value right, CompareOp op) {
  const bool equality = op == CompareOp::kEq || op == CompareOp::kNe;
  if (!equality || !is_exactly(left, BuiltinFunctionType) ||
      !is_exactly(right, BuiltinFunctionType)) {
    return not_implemented();
  }
  const auto* a = left.as<BuiltinFunction>();
  const auto* b = right.as<BuiltinFunction>();
  const bool same = a->function == b->function && a->self == b->self && a->data == b->data;
  return make_bool(same == (op == CompareOp::kEq));
}

int64_t builtin_hash(Value value) {
  const auto* builtin = value.as<BuiltinFunction>();
  const uint64_t mixed = reinterpret_cast<uintptr_t>(builtin->function) ^
                         (builtin->self.bits() * 3) ^ (builtin->data.bits() * 5);
  return static_cast<int64_t>(mixed >> 2);
}

Ref builtin_name(Value self) { return make_str(self.as<BuiltinFunction>()->name); }

Ref builtin_qualname(Value self) {
  const auto* builtin = self.as<BuiltinFunction>();
  if (!is_bound(builtin)) return make_str(builtin->name);
  const Type* owner =
      is_instance(builtin->self, TypeType) ? builtin->self.as<Type>() : type_of(builtin->self);
  return make_str(owner->qualname + "." + builtin->name);
}

Ref builtin_module(Value self) {
  Value module = self.as<BuiltinFunction>()->module;
  return module ? Ref(module) : make_none();
}

Ref builtin_self(Value self) {
  Value bound = self.as<BuiltinFunction>()->self;
  return bound ? Ref(bound) : make_none();
}

Ref no_text(Value) { return make_none(); }

Ref builtin_doc(Value self) {
  const auto* builtin = self.as<BuiltinFunction>();
  return builtin->self ? documentation(type_of(builtin->self), builtin->name) : make_none();
}

// By name, so that a copy is the function itself.
Ref builtin_reduce(Value self, Args) {
  const auto* builtin = self.as<BuiltinFunction>();
  if (is_bound(builtin)) throw NotSupported("pickling of a bound built-in method");
  return make_str(builtin->name);
}

const AttributeDef kBuiltinAttributes[] = {
    {"__name__", builtin_name}, {"__qualname__", builtin_qualname}, {"__module__", builtin_module},
    {"__self__", builtin_self}, {"__doc__", builtin_doc},           {"__text_signature__", no_text},
};
const MethodDef kBuiltinMethods[] = {{"__reduce__", builtin_reduce}};

void initialize_builtin_functions() {
  Owned<BuiltinFunction, &BuiltinFunction::self, &BuiltinFunction::module,
        &BuiltinFunction::data>::install(BuiltinFunctionType);
  BuiltinFunctionType.flags &= ~kNoWeakrefs;
  Slots& slots = BuiltinFunctionType.slots;
  slots.call = call_builtin;
  slots.repr = builtin_repr;
  slots.compare = builtin_compare;
  slots.hash = builtin_hash;
  ready(BuiltinFunctionType, "builtin_function_or_method", nullptr, kBuiltinMethods,
        kBuiltinAttributes);
}

// --- native methods

[[noreturn]] void raise_wrong_self(const std::string& name, const Type* owner, Value self) {
  raise_type_error(fmt::format("descriptor '{}' for '{}' objects doesn't apply to {}'{}' object",
                               name, owner->name, since(8) ? "a " : "", type_of(self)->name));
}

Ref call_method_descriptor(Value callee, Args args) {
  const auto* method = callee.as<MethodDescriptor>();
  if (args.count == 0) {
    raise_type_error(since(9) ? fmt::format("unbound method {}.{}() needs an argument",
                                            method->owner->name, method->name)
                              : fmt::format("descriptor '{}' of '{}' object needs an argument",
                                            method->name, method->owner->name));
  }
  if (!is_instance(args[0], *method->owner)) {  // [look.method.of_type]
    if (since(8)) raise_wrong_self(method->name, method->owner, args[0]);
    raise_type_error(fmt::format("descriptor '{}' requires a '{}' object but received a '{}'",
                                 method->name, method->owner->name, type_of(args[0])->name));
  }
  return method->function(args[0], drop_first(args));
}

Ref bind_method_descriptor(Value self, Value instance, Value) {
  if (!instance) return Ref(self);
  const auto* method = self.as<MethodDescriptor>();
  if (!is_instance(instance, *method->owner)) {
    raise_wrong_self(method->name, method->owner, instance);
  }
  return make_function(method->name, method->function, instance);  // [look.method.bound]
}

Ref bind_class_method(Value self, Value instance, Value owner) {
  const auto* method = self.as<MethodDescriptor>();
  if (!owner) owner = Value(type_of(instance));
  return make_function(method->name, method->function, owner);
}

Ref call_class_method(Value callee, Args args) {
  const auto* method = callee.as<MethodDescriptor>();
  if (args.count == 0 || !is_instance(args[0], TypeType)) {
    raise_type_error(fmt::format("descriptor '{}' for type '{}' needs a type argument",
                                 method->name, method->owner->name));
  }
  return method->function(args[0], drop_first(args));
}

Ref method_repr(Value self) {
  const auto* method = self.as<MethodDescriptor>();
  return make_str(fmt::format("<method '{}' of '{}' objects>", method->name, method->owner->name));
}

Ref method_name(Value self) { return make_str(self.as<MethodDescriptor>()->name); }
Ref method_owner(Value self) { return Ref(Value(self.as<MethodDescriptor>()->owner)); }
Ref method_qualname(Value self) {
  const auto* method = self.as<MethodDescriptor>();
  return make_str(method->owner->qualname + "." + method->name);
}

Ref method_doc(Value self) {
  const auto* method = self.as<MethodDescriptor>();
  return documentation(method->owner, method->name);
}

const AttributeDef kMethodAttributes[] = {{"__name__", method_name},
                                          {"__qualname__", method_qualname},
                                          {"__objclass__", method_owner},
                                          {"__doc__", method_doc},
                                          {"__text_signature__", no_text}};

void initialize_method_descriptors() {
  for (Type* type : {&MethodDescriptorType, &ClassMethodDescriptorType}) {
    type->instance_size = sizeof(MethodDescriptor);
    type->flags = kNoWeakrefs;
    type->slots.repr = method_repr;
  }
  MethodDescriptorType.flags |= kFunctionType;
  MethodDescriptorType.slots.call = call_method_descriptor;
  MethodDescriptorType.slots.descriptor_get = bind_method_descriptor;
  ClassMethodDescriptorType.slots.call = call_class_method;
  ClassMethodDescriptorType.slots.descriptor_get = bind_class_method;
  ready(MethodDescriptorType, "method_descriptor", nullptr, {}, kMethodAttributes);
  ready(ClassMethodDescriptorType, "classmethod_descriptor", nullptr, {}, kMethodAttributes);
}

// --- native attributes

void expect_instance(const AttributeDescriptor* attribute, Value instance) {
  if (is_instance(instance, *attribute->owner)) return;
  raise_wrong_self(attribute->definition->name, attribute->owner, instance);
}

Ref get_native_attribute(Value self, Value instance, Value) {
  if (!instance) return Ref(self);
  const auto* attribute = self.as<AttributeDescriptor>();
  expect_instance(attribute, instance);
  return attribute->definition->get(instance);
}

void set_native_attribute(Value self, Value instance, Value value) {
  const auto* attribute = self.as<AttributeDescriptor>();
  expect_instance(attribute, instance);
  if (attribute->definition->set) return attribute->definition->set(instance, value);
  // [look.attribute.delete]
  raise(AttributeErrorType, fmt::format("attribute '{}' of '{}' objects is not writable",
                                        attribute->definition->name, attribute->owner->name));
}

Ref attribute_repr(Value self) {
  const auto* attribute = self.as<AttributeDescriptor>();
  return make_str(fmt::format("<attribute '{}' of '{}' objects>", attribute->definition->name,
                              attribute->owner->name));
}

Ref attribute_name(Value self) {
  return make_str(self.as<AttributeDescriptor>()->definition->name);
}
Ref attribute_owner(Value self) { return Ref(Value(self.as<AttributeDescriptor>()->owner)); }
Ref attribute_qualname(Value self) {
  const auto* attribute = self.as<AttributeDescriptor>();
  return make_str(attribute->owner->qualname + "." + attribute->definition->name);
}

Ref attribute_doc(Value self) {
  const auto* attribute = self.as<AttributeDescriptor>();
  return documentation(attribute->owner, attribute->definition->name);
}

const AttributeDef kAttributeAttributes[] = {{"__name__", attribute_name},
                                             {"__qualname__", attribute_qualname},
                                             {"__objclass__", attribute_owner},
                                             {"__doc__", attribute_doc}};

void traverse_attribute(Object* object, Visitor& visitor) {
  visitor.visit(Value(static_cast<AttributeDescriptor*>(object)->owner));
}

void clear_attribute(Object*) {}

void destroy_attribute(Object* object) noexcept {
  Type* owner = static_cast<AttributeDescriptor*>(object)->owner;
  delete static_cast<AttributeDescriptor*>(object)->definition;
  free_object(object);
  if (owner->has(kHeapType)) release(Value(owner));
}

void initialize_attribute_descriptors() {
  AttributeDescriptorType.instance_size = sizeof(AttributeDescriptor);
  AttributeDescriptorType.flags = kNoWeakrefs | kTracked;
  Slots& slots = AttributeDescriptorType.slots;
  slots.destroy = destroy_attribute;
  slots.traverse = traverse_attribute;
  slots.clear = clear_attribute;
  slots.repr = attribute_repr;
  slots.descriptor_get = get_native_attribute;
  slots.descriptor_set = set_native_attribute;
  ready(AttributeDescriptorType, "getset_descriptor", nullptr, {}, kAttributeAttributes);
}

}  // namespace

Ref make_method_attribute(Type* owner, const MethodDef& method) {
  if (method.kind == MethodDef::kStaticMethod) {
    return make_static_method(make_function(method.name, method.function));
  }
  Type& type =
      method.kind == MethodDef::kClassMethod ? ClassMethodDescriptorType : MethodDescriptorType;
  auto* object = static_cast<MethodDescriptor*>(allocate_object(&type, sizeof(MethodDescriptor)));
  object->function = method.function;
  object->name = method.name;
  object->owner = owner;
  return Ref::adopt(Value(object));
}

Ref make_attribute(Type* owner, const AttributeDef* definition) {
  auto* object = static_cast<AttributeDescriptor*>(
      allocate_object(&AttributeDescriptorType, sizeof(AttributeDescriptor)));
  object->definition = new AttributeDef(*definition);
  object->owner = owner;
  if (owner->has(kHeapType)) {
    retain(Value(owner));
    gc_track(object);
  }
  return Ref::adopt(Value(object));
}

void initialize_functions() {
  initialize_builtin_functions();
  initialize_method_descriptors();
  initialize_attribute_descriptors();
}

}  // namespace corospec::reference
