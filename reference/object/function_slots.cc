// Special methods of built-in types as attributes: `list.__len__` (wrapper_descriptor), bound as
// `[].__len__` (method-wrapper), and `object.__new__`.
#include <fmt/format.h>

#include "reference/object/container.h"
#include "reference/object/documentation.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/initialize.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/type_internal.h"
#include "reference/object/type_slots.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type SlotWrapperType;
Type MethodWrapperType;

namespace {

struct MethodWrapper : Object {
  Value wrapper;  // a SlotWrapper
  Value self;
};

std::string method_name(const SlotWrapper* wrapper) { return utf8(*wrapper->method->name); }

void expect_self(const SlotWrapper* wrapper, Value self) {
  if (is_instance(self, *wrapper->owner)) return;
  raise_type_error(fmt::format("descriptor '{}' requires a '{}' object but received a '{}'",
                               method_name(wrapper), wrapper->owner->name, type_of(self)->name));
}

// Only __init__ and __call__ have keywords.
Ref invoke(const SlotWrapper* wrapper, Value self, Args args) {
  const Str* name = *wrapper->method->name;
  const bool takes_keywords = name == names::dunder_init || name == names::dunder_call;
  if (args.keyword_count() > 0 && !takes_keywords) {
    raise_type_error(fmt::format("wrapper {}{} keyword arguments", method_name(wrapper),
                                 since(7) ? "() takes no" : " doesn't take"));
  }
  return wrapper->method->invoke(*wrapper->owner, self, args);
}

Ref call_wrapper(Value callee, Args args) {
  const auto* wrapper = callee.as<SlotWrapper>();
  if (args.count == 0) {
    raise_type_error(fmt::format("descriptor '{}' of '{}' object needs an argument",
                                 method_name(wrapper), wrapper->owner->name));
  }
  expect_self(wrapper, args[0]);
  return invoke(wrapper, args[0], drop_first(args));
}

Ref bind_wrapper(Value self, Value instance, Value) {
  if (!instance) return Ref(self);
  const auto* wrapper = self.as<SlotWrapper>();
  if (!is_instance(instance, *wrapper->owner)) {
    raise_type_error(fmt::format("descriptor '{}' for '{}' objects doesn't apply to {}'{}' object",
                                 method_name(wrapper), wrapper->owner->name, since(8) ? "a " : "",
                                 type_of(instance)->name));
  }
  auto* bound = allocate<MethodWrapper>(MethodWrapperType);
  bound->wrapper = Ref(self).take();
  bound->self = Ref(instance).take();
  if (may_be_in_cycle(instance)) gc_track(bound);
  return Ref::adopt(Value(bound));
}

Ref wrapper_repr(Value self) {
  const auto* wrapper = self.as<SlotWrapper>();
  return make_str(fmt::format("<slot wrapper '{}' of '{}' objects>", method_name(wrapper),
                              wrapper->owner->name));
}

Ref wrapper_name(Value self) { return Ref(Value(*self.as<SlotWrapper>()->method->name)); }
Ref wrapper_owner(Value self) { return Ref(Value(self.as<SlotWrapper>()->owner)); }
Ref wrapper_qualname(Value self) {
  const auto* wrapper = self.as<SlotWrapper>();
  return make_str(wrapper->owner->qualname + "." + method_name(wrapper));
}
Ref no_text(Value) { return make_none(); }
Ref wrapper_doc(Value self) { return slot_documentation(method_name(self.as<SlotWrapper>())); }

const AttributeDef kWrapperAttributes[] = {{"__name__", wrapper_name},
                                           {"__qualname__", wrapper_qualname},
                                           {"__objclass__", wrapper_owner},
                                           {"__doc__", wrapper_doc},
                                           {"__text_signature__", no_text}};

const SlotWrapper* wrapper_of(Value bound) {
  return bound.as<MethodWrapper>()->wrapper.as<SlotWrapper>();
}

Ref call_bound_wrapper(Value callee, Args args) {
  const auto* bound = callee.as<MethodWrapper>();
  return invoke(wrapper_of(callee), bound->self, args);
}

Ref bound_repr(Value self) {
  const auto* bound = self.as<MethodWrapper>();
  return make_str(fmt::format("<method-wrapper '{}' of {} object at {}>",
                              method_name(wrapper_of(self)), type_of(bound->self)->name,
                              fmt::ptr(bound->self.object())));
}

Ref bound_compare(Value left, Value right, CompareOp op) {
  const bool equality = op == CompareOp::kEq || op == CompareOp::kNe;
  if (!equality || !is_exactly(left, MethodWrapperType) || !is_exactly(right, MethodWrapperType)) {
    return not_implemented();
  }
  const auto* a = left.as<MethodWrapper>();
  const auto* b = right.as<MethodWrapper>();
  const bool same = a->wrapper == b->wrapper && a->self == b->self;
  return make_bool(same == (op == CompareOp::kEq));
}

int64_t bound_hash(Value self) {
  const auto* bound = self.as<MethodWrapper>();
  return static_cast<int64_t>((bound->wrapper.bits() ^ bound->self.bits() * 3) >> 3);
}

Ref bound_name(Value self) { return wrapper_name(self.as<MethodWrapper>()->wrapper); }
Ref bound_qualname(Value self) { return wrapper_qualname(self.as<MethodWrapper>()->wrapper); }
Ref bound_owner(Value self) { return wrapper_owner(self.as<MethodWrapper>()->wrapper); }
Ref bound_doc(Value self) { return wrapper_doc(self.as<MethodWrapper>()->wrapper); }
Ref bound_self(Value self) { return Ref(self.as<MethodWrapper>()->self); }

const AttributeDef kBoundAttributes[] = {
    {"__name__", bound_name}, {"__qualname__", bound_qualname}, {"__objclass__", bound_owner},
    {"__self__", bound_self}, {"__doc__", bound_doc},           {"__text_signature__", no_text},
};

// --- __new__

[[noreturn]] void raise_no_type(const Type* owner, Value given) {
  raise_type_error(
      fmt::format("{}.__new__(X): X is not a type object ({})", owner->name, type_of(given)->name));
}

// `object.__new__(list)` would make a list without its fields.
void expect_safe(const Type* owner, const Type* type) {
  if (!is_subtype(type, owner)) {
    raise_type_error(fmt::format("{}.__new__({}): {} is not a subtype of {}", owner->name,
                                 type->name, type->name, owner->name));
  }
  const Type* native = native_base(type);
  // A base that extends the native one without fields of its own is safe: the layout is the same.
  if (native->slots.create != owner->slots.create && !is_subtype(owner, native)) {
    raise_type_error(fmt::format("{}.__new__({}) is not safe, use {}.__new__()", owner->name,
                                 type->name, native->name));
  }
}

Ref call_new(Value self, Args args) {
  auto* owner = self.as<Type>();
  if (args.count == 0) {
    raise_type_error(fmt::format("{}.__new__(): not enough arguments", owner->name));
  }
  if (!is_instance(args[0], TypeType)) raise_no_type(owner, args[0]);
  auto* type = args[0].as<Type>();
  expect_safe(owner, type);
  Ref object = owner->slots.create(type, drop_first(args));
  track_if_container(object);
  return object;
}

}  // namespace

