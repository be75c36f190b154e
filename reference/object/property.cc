// `property`.
#include <fmt/core.h>

#include <string>
#include <string_view>

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
#include "reference/object/version.h"

namespace corospec::reference {

Type PropertyType;

namespace {

Value absent_if_none(Value value) { return value && is_none(value) ? Value() : value; }
Ref none_if_absent(Value value) { return value ? Ref(value) : make_none(); }

Ref property_create(Type* type, Args) {
  auto* property = allocate<Property>(*type);
  gc_track(property);
  return Ref::adopt(Value(property));
}

void property_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"fget", "fset", "fdel", "doc"};
  Value given[4];
  parse_args("property", args, kNames, 0, given);
  auto* property = self.as<Property>();
  assign(property->getter, absent_if_none(given[0]));
  assign(property->setter, absent_if_none(given[1]));
  assign(property->deleter, absent_if_none(given[2]));
  Ref doc(absent_if_none(given[3]));
  property->doc_from_getter = !doc && property->getter;
  if (property->doc_from_getter) doc = find_attribute(property->getter, names::dunder_doc);
  if (!doc || is_none(doc)) return assign(property->doc, Value());
  // An instance of a subclass shows its own `__doc__` before the class's.
  if (Dict* dict = instance_dict(self, true)) dict_set(dict, names::dunder_doc, doc);
  assign(property->doc, doc.get());
}

// The name that the property has in its class, for messages since 3.11.
std::string quoted_name(Value self) {
  Value name = self.as<Property>()->name;
  return name ? repr_utf8(name) : std::string();
}

// Until 3.10.
std::string old_message(std::string_view verb, const std::string& name) {
  const std::string tail = name.empty() ? "" : " " + name;
  if (verb == "read") return "unreadable attribute" + tail;
  return fmt::format("can't {} attribute{}", verb, tail);
}

[[noreturn]] void raise_cannot(Value self, Value instance, const char* verb, const char* noun) {
  const std::string name = quoted_name(self);
  if (!since(11)) {
    raise(AttributeErrorType, old_message(verb, since(10) ? name : ""));
  }
  const std::string shown = name.empty() ? "" : " " + name;
  raise(AttributeErrorType, fmt::format("property{} of '{}' object has no {}", shown,
                                        type_of(instance)->qualname, noun));
}

Ref property_get(Value self, Value instance, Value) {
  if (!instance) return Ref(self);
  Ref getter(self.as<Property>()->getter);
  if (!getter) raise_cannot(self, instance, "read", "getter");
  return call(getter, {instance});
}

void property_set(Value self, Value instance, Value value) {
  const auto* property = self.as<Property>();
  Ref function(value ? property->setter : property->deleter);
  if (!function) {
    value ? raise_cannot(self, instance, "set", "setter")
          : raise_cannot(self, instance, "delete", "deleter");
  }
  value ? call(function, {instance, value}) : call(function, {instance});
}

// A copy with one function replaced, of the same class.
Ref with_function(Value self, size_t which, Args args, const char* method) {
  expect_args(method, args, 1, 1);
  const auto* property = self.as<Property>();
  Value functions[] = {property->getter, property->setter, property->deleter};
  functions[which] = args[0];
  auto or_none = [](Value value) { return value ? value : none(); };
  const Value doc = property->doc_from_getter ? Value() : property->doc;
  Ref copy = call(Value(type_of(self)), {or_none(functions[0]), or_none(functions[1]),
                                         or_none(functions[2]), or_none(doc)});
  if (property->name && is_instance(copy, PropertyType)) {
    assign(copy.as<Property>()->name, property->name);
  }
  return copy;
}

Ref property_getter(Value self, Args args) { return with_function(self, 0, args, "getter"); }
Ref property_setter(Value self, Args args) { return with_function(self, 1, args, "setter"); }
Ref property_deleter(Value self, Args args) { return with_function(self, 2, args, "deleter"); }

Ref property_set_name(Value self, Args args) {
  expect_args("__set_name__", args, 2, 2);
  assign(self.as<Property>()->name, args[1]);
  return make_none();
}

Ref get_fget(Value self) { return none_if_absent(self.as<Property>()->getter); }
Ref get_fset(Value self) { return none_if_absent(self.as<Property>()->setter); }
Ref get_fdel(Value self) { return none_if_absent(self.as<Property>()->deleter); }
Ref get_doc(Value self) { return none_if_absent(self.as<Property>()->doc); }
void set_doc(Value self, Value value) { assign(self.as<Property>()->doc, value); }

bool is_abstract(Value function) {
  if (!function) return false;
  Ref flag = find_attribute(function, names::dunder_isabstractmethod);
  return flag && truth(flag);
}

Ref get_isabstract(Value self) {
  const auto* property = self.as<Property>();
  return make_bool(is_abstract(property->getter) || is_abstract(property->setter) ||
                   is_abstract(property->deleter));
}

// The name given by the class, else the getter's.
Ref get_name(Value self) {
  const auto* property = self.as<Property>();
  if (property->name) return Ref(property->name);
  Ref name = property->getter ? find_attribute(property->getter, names::dunder_name) : Ref();
  if (!name) raise_attribute_error(self, names::dunder_name);
  return name;
}
void set_name(Value self, Value value) { assign(self.as<Property>()->name, value); }

const MethodDef kMethods[] = {{"getter", property_getter},
                              {"setter", property_setter},
                              {"deleter", property_deleter},
                              {"__set_name__", property_set_name}};  // since 3.10: last
const AttributeDef kAttributes[] = {
    {"fget", get_fget},
    {"fset", get_fset},
    {"fdel", get_fdel},
    {"__doc__", get_doc, set_doc},
    {"__isabstractmethod__", get_isabstract},
    {"__name__", get_name, set_name},  // since 3.13: last
};

}  // namespace

void initialize_property() {
  Owned<Property, &Property::getter, &Property::setter, &Property::deleter, &Property::doc,
        &Property::name, &Property::dict>::install(PropertyType);
  PropertyType.flags |= kSubclassable;
  PropertyType.dict_offset = dict_offset_of<Property>();
  Slots& slots = PropertyType.slots;
  slots.create = property_create;
  slots.init = property_init;
  slots.descriptor_get = property_get;
  slots.descriptor_set = property_set;
  ready(PropertyType, "property", nullptr, std::span(kMethods).first(since(10) ? 4 : 3),
        std::span(kAttributes).first(since(13) ? 6 : 5));
}

}  // namespace corospec::reference
