// The slots of classes that define special methods: each looks its method up on the type and calls
// it, with the checks of the result that the language makes.
#include <fmt/core.h>

#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/type_slots.h"

namespace corospec::reference {

Ref call_bound(Value found, Value self, Args args) {
  Ref keeps(found);
  Type* type = type_of(found);
  if (type->has(kFunctionType)) return call(found, PrependedArgs(self, args));
  if (!type->slots.descriptor_get) return call(found, args);
  // [iter.class_lookup.binding]
  Ref bound = type->slots.descriptor_get(found, self, Value(type_of(self)));
  return call(bound, args);
}

Ref call_special(Value self, Str* name, Args args) {
  Value found = type_of(self)->lookup(name);
  return found ? call_bound(found, self, args) : Ref();
}

namespace {

// The method was there when the slot was filled; it can be gone only by way of a broken metatype.
Ref call_required(Value self, Str* name, std::initializer_list<Value> args = {}) {
  Value found = type_of(self)->lookup(name);
  if (!found) raise(AttributeErrorType, utf8(name));
  return call_bound(found, self, args);
}

Ref create_by_method(Type* type, Args args) {
  Value found = type->lookup(names::dunder_new);
  if (!found) raise(AttributeErrorType, "__new__");
  Ref function(found);
  if (auto* bind = type_of(found)->slots.descriptor_get) function = bind(found, {}, Value(type));
  return call(function, PrependedArgs(Value(type), args));
}

void init_by_method(Value self, Args args) {
  Ref result = call_special(self, names::dunder_init, args);
  if (result && !is_none(result)) {
    raise_type_error(fmt::format("__init__() should return None, not '{}'", type_of(result)->name));
  }
}

Ref call_by_method(Value callee, Args args) {
  RecursionGuard guard(" while calling a Python object");
  Value found = type_of(callee)->lookup(names::dunder_call);
  if (!found) raise(AttributeErrorType, "__call__");
  return call_bound(found, callee, args);
}

Ref repr_by_method(Value self) { return call_required(self, names::dunder_repr); }
Ref str_by_method(Value self) { return call_required(self, names::dunder_str); }

int64_t hash_by_method(Value self) {
  Ref result = call_required(self, names::dunder_hash);
  if (!is_int(result)) raise_type_error("__hash__ method should return an integer");
  // An int of machine size is the hash itself; a larger one is hashed as an int.
  int64_t number;
  const int64_t value = int_to_int64(result, &number) ? number : int_hash(result);
  return value == -1 ? -2 : value;
}

Ref compare_by_method(Value left, Value right, CompareOp op) {
  Str* name = *kCompareNames[static_cast<size_t>(op)];
  Value found = type_of(left)->lookup(name);
  if (!found) return not_implemented();
  if (is_exactly(found, SlotWrapperType)) {
    return found.as<SlotWrapper>()->owner->slots.compare(left, right, op);
  }
  RecursionGuard guard(" in comparison");
  return call_bound(found, left, {right});
}

int64_t length_from(const Ref& result) {
  Ref index = unary(UnaryOp::kIndex, result);
  if (int_sign(index) < 0) raise_value_error("__len__() should return >= 0");
  return index_as_int64(index);
}

int64_t length_by_method(Value self) { return length_from(call_required(self, names::dunder_len)); }

bool truth_by_method(Value self) {
  Ref result = call_required(self, names::dunder_bool);
  if (!is_exactly(result, BoolType)) {
    raise_type_error(
        fmt::format("__bool__ should return bool, returned {}", type_of(result)->name));
  }
  return result == boolean(true);
}

Ref get_item_by_method(Value self, Value key) {
  return call_required(self, names::dunder_getitem, {key});
}

void set_item_by_method(Value self, Value key, Value value) {
  if (value) {
    call_required(self, names::dunder_setitem, {key, value});
  } else {
    call_required(self, names::dunder_delitem, {key});
  }
}

bool contains_by_method(Value self, Value item) {
  Value found = type_of(self)->lookup(names::dunder_contains);
  if (found && is_none(found)) {
    raise_type_error(fmt::format("'{}' object is not a container", type_of(self)->name));
  }
  return truth(call_required(self, names::dunder_contains, {item}));
}

Ref iter_by_method(Value self) {
  Value found = type_of(self)->lookup(names::dunder_iter);
  if (found && is_none(found)) {  // [iter.none]
    raise_type_error(fmt::format("'{}' object is not iterable", type_of(self)->name));
  }
  return call_required(self, names::dunder_iter);  // [iter.class_lookup]
}

Outcome next_by_method(Value self) {
  return catching([&] { return Outcome::yielded(call_required(self, names::dunder_next)); });
}

// What `__getattribute__` finds, or null when there is a `__getattr__` to ask next.
Ref find_by_getattribute(Value self, Str* name, bool asked_next) {
  Value found = type_of(self)->lookup(names::dunder_getattribute);
  const bool native = is_exactly(found, SlotWrapperType);
  auto* const slot = native ? found.as<SlotWrapper>()->owner->slots.get_attribute : nullptr;
  if (native && !slot && asked_next) return generic_find_attribute(self, name);
  try {
    if (!native) return call_bound(found, self, {Value(name)});
    return slot ? slot(self, name) : generic_get_attribute(self, name);
  } catch (Raise& error) {
    if (asked_next && exception_is(error.exception(), AttributeErrorType)) return {};
    throw;
  }
}

Ref get_attribute_by_method(Value self, Str* name) {
  Ref hook(type_of(self)->lookup(names::dunder_getattr));
  if (Ref result = find_by_getattribute(self, name, static_cast<bool>(hook))) return result;
  return call_bound(hook, self, {Value(name)});
}

void set_attribute_by_method(Value self, Str* name, Value value) {
  if (value) {
    call_required(self, names::dunder_setattr, {Value(name), value});
  } else {
    call_required(self, names::dunder_delattr, {Value(name)});
  }
}

Ref descriptor_get_by_method(Value self, Value instance, Value owner) {
  return call_required(self, names::dunder_get,
                       {instance ? instance : none(), owner ? owner : none()});
}

void descriptor_set_by_method(Value self, Value instance, Value value) {
  if (value) {
    call_required(self, names::dunder_set, {instance, value});
  } else {
    call_required(self, names::dunder_delete, {instance});
  }
}

void finalize_by_method(Object* object) {
  Value self(object);
  Ref method(type_of(self)->lookup(names::dunder_del));
  if (!method) return;
  try {
    call_bound(method, self, {});
  } catch (Raise& error) {
    if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), method);
  }
}

