// weakref.proxy: every operation is done on the referent, and raises ReferenceError when it is
// gone.
#include <fmt/format.h>

#include <utility>

#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/version.h"
#include "reference/object/weakref_internal.h"

namespace corospec::reference {

namespace {

bool is_proxy(Value value) {
  return is_exactly(value, WeakProxyType) || is_exactly(value, WeakCallableProxyType);
}

// The referent of a proxy; anything else as it is.
Ref target(Value value) {
  if (!is_proxy(value)) return Ref(value);
  Ref referent = weakref_get(value);
  // [look.weakref.proxy]
  if (!referent) raise(ReferenceErrorType, "weakly-referenced object no longer exists");
  return referent;
}

template <BinaryOp kOp>
Ref proxy_binary(Value left, Value right) {
  return binary(kOp, target(left), target(right));
}

template <BinaryOp kOp>
Ref proxy_in_place(Value self, Value other) {
  return in_place(kOp, target(self), target(other));
}

template <UnaryOp kOp>
Ref proxy_unary(Value self) {
  return unary(kOp, target(self));
}

template <size_t... kOps>
void fill_binary(Slots& slots, std::index_sequence<kOps...>) {
  ((slots.binary[kOps] = proxy_binary<static_cast<BinaryOp>(kOps)>), ...);
  ((slots.in_place[kOps] = proxy_in_place<static_cast<BinaryOp>(kOps)>), ...);
  slots.in_place[static_cast<size_t>(BinaryOp::kDivmod)] = nullptr;
}

template <size_t... kOps>
void fill_unary(Slots& slots, std::index_sequence<kOps...>) {
  ((slots.unary[kOps] = proxy_unary<static_cast<UnaryOp>(kOps)>), ...);
}

Ref proxy_repr(Value self) {
  if (since(13)) return make_str(describe_weak(self, "weakproxy"));
  Ref referent = weakref_get(self);
  if (!referent) referent = make_none();
  return make_str(fmt::format("<weakproxy at {} to {} at {}>", fmt::ptr(self.object()),
                              type_name(referent), fmt::ptr(referent.get().object())));
}

Ref proxy_str(Value self) { return to_str(target(self)); }

Ref proxy_compare(Value left, Value right, CompareOp op) {
  return compare(op, target(left), target(right));
}

bool proxy_truth(Value self) { return truth(target(self)); }
int64_t proxy_length(Value self) { return length(target(self)); }
Ref proxy_get_item(Value self, Value key) { return get_item(target(self), key); }

void proxy_set_item(Value self, Value key, Value value) {
  Ref object = target(self);
  if (value) {
    set_item(object, key, value);
  } else {
    delete_item(object, key);
  }
}

bool proxy_contains(Value self, Value item) { return contains(target(self), item); }
Ref proxy_iter(Value self) { return iterate(target(self)); }

Outcome proxy_next(Value self) {
  return catching([&] {
    Ref object = target(self);
    if (!is_iterator(object)) {
      raise_type_error("Weakref proxy referenced a non-iterator '" + type_name(object) +
                       "' object");
    }
    return next(object);
  });
}

Ref proxy_get_attribute(Value self, Str* name) { return get_attribute(target(self), name); }

void proxy_set_attribute(Value self, Str* name, Value value) {
  Ref object = target(self);
  if (value) {
    set_attribute(object, name, value);
  } else {
    delete_attribute(object, name);
  }
}

Ref proxy_call(Value self, Args args) { return call(target(self), args); }

Ref proxy_bytes(Value self, Args args) {
  expect_args("__bytes__", args, 0, 0);
  return call_method(target(self), names::dunder_bytes);
}

Ref proxy_reversed(Value self, Args args) {
  expect_args("__reversed__", args, 0, 0);
  return call_method(target(self), names::dunder_reversed);
}

const MethodDef kProxyMethods[] = {{"__bytes__", proxy_bytes}, {"__reversed__", proxy_reversed}};

void fill(Type& type) {
  type.flags = kTracked | kNoWeakrefs;
  type.instance_size = sizeof(WeakRef);
  Slots& slots = type.slots;
  slots.destroy = destroy_weak;
  slots.traverse = traverse_weak;
  slots.clear = clear_weak;
  slots.repr = proxy_repr;
  slots.str = proxy_str;
  slots.compare = proxy_compare;
  slots.truth = proxy_truth;
  slots.length = proxy_length;
  slots.get_item = proxy_get_item;
  slots.set_item = proxy_set_item;
  slots.contains = proxy_contains;
  slots.iter = proxy_iter;
  slots.next = proxy_next;
  slots.get_attribute = proxy_get_attribute;
  slots.set_attribute = proxy_set_attribute;
  fill_binary(slots, std::make_index_sequence<kBinaryOps>());
  fill_unary(slots, std::make_index_sequence<kUnaryOps>());
}

}  // namespace

Type WeakProxyType;
Type WeakCallableProxyType;

Ref make_weakproxy(Value referent, Value callback) {
  return make_weak(is_callable(referent) ? &WeakCallableProxyType : &WeakProxyType, referent,
                   callback);
}

void initialize_weak_proxies() {
  fill(WeakProxyType);
  ready(WeakProxyType, since(10) ? "weakref.ProxyType" : "weakproxy", nullptr, kProxyMethods);
  fill(WeakCallableProxyType);
  WeakCallableProxyType.slots.call = proxy_call;
  ready(WeakCallableProxyType, since(10) ? "weakref.CallableProxyType" : "weakcallableproxy",
        nullptr, kProxyMethods);
}

}  // namespace corospec::reference
