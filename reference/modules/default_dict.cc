// collections.defaultdict.
#include "reference/modules/collections_types.h"
#include "reference/object/container.h"
#include "reference/object/dict_internal.h"
#include "reference/object/dict_table.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type DefaultDictType;

namespace {

struct DefaultDict : Dict {
  Value factory;  // null: None
};

DefaultDict* self_of(Value value) { return static_cast<DefaultDict*>(value.object()); }
Ref factory_of(Value self) {
  Value factory = self_of(self)->factory;
  return factory ? Ref(factory) : make_none();
}

void traverse(Object* object, Visitor& visitor) {
  visit_if_set(visitor, static_cast<DefaultDict*>(object)->factory);
  DictType.slots.traverse(object, visitor);
}

void clear(Object* object) {
  drop(static_cast<DefaultDict*>(object)->factory);
  DictType.slots.clear(object);
}

void destroy_default(Object* object) noexcept {
  drop(static_cast<DefaultDict*>(object)->factory);
  DictType.slots.destroy(object);
}

void set_factory(Value self, Value value) {
  assign(self_of(self)->factory, value && !is_none(value) ? value : Value());
}

void init(Value self, Args args) {
  if (args.count > 0) {
    if (!is_none(args[0]) && !is_callable(args[0])) {
      raise_type_error("first argument must be callable or None");
    }
    set_factory(self, args[0]);
    args = drop_first(args);
  }
  update_from_args("dict", self, args);
}

Ref missing(Value self, Args args) {
  expect_args("__missing__", args, 1, 1);
  Ref factory(self_of(self)->factory);
  if (!factory) raise_key_error(args[0]);
  Ref value = call(factory, {});
  set_item(self, args[0], value);
  return value;
}

Ref get_or_make(Value self, Value key) {
  if (Value found = dict_find(self_of(self), key)) return Ref(found);
  if (is_exactly(self, DefaultDictType)) return missing(self, {key});
  return call(find_special(self, names::dunder_missing), {key});
}

Ref repr_of(Value self) {
  Ref content = DictType.slots.repr(self);
  ReprGuard guard(self);
  const std::string factory = guard.active() ? "..." : repr_utf8(factory_of(self));
  return make_str(type_name(self) + "(" + factory + ", " + utf8(content.get()) + ")");
}

Ref copy(Value self, Args args) {
  expect_args("copy", args, 0, 0);
  return call(Value(type_of(self)), {factory_of(self).get(), self});
}

Ref reduce(Value self, Args) {
  Ref arguments = self_of(self)->factory ? Ref(make_tuple({self_of(self)->factory}))
                                         : Ref(Value(empty_tuple()));
  Ref items = iterate(call_method(self, names::items));
  return make_tuple({Value(type_of(self)), arguments, none(), none(), items});
}

Ref join(Value left, Value right) {
  if (!is_dict(left) || !is_dict(right)) return not_implemented();
  Value own = is_instance(left, DefaultDictType) ? left : right;
  Ref result = call(Value(type_of(own)), {factory_of(own).get(), left});
  dict_update(result.as<Dict>(), right);
  return result;
}

constexpr MethodDef kMethods[] = {
    {"__missing__", missing}, {"copy", copy}, {"__copy__", copy}, {"__reduce__", reduce}};
constexpr AttributeDef kAttributes[] = {{"default_factory", factory_of, set_factory}};

}  // namespace

void prepare_default_dict() {
  DefaultDictType.instance_size = sizeof(DefaultDict);
  DefaultDictType.flags = kSubclassable;
  Slots& slots = DefaultDictType.slots;
  slots.destroy = destroy_default;
  slots.traverse = traverse;
  slots.clear = clear;
  slots.create = DictType.slots.create;
  slots.init = init;
  slots.get_item = get_or_make;
  slots.repr = repr_of;
  if (since(9)) slots.binary[static_cast<size_t>(BinaryOp::kOr)] = join;
  ready(DefaultDictType, "collections.defaultdict", &DictType, kMethods, kAttributes);
}

}  // namespace corospec::reference