template <size_t op>
Ref binary_by_method(Value left, Value right);

// The right operand's type overrides the reflected method of the left one's.
bool overrides_reflected(Type* left, Type* right, Str* name) {
  Value theirs = right->lookup(name);
  return theirs && !(theirs == left->lookup(name));
}

Ref call_or_not_implemented(Value self, Str* name, Value other) {
  Ref result = call_special(self, name, {other});
  return result ? result : not_implemented();
}

template <size_t op>
Ref binary_by_method(Value left, Value right) {
  constexpr auto kSelf = binary_by_method<op>;
  Type* left_type = type_of(left);
  Type* right_type = type_of(right);
  Str* reflected = *kBinaryNames[op].reflected;
  bool try_right = left_type != right_type && right_type->slots.binary[op] == kSelf;
  if (left_type->slots.binary[op] == kSelf) {
    if (try_right && is_subtype(right_type, left_type)) {
      if (overrides_reflected(left_type, right_type, reflected)) {
        Ref result = call_or_not_implemented(right, reflected, left);
        if (!is_not_implemented(result)) return result;
      }
      try_right = false;
    }
    Ref result = call_or_not_implemented(left, *kBinaryNames[op].plain, right);
    if (!is_not_implemented(result) || left_type == right_type) return result;
  }
  if (try_right) return call_or_not_implemented(right, reflected, left);
  return not_implemented();
}

template <size_t op>
Ref in_place_by_method(Value self, Value other) {
  return call_required(self, *kBinaryNames[op].in_place, {other});
}

Ref power3_by_method(Value base, Value exponent, Value modulus) {
  Value found = type_of(base)->lookup(names::dunder_pow);
  if (!found) return not_implemented();
  return call_bound(found, base, {exponent, modulus});
}

template <size_t op>
Ref unary_by_method(Value self) {
  return call_required(self, *kUnaryNames[op]);
}

template <size_t... ops>
void fill_binary(Slots& slots, std::index_sequence<ops...>) {
  ((slots.binary[ops] = binary_by_method<ops>), ...);
  ((slots.in_place[ops] = kBinaryNames[ops].in_place ? in_place_by_method<ops> : nullptr), ...);
}

template <size_t... ops>
void fill_unary(Slots& slots, std::index_sequence<ops...>) {
  ((slots.unary[ops] = unary_by_method<ops>), ...);
}

Slots make_generic_slots() {
  Slots slots{};
  slots.create = create_by_method;
  slots.init = init_by_method;
  slots.call = call_by_method;
  slots.repr = repr_by_method;
  slots.str = str_by_method;
  slots.hash = hash_by_method;
  slots.compare = compare_by_method;
  slots.truth = truth_by_method;
  slots.length = length_by_method;
  slots.get_item = get_item_by_method;
  slots.set_item = set_item_by_method;
  slots.contains = contains_by_method;
  slots.iter = iter_by_method;
  slots.next = next_by_method;
  slots.get_attribute = get_attribute_by_method;
  slots.set_attribute = set_attribute_by_method;
  slots.descriptor_get = descriptor_get_by_method;
  slots.descriptor_set = descriptor_set_by_method;
  slots.finalize = finalize_by_method;
  slots.power3 = power3_by_method;
  fill_binary(slots, std::make_index_sequence<kBinaryOps>());
  fill_unary(slots, std::make_index_sequence<kUnaryOps>());
  return slots;
}

}  // namespace

const Slots kGenericSlots = make_generic_slots();

}  // namespace corospec::reference
