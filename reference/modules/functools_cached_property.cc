// functools.cached_property: computed once, then an attribute of the instance.
#include <fmt/format.h>

#include "reference/modules/define.h"
#include "reference/modules/functools_internal.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Type CachedPropertyType;

struct CachedProperty : Object {
  Value function;
  Value name;  // in its class; null: not known
  Value doc;
  Dict* dict;
};

CachedProperty* self_of(Value value) { return value.as<CachedProperty>(); }
Ref or_none(Value value) { return value ? Ref(value) : make_none(); }

Ref create(Type* type, Args) {
  auto* property = allocate<CachedProperty>(*type);
  gc_track(property);
  return Ref::adopt(Value(property));
}

void init(Value self, Args args) {
  static constexpr const char* kNames[] = {"func"};
  Value function;
  parse_args("cached_property.__init__", args, kNames, 1, &function);
  assign(self_of(self)->function, function);
  Ref doc = find_attribute(function, names::dunder_doc);
  assign(self_of(self)->doc, doc ? doc.get() : none());
}

Ref set_name(Value self, Args args) {
  expect_args("__set_name__", args, 2, 2);
  CachedProperty* property = self_of(self);
  if (property->name && !equal(property->name, args[1])) {
    raise_type_error(
        fmt::format("Cannot assign the same cached_property to two different names ({} and {}).",
                    repr_utf8(property->name), repr_utf8(args[1])));
  }
  assign(property->name, args[1]);
  return make_none();
}

// The instance's dict; the messages are about why there is none to write to.
Ref cache_of(Value instance, Value name) {
  Ref cache = find_attribute(instance, names::dunder_dict);
  if (cache) return cache;
  raise_type_error(fmt::format("No '__dict__' attribute on {} instance to cache {} property.",
                               repr_utf8(make_str(type_name(instance))), repr_utf8(name)));
}

Ref get(Value self, Value instance, Value) {
  if (!instance) return Ref(self);
  Ref function(self_of(self)->function);
  Ref name(self_of(self)->name);
  if (!name) {
    raise_type_error("Cannot use cached_property instance without calling __set_name__ on it.");
  }
  Ref cache = cache_of(instance, name);
  if (is_dict(cache)) {
    if (Value known = dict_find(cache.as<Dict>(), name)) return Ref(known);
  }
  Ref value = call(function, {instance});
  set_item(cache, name, value);
  return value;
}

Ref get_function(Value self) { return or_none(self_of(self)->function); }
Ref get_name(Value self) { return or_none(self_of(self)->name); }
Ref get_doc(Value self) { return or_none(self_of(self)->doc); }

constexpr MethodDef kMethods[] = {
    {"__set_name__", set_name},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // since 3.9
};
constexpr AttributeDef kAttributes[] = {
    {"func", get_function}, {"attrname", get_name}, {"__doc__", get_doc}};

void prepare_type() {
  Owned<CachedProperty, &CachedProperty::function, &CachedProperty::name, &CachedProperty::doc,
        &CachedProperty::dict>::install(CachedPropertyType);
  CachedPropertyType.flags |= kSubclassable | kHasDict;
  CachedPropertyType.dict_offset = dict_offset_of<CachedProperty>();
  CachedPropertyType.slots.create = create;
  CachedPropertyType.slots.init = init;
  CachedPropertyType.slots.descriptor_get = get;
  ready(CachedPropertyType, "functools.cached_property", nullptr,
        std::span(kMethods).first(since(9) ? 2 : 1), kAttributes);
}

}  // namespace

void define_cached_property(Module* module) {
  once(prepare_type);
  define_type(module, CachedPropertyType);
}

}  // namespace corospec::reference
