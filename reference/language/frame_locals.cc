// FrameLocalsProxy: what `f_locals` of a function's frame is since 3.13 (PEP 667). It reads and
// writes the variables themselves; names that are no variables are kept beside them.
//
// `locals()` is a snapshot at every version: frame_locals().
#include <fmt/core.h>

#include "reference/language/frame.h"
#include "reference/object/cell.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"

namespace corospec::reference {

Type LocalsProxyType;

namespace {

struct LocalsProxy : Object {
  FrameObject* frame;
};

FrameObject& frame_of(Value self) { return *self.as<LocalsProxy>()->frame; }

Ref snapshot(Value self) { return locals_snapshot(frame_of(self)); }

// The variable's value, null when it is unbound or there is none of that name.
Ref find(Value self, Value key) {
  FrameObject& frame = frame_of(self);
  if (is_str(key)) {
    const Value* slot = find_local(frame, intern(utf8(key)));
    const Value content = slot ? *slot : Value();
    if (content && is_exactly(content, CellType)) return Ref(content.as<Cell>()->content);
    if (content) return Ref(content);
  }
  return frame.extra ? Ref(dict_find(frame.extra, key)) : Ref();
}

Ref proxy_get_item(Value self, Value key) {
  if (Ref value = find(self, key)) return value;
  raise(KeyErrorType, fmt::format("local variable '{}' is not defined", repr_utf8(key)));
}

void proxy_set_item(Value self, Value key, Value value) {
  if (!value) raise_type_error("cannot remove variables from FrameLocalsProxy");
  FrameObject& frame = frame_of(self);
  Value* slot = is_str(key) ? find_local(frame, intern(utf8(key))) : nullptr;
  if (slot && *slot && is_exactly(*slot, CellType)) {
    assign(slot->as<Cell>()->content, value);
  } else if (slot) {
    assign(*slot, value);
  } else {
    if (!frame.extra) frame.extra = make_dict().take();
    dict_set(frame.extra, key, value);
  }
}

bool proxy_contains(Value self, Value key) {
  hash(key);
  return static_cast<bool>(find(self, key));
}

int64_t proxy_length(Value self) { return length(snapshot(self)); }
Ref proxy_iter(Value self) { return iterate(to_list(snapshot(self))); }
Ref proxy_repr(Value self) {
  const ReprGuard guard(self);
  return guard.active() ? make_str("{...}") : repr(snapshot(self));
}

Ref plain(Value operand) {
  return is_exactly(operand, LocalsProxyType) ? snapshot(operand) : Ref(operand);
}

Ref proxy_compare(Value left, Value right, CompareOp op) {
  return compare(op, plain(left), plain(right));
}

Ref proxy_or(Value left, Value right) {
  const Ref first = plain(left);
  const Ref second = plain(right);
  if (!is_dict(first) || !is_dict(second)) return not_implemented();
  return binary(BinaryOp::kOr, first, second);
}

Ref update(Value self, Args args) {
  expect_args("FrameLocalsProxy.update", args, 1, 1);
  if (!is_dict(args[0]) && !is_exactly(args[0], LocalsProxyType)) {
    raise_type_error("update() argument must be dict or another FrameLocalsProxy");
  }
  const Ref added = plain(args[0]);
  const Handle<Dict> items = dict_copy(added.as<Dict>());
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(items.get(), &i, &key, &value);) {
    proxy_set_item(self, key, value);
  }
  return make_none();
}

Ref proxy_or_in_place(Value self, Value other) {
  update(self, Args({other}));
  return Ref(self);
}

Ref get(Value self, Args args) {
  expect_args("get", args, 1, 2);
  if (Ref value = find(self, args[0])) return value;
  return args.count > 1 ? Ref(args[1]) : make_none();
}

Ref set_default(Value self, Args args) {
  expect_args("setdefault", args, 1, 2);
  if (Ref value = find(self, args[0])) return value;
  Ref value = args.count > 1 ? Ref(args[1]) : make_none();
  proxy_set_item(self, args[0], value);
  return value;
}

// keys(), values() and items() are lists.
template <Str** kName>
Ref listed(Value self, Args args) {
  expect_args("keys", args, 0, 0);
  return to_list(call_method(snapshot(self), *kName));
}

Ref copy(Value self, Args args) {
  expect_args("copy", args, 0, 0);
  return snapshot(self);
}

Ref reversed(Value self, Args args) {
  expect_args("__reversed__", args, 0, 0);
  return call_method(snapshot(self), names::dunder_reversed);
}

constexpr MethodDef kMethods[] = {{"get", get},
                                  {"setdefault", set_default},
                                  {"update", update},
                                  {"keys", listed<&names::keys>},
                                  {"values", listed<&names::values>},
                                  {"items", listed<&names::items>},
                                  {"copy", copy},
                                  {"__reversed__", reversed}};

}  // namespace

Ref make_locals_proxy(FrameObject* frame) {
  auto* proxy = allocate<LocalsProxy>(LocalsProxyType);
  retain(Value(frame));
  proxy->frame = frame;
  gc_track(proxy);
  return Ref::adopt(Value(proxy));
}

void initialize_locals_proxy() {
  Owned<LocalsProxy, &LocalsProxy::frame>::install(LocalsProxyType);
  Slots& slots = LocalsProxyType.slots;
  slots.repr = proxy_repr;
  slots.compare = proxy_compare;
  slots.length = proxy_length;
  slots.get_item = proxy_get_item;
  slots.set_item = proxy_set_item;
  slots.contains = proxy_contains;
  slots.iter = proxy_iter;
  slots.binary[static_cast<size_t>(BinaryOp::kOr)] = proxy_or;
  slots.in_place[static_cast<size_t>(BinaryOp::kOr)] = proxy_or_in_place;
  LocalsProxyType.flags |= kMapping;
  ready(LocalsProxyType, "FrameLocalsProxy", nullptr, kMethods);
}

}  // namespace corospec::reference