Ref make_slot_wrapper(const SpecialMethod* method, Type* owner) {
  auto* wrapper = static_cast<SlotWrapper*>(allocate_object(&SlotWrapperType, sizeof(SlotWrapper)));
  wrapper->method = method;
  wrapper->owner = owner;
  return Ref::adopt(Value(wrapper));
}

Ref make_new_wrapper(Type* owner) { return make_function("__new__", call_new, Value(owner)); }

Type* new_owner(Value attribute) {
  if (!is_exactly(attribute, BuiltinFunctionType)) return nullptr;
  const auto* function = attribute.as<BuiltinFunction>();
  return function->function == call_new ? function->self.as<Type>() : nullptr;
}

void initialize_slot_wrappers() {
  SlotWrapperType.instance_size = sizeof(SlotWrapper);
  SlotWrapperType.flags = kNoWeakrefs | kFunctionType;
  SlotWrapperType.slots.call = call_wrapper;
  SlotWrapperType.slots.descriptor_get = bind_wrapper;
  SlotWrapperType.slots.repr = wrapper_repr;
  ready(SlotWrapperType, "wrapper_descriptor", nullptr, {}, kWrapperAttributes);
  Owned<MethodWrapper, &MethodWrapper::wrapper, &MethodWrapper::self>::install(MethodWrapperType);
  Slots& slots = MethodWrapperType.slots;
  slots.call = call_bound_wrapper;
  slots.repr = bound_repr;
  slots.compare = bound_compare;
  slots.hash = bound_hash;
  ready(MethodWrapperType, "method-wrapper", nullptr, {}, kBoundAttributes);
}

}  // namespace corospec::reference
