// types.MappingProxyType: a read-only view of any mapping; what `C.__dict__` is.
#include "reference/object/container.h"
#include "reference/object/dict_internal.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Value mapping_of(Value self) { return self.as<MappingProxy>()->mapping; }
// A proxy among the operands stands for its mapping.
Value unwrap(Value value) {
  return is_exactly(value, MappingProxyType) ? mapping_of(value) : value;
}

Ref proxy_create(Type*, Args args) {
  static constexpr const char* kNames[] = {"mapping"};
  Value mapping;
  parse_args("mappingproxy", args, kNames, 1, &mapping);
  if (type_of(mapping)->slots.get_item == nullptr || is_list(mapping) || is_tuple(mapping)) {
    raise_type_error("mappingproxy() argument must be a mapping, not " + type_name(mapping));
  }
  return make_mapping_proxy(mapping);
}

Ref proxy_repr(Value self) {
  StrBuilder builder;
  builder.append("mappingproxy(");
  builder.append(repr(mapping_of(self)).as<Str>());
  builder.append(")");
  return builder.finish();
}

Ref proxy_str(Value self) { return to_str(mapping_of(self)); }
int64_t proxy_hash(Value self) { return hash(mapping_of(self)); }
int64_t proxy_length(Value self) { return length(mapping_of(self)); }
Ref proxy_get_item(Value self, Value key) { return get_item(mapping_of(self), key); }
bool proxy_contains(Value self, Value key) { return contains(mapping_of(self), key); }
Ref proxy_iter(Value self) { return iterate(mapping_of(self)); }

Ref proxy_compare(Value left, Value right, CompareOp op) {
  return compare(op, mapping_of(left), unwrap(right));
}

Ref proxy_or(Value left, Value right) { return binary(BinaryOp::kOr, unwrap(left), unwrap(right)); }

Ref proxy_or_in_place(Value, Value) {
  raise_type_error("'|=' is not supported by mappingproxy; use '|' instead");
}

// The mapping's own method of that name, so that a subclass of dict is asked.
template <Str** kName>
Ref forward(Value self, Args args) {
  return call(get_attribute(mapping_of(self), *kName), args);
}

Ref proxy_reversed(Value self, Args args) {
  expect_args("__reversed__", args, 0, 0);
  return call_method(mapping_of(self), names::dunder_reversed);
}

const MethodDef kMethods[] = {
    {"get", forward<&names::get>},
    {"keys", forward<&names::keys>},
    {"values", forward<&names::values>},
    {"items", forward<&names::items>},
    {"copy", [](Value self,
                Args args) { return call(get_attribute(mapping_of(self), intern("copy")), args); }},
    {"__reversed__", proxy_reversed},  // since 3.9, as the next
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},
};
constexpr size_t kMethodsSince9 = 2;

}  // namespace

Ref make_mapping_proxy(Value mapping) {
  auto* proxy = allocate<MappingProxy>(MappingProxyType);
  retain(mapping);
  proxy->mapping = mapping;
  gc_track(proxy);
  return Ref::adopt(Value(proxy));
}

void initialize_mapping_proxy() {
  Owned<MappingProxy, &MappingProxy::mapping>::install(MappingProxyType);
  Slots& slots = MappingProxyType.slots;
  slots.create = proxy_create;
  slots.repr = proxy_repr;
  slots.str = proxy_str;
  slots.compare = proxy_compare;
  if (since(12)) slots.hash = proxy_hash;
  slots.length = proxy_length;
  slots.get_item = proxy_get_item;
  slots.contains = proxy_contains;
  slots.iter = proxy_iter;
  if (since(9)) {
    slots.binary[static_cast<size_t>(BinaryOp::kOr)] = proxy_or;
    slots.in_place[static_cast<size_t>(BinaryOp::kOr)] = proxy_or_in_place;
  }
  MappingProxyType.flags = kMapping;
  std::span<const MethodDef> methods(kMethods);
  ready(MappingProxyType, "mappingproxy", nullptr,
        since(9) ? methods : methods.first(methods.size() - kMethodsSince9));
}

Type MappingProxyType;

}  // namespace corospec::reference
