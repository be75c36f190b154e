// isinstance and issubclass: the metaclass's hooks first, then the real inheritance, then what an
// object that only claims to be a class says in `__bases__`.
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/tuple.h"
#include "reference/object/type_class_checks.h"
#include "reference/object/type_union.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// The `__bases__` of what claims to be a class; null when it does not.
Ref claimed_bases(Value type) {
  Ref bases = find_attribute(type, names::dunder_bases);
  return bases && is_tuple(bases) ? bases : Ref();
}

bool derives_by_claim(Value derived, Value type) {
  if (derived == type) return true;
  RecursionGuard guard(" in __issubclass__");
  Ref bases = claimed_bases(derived);
  if (!bases) return false;
  for (Value base : bases.as<Tuple>()->values()) {
    if (derives_by_claim(base, type)) return true;
  }
  return false;
}

void expect_class(Value type, const char* message) {
  if (!claimed_bases(type)) raise_type_error(message);
}

const char* isinstance_message() {
  return since(10) ? "isinstance() arg 2 must be a type, a tuple of types, or a union"
                   : "isinstance() arg 2 must be a type or tuple of types";
}
const char* issubclass_message() {
  return since(10) ? "issubclass() arg 2 must be a class, a tuple of classes, or a union"
                   : "issubclass() arg 2 must be a class or tuple of classes";
}

// A hook that is not type's own; null: go by inheritance.
Ref special_check(Value type, Str* name) {
  if (type_of(type)->lookup(name) == TypeType.lookup(name)) return {};
  return find_special(type, name);
}

template <class Check>
bool any_of(Tuple* classes, const char* where, Check check) {
  RecursionGuard guard(where);
  for (Value entry : classes->values()) {
    if (check(entry)) return true;
  }
  return false;
}

}  // namespace

bool is_instance_by_inheritance(Value value, Value type) {
  if (is_instance(type, TypeType)) {
    if (is_subtype(type_of(value), type.as<Type>())) return true;
    // A proxy may name another class than its type.
    Ref claimed = find_attribute(value, names::dunder_class);
    return claimed && !(claimed == Value(type_of(value))) && is_instance(claimed, TypeType) &&
           is_subtype(claimed.as<Type>(), type.as<Type>());
  }
  expect_class(type, isinstance_message());
  Ref claimed = find_attribute(value, names::dunder_class);
  return claimed && derives_by_claim(claimed, type);
}

bool is_subclass_by_inheritance(Value derived, Value type) {
  if (is_instance(derived, TypeType) && is_instance(type, TypeType)) {
    return is_subtype(derived.as<Type>(), type.as<Type>());
  }
  expect_class(derived, "issubclass() arg 1 must be a class");
  expect_class(type, issubclass_message());
  return derives_by_claim(derived, type);
}

bool isinstance(Value value, Value type) {
  if (type == Value(type_of(value))) return true;
  if (is_exactly(type, TypeType)) return is_instance_by_inheritance(value, type);
  if (is_exactly(type, UnionType)) type = Value(type.as<Union>()->args);
  if (is_tuple(type)) {
    return any_of(type.as<Tuple>(), " in __instancecheck__",
                  [&](Value entry) { return isinstance(value, entry); });
  }
  Ref check = special_check(type, names::dunder_instancecheck);
  if (!check) return is_instance_by_inheritance(value, type);
  RecursionGuard guard(" in __instancecheck__");
  return truth(call(check, {value}));
}

bool issubclass(Value derived, Value type) {
  if (is_exactly(type, TypeType)) {
    return derived == type || is_subclass_by_inheritance(derived, type);
  }
  if (is_exactly(type, UnionType)) type = Value(type.as<Union>()->args);
  if (is_tuple(type)) {
    return any_of(type.as<Tuple>(), " in __subclasscheck__",
                  [&](Value entry) { return issubclass(derived, entry); });
  }
  Ref check = special_check(type, names::dunder_subclasscheck);
  if (!check) return is_subclass_by_inheritance(derived, type);
  RecursionGuard guard(" in __subclasscheck__");
  return truth(call(check, {derived}));
}

}  // namespace corospec::reference
