// Bound methods: a callable with the first argument filled in.
#include <fmt/core.h>

#include "reference/object/container.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/initialize.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type BoundMethodType;

Ref make_bound_method(Value function, Value self) {
  auto* method = allocate<BoundMethod>(BoundMethodType);
  method->function = Ref(function).take();
  method->self = Ref(self).take();
  if (may_be_in_cycle(self)) gc_track(method);
  return Ref::adopt(Value(method));
}

namespace {

Ref bound_create(Type*, Args args) {
  expect_args("method", args, 2, 2);
  if (!is_callable(args[0])) raise_type_error("first argument must be callable");
  if (is_none(args[1])) {
    raise_type_error(since(11) ? "instance must not be None" : "self must not be None");
  }
  return make_bound_method(args[0], args[1]);
}

Ref call_bound_method(Value callee, Args args) {
  const auto* method = callee.as<BoundMethod>();
  return call(method->function, PrependedArgs(method->self, args));
}

Ref bound_repr(Value self) {
  const auto* method = self.as<BoundMethod>();
  Ref name = find_attribute(method->function, names::dunder_qualname);
  if (!name) name = find_attribute(method->function, names::dunder_name);
  const std::string shown = name && is_str(name) ? utf8(name.get()) : "?";
  return make_str(fmt::format("<bound method {} of {}>", shown, repr_utf8(method->self)));
}

// Since 3.8 two methods are equal when they are bound to the same object, before to equal ones.
bool same_self(Value left, Value right) { return since(8) ? left == right : equal(left, right); }

Ref bound_compare(Value left, Value right, CompareOp op) {
  const bool equality = op == CompareOp::kEq || op == CompareOp::kNe;
  if (!equality || !is_exactly(left, BoundMethodType) || !is_exactly(right, BoundMethodType)) {
    return not_implemented();
  }
  const auto* a = left.as<BoundMethod>();
  const auto* b = right.as<BoundMethod>();
  const bool same = equal(a->function, b->function) && same_self(a->self, b->self);
  return make_bool(same == (op == CompareOp::kEq));
}

int64_t bound_hash(Value self) {
  const auto* method = self.as<BoundMethod>();
  const int64_t own =
      since(8) ? static_cast<int64_t>(method->self.bits() >> 4) : hash(method->self);
  return own ^ hash(method->function);
}

// The method's own attributes first, then the function's.
Ref bound_get_attribute(Value self, Str* name) {
  Value own = BoundMethodType.lookup(name);
  if (own) return generic_get_attribute(self, name);
  return get_attribute(self.as<BoundMethod>()->function, name);
}

Ref bound_function(Value self) { return Ref(self.as<BoundMethod>()->function); }
Ref bound_self(Value self) { return Ref(self.as<BoundMethod>()->self); }
Ref bound_doc(Value self) {
  return get_attribute(self.as<BoundMethod>()->function, names::dunder_doc);
}

Ref bound_reduce(Value self, Args) {
  const auto* method = self.as<BoundMethod>();
  Ref name = get_attribute(method->function, names::dunder_name);
  Ref getter = make_function(
      "getattr",
      [](Value, Args args) {
        expect_args("getattr", args, 2, 2);
        return get_attribute(args[0], args[1].as<Str>());
      },
      {}, Value(intern("builtins")));
  return make_tuple({getter, make_tuple({method->self, name})});
}

const AttributeDef kAttributes[] = {
    {"__func__", bound_function}, {"__self__", bound_self}, {"__doc__", bound_doc}};
const MethodDef kMethods[] = {{"__reduce__", bound_reduce}};

}  // namespace

void initialize_bound_methods() {
  Owned<BoundMethod, &BoundMethod::function, &BoundMethod::self>::install(BoundMethodType);
  BoundMethodType.flags &= ~kNoWeakrefs;
  Slots& slots = BoundMethodType.slots;
  slots.create = bound_create;
  slots.call = call_bound_method;
  slots.repr = bound_repr;
  slots.compare = bound_compare;
  slots.hash = bound_hash;
  slots.get_attribute = bound_get_attribute;
  // A method that is an attribute of a class stays bound to what it is bound to.
  if (!since(11) || since(13)) {
    slots.descriptor_get = [](Value self, Value, Value) { return Ref(self); };
  }
  ready(BoundMethodType, "method", nullptr, kMethods, kAttributes);
}

}  // namespace corospec::reference
