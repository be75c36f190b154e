#include <fmt/core.h>

#include <string>
#include <vector>

#include "reference/modules/operator_parts.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

Type ItemGetterType;
Type AttributeGetterType;
Type MethodCallerType;

namespace {

// All three: what they were made with, a tuple, and the names of the trailing keyword values.
struct Getter : Object {
  Value arguments;
  Value keywords;  // a tuple of str; null: none
};

Getter& getter_of(Value value) { return *value.as<Getter>(); }

const Tuple& arguments_of(Value self) { return *getter_of(self).arguments.as<Tuple>(); }

Ref make_getter(Type* type, Args args) {
  auto* getter = static_cast<Getter*>(allocate_object(type, type->instance_size));
  const size_t total = args.count + args.keyword_count();
  getter->arguments = Value(make_tuple(std::span(args.values, total)).take());
  if (args.names) getter->keywords = Ref(Value(args.names)).take();
  gc_track(getter);
  return Ref::adopt(Value(getter));
}

// One result for one key, a tuple for several.
template <class Get>
Ref one_or_tuple(const Tuple& keys, Get get) {
  if (keys.size == 1) return get(keys.items[0]);
  Handle<Tuple> results = make_tuple_of_size(keys.size);
  for (int64_t i = 0; i < keys.size; ++i) results->items[i] = get(keys.items[i]).take();
  return results;
}

std::string shown_arguments(const Tuple& arguments, int64_t positional, const Tuple* names) {
  std::string text;
  for (int64_t i = 0; i < arguments.size; ++i) {
    if (i > 0) text += ", ";
    if (i >= positional) text += utf8(names->items[i - positional]) + "=";
    text += repr_utf8(arguments.items[i]);
  }
  return text;
}

Ref getter_repr(Value self) {
  ReprGuard guard(self);
  const std::string name = "operator." + type_of(self)->name;
  if (guard.active()) return make_str(name + "(...)");
  const Tuple& arguments = arguments_of(self);
  Value keywords = getter_of(self).keywords;
  const Tuple* names = keywords ? keywords.as<Tuple>() : nullptr;
  const int64_t positional = arguments.size - (names ? names->size : 0);
  return make_str(name + "(" + shown_arguments(arguments, positional, names) + ")");
}

Ref getter_reduce(Value self, Args) {
  if (getter_of(self).keywords) throw NotSupported("pickling of a methodcaller with keywords");
  return make_tuple({Value(type_of(self)), getter_of(self).arguments});
}

void expect_some(const char* name, Args args) {
  if (args.keyword_count() > 0) {
    raise_type_error(fmt::format("{}() takes no keyword arguments", name));
  }
  if (args.count == 0) {
    raise_type_error(fmt::format("{} expected 1 argument, got 0", name));
  }
}

// --- itemgetter

Ref item_create(Type* type, Args args) {
  expect_some("itemgetter", args);
  return make_getter(type, args);
}

Ref item_call(Value self, Args args) {
  expect_args("itemgetter", args, 1, 1);
  return one_or_tuple(arguments_of(self), [&](Value key) { return get_item(args[0], key); });
}

// --- attrgetter

Ref attribute_create(Type* type, Args args) {
  expect_some("attrgetter", args);
  for (Value name : args.positional()) {
    if (!is_str(name)) raise_type_error("attribute name must be a string");
  }
  return make_getter(type, args);
}

Ref dotted_attribute(Value object, const std::string& path) {
  Ref found(object);
  for (size_t start = 0; start <= path.size();) {
    const size_t dot = std::min(path.find('.', start), path.size());
    found = get_attribute(found, intern(path.substr(start, dot - start)));
    start = dot + 1;
  }
  return found;
}

Ref attribute_call(Value self, Args args) {
  expect_args("attrgetter", args, 1, 1);
  return one_or_tuple(arguments_of(self),
                      [&](Value name) { return dotted_attribute(args[0], utf8(name)); });
}

// --- methodcaller

Ref method_create(Type* type, Args args) {
  if (args.count == 0) {
    raise_type_error("methodcaller needs at least one argument, the method name");
  }
  if (!is_str(args[0])) raise_type_error("method name must be a string");
  return make_getter(type, args);
}

Ref method_call(Value self, Args args) {
  expect_args("methodcaller", args, 1, 1);
  const Tuple& arguments = arguments_of(self);
  Ref method = get_attribute(args[0], intern(arguments.items[0].as<Str>()).get());
  Value keywords = getter_of(self).keywords;
  Tuple* names = keywords ? keywords.as<Tuple>() : nullptr;
  const int64_t positional = arguments.size - 1 - (names ? names->size : 0);
  return call(method, Args(arguments.items + 1, static_cast<size_t>(positional), names));
}

constexpr MethodDef kMethods[] = {{"__reduce__", getter_reduce}};

void prepare(Type& type, const char* name, Ref (*create)(Type*, Args), Ref (*call)(Value, Args)) {
  Owned<Getter, &Getter::arguments, &Getter::keywords>::install(type);
  type.slots.create = create;
  type.slots.call = call;
  type.slots.repr = getter_repr;
  ready(type, name, nullptr, kMethods);
}

}  // namespace

void initialize_getters() {
  if (ItemGetterType.mro) return;
  prepare(ItemGetterType, "operator.itemgetter", item_create, item_call);
  prepare(AttributeGetterType, "operator.attrgetter", attribute_create, attribute_call);
  prepare(MethodCallerType, "operator.methodcaller", method_create, method_call);
}

}  // namespace corospec::reference
