// `classmethod` and `staticmethod`.
#include <fmt/core.h>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/initialize.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type ClassMethodType;
Type StaticMethodType;

namespace {

// What both are since 3.10: something that looks like the function it wraps.
template <class Wrapper>
void copy_function_attributes(Value self, Value function) {
  if (!since(10)) return;
  Str* const copied[] = {names::dunder_module, names::dunder_name, names::dunder_qualname,
                         names::dunder_doc};
  Dict* dict = instance_dict(self, true);
  for (Str* name : copied) {
    if (Ref value = find_attribute(function, name)) dict_set(dict, name, value);
  }
}

template <class Wrapper>
Ref wrapper_create(Type* type, Args) {
  auto* wrapper = static_cast<Wrapper*>(allocate_object(type, type->instance_size));
  gc_track(wrapper);
  return Ref::adopt(Value(wrapper));
}

template <class Wrapper>
void wrapper_init(Value self, Args args) {
  expect_args(type_of(self)->name.c_str(), args, 1, 1);
  assign(self.as<Wrapper>()->function, args[0]);
  copy_function_attributes<Wrapper>(self, args[0]);
}

template <class Wrapper>
Ref wrapper_function(Value self) {
  Value function = self.as<Wrapper>()->function;
  return function ? Ref(function) : make_none();
}

template <class Wrapper>
Ref wrapper_isabstract(Value self) {
  Value function = self.as<Wrapper>()->function;
  Ref flag = function ? find_attribute(function, names::dunder_isabstractmethod) : Ref();
  return make_bool(flag && truth(flag));
}

template <class Wrapper>
Ref wrapper_repr(Value self) {
  return make_str(
      fmt::format("<{}({})>", type_of(self)->name, repr_utf8(wrapper_function<Wrapper>(self))));
}

template <class Wrapper>
constexpr AttributeDef kAttributes[] = {
    {"__func__", wrapper_function<Wrapper>},
    {"__isabstractmethod__", wrapper_isabstract<Wrapper>},
    {"__wrapped__", wrapper_function<Wrapper>},  // since 3.10: last
};

template <class Wrapper>
void make_ready(Type& type, const char* name, Ref (*get)(Value, Value, Value)) {
  Owned<Wrapper, &Wrapper::function, &Wrapper::dict>::install(type);
  type.flags |= kSubclassable | kHasDict;
  type.dict_offset = dict_offset_of<Wrapper>();
  type.slots.create = wrapper_create<Wrapper>;
  type.slots.init = wrapper_init<Wrapper>;
  type.slots.descriptor_get = get;
  if (since(10)) type.slots.repr = wrapper_repr<Wrapper>;
  const std::span<const AttributeDef> attributes(kAttributes<Wrapper>);
  ready(type, name, nullptr, {}, attributes.first(since(10) ? 3 : 2));
}

// In 3.9 to 3.12 a class method of another descriptor (a property) went through that.
Ref class_method_get(Value self, Value instance, Value owner) {
  Ref function(self.as<ClassMethod>()->function);
  if (!function) raise(RuntimeErrorType, "uninitialized classmethod object");
  if (!owner) owner = Value(type_of(instance));
  if (since(9) && !since(13)) {
    if (auto* const get = type_of(function)->slots.descriptor_get) {
      return get(function, owner, Value(type_of(owner)));
    }
  }
  return make_bound_method(function, owner);
}

Ref static_method_get(Value self, Value, Value) {
  Value function = self.as<StaticMethod>()->function;
  if (!function) raise(RuntimeErrorType, "uninitialized staticmethod object");
  return Ref(function);
}

Ref static_method_call(Value callee, Args args) {
  return call(Ref(callee.as<StaticMethod>()->function), args);
}

template <class Wrapper>
Ref make_wrapper(Type& type, Value function) {
  Ref wrapper = wrapper_create<Wrapper>(&type, {});
  assign(wrapper.as<Wrapper>()->function, function);
  return wrapper;
}

}  // namespace

// The language's own implicit wrapping (of __new__ and the like) copies nothing either.
Ref make_class_method(Value function) {
  return make_wrapper<ClassMethod>(ClassMethodType, function);
}
Ref make_static_method(Value function) {
  return make_wrapper<StaticMethod>(StaticMethodType, function);
}

void initialize_wrappers() {
  make_ready<ClassMethod>(ClassMethodType, "classmethod", class_method_get);
  if (since(10)) StaticMethodType.slots.call = static_method_call;
  make_ready<StaticMethod>(StaticMethodType, "staticmethod", static_method_get);
}

}  // namespace corospec::reference
