// What `type` does as a callable, and its methods.
#include <fmt/core.h>

#include "reference/object/dict.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_class_checks.h"
#include "reference/object/type_internal.h"
#include "reference/object/type_slots.h"

namespace corospec::reference {

// type.__new__(metatype, name, bases, namespace, **keywords)
Ref create_type(Type* metatype, Args args) {
  if (args.count != 3) {
    raise_type_error(metatype == &TypeType ? "type() takes 1 or 3 arguments"
                                           : "type.__new__() takes exactly 3 arguments (" +
                                                 std::to_string(args.count) + " given)");
  }
  static constexpr const char* kWanted[] = {"str", "tuple", "dict"};
  const bool right[] = {is_str(args[0]), is_tuple(args[1]), is_dict(args[2])};
  for (size_t i = 0; i < 3; ++i) {
    if (right[i]) continue;
    raise_type_error(fmt::format("type.__new__() argument {} must be {}, not {}", i + 1, kWanted[i],
                                 type_of(args[i])->name));
  }
  auto* bases = args[1].as<Tuple>();
  for (Value base : bases->values()) {
    if (is_instance(base, TypeType)) continue;
    if (find_special(base, names::dunder_mro_entries)) {
      raise_type_error("type() doesn't support MRO entry resolution; use types.new_class()");
    }
  }
  Type* winner = calculate_metaclass(metatype, bases);
  if (winner != metatype && winner->slots.create != create_type) {
    return winner->slots.create(winner, args);
  }
  return make_class(winner, args[0].as<Str>(), bases, args[2].as<Dict>(), args);
}

namespace {

[[noreturn]] void raise_not_creatable(const Type* type) {
  raise_type_error(fmt::format("cannot create '{}' instances", qualified_name(type)));
}

}  // namespace

void track_if_container(Value value) {
  if (!value.is_object()) return;
  Object* object = value.object();
  if (object->type->has(kHeapType) && object->type->has(kTracked) && object->gc_slot == 0) {
    gc_track(object);
  }
}

// C(...): __new__, then __init__ when that gave an instance.
Ref call_type(Value callee, Args args) {
  auto* type = callee.as<Type>();
  if (type == &TypeType && args.count == 1 && args.keyword_count() == 0) {
    return Ref(Value(type_of(args[0])));
  }
  // [look.type.no_instance] [co.create.no_instance]
  if (!type->slots.create) raise_not_creatable(type);
  Ref object = type->slots.create(type, args);
  track_if_container(object);
  Type* made = type_of(object);
  if (!is_subtype(made, type)) return object;
  if (made->slots.init) made->slots.init(object, args);
  return object;
}

namespace {

Ref type_mro(Value self, Args args) {
  expect_args("mro", args, 0, 0);
  Handle<Tuple> order = linearize(self.as<Type>());
  return to_list(order);
}

Ref type_subclasses(Value self, Args args) {
  expect_args("__subclasses__", args, 0, 0);
  Handle<List> list = make_list();
  for (Type* subclass : self.as<Type>()->subclasses) {
    if (subclass->refcount > 0) list_append(list.get(), Value(subclass));
  }
  return list;
}

Ref type_instancecheck(Value self, Args args) {
  expect_args("__instancecheck__", args, 1, 1);
  return make_bool(is_instance_by_inheritance(args[0], self));
}

Ref type_subclasscheck(Value self, Args args) {
  expect_args("__subclasscheck__", args, 1, 1);
  return make_bool(is_subclass_by_inheritance(args[0], self));
}

Ref type_prepare(Value, Args) { return make_dict(); }

Ref type_dir(Value self, Args args) {
  expect_args("__dir__", args, 0, 0);
  auto* type = self.as<Type>();
  Handle<Dict> names = make_dict();
  for (int64_t i = type->mro->size; i-- > 0;) {
    dict_update(names.get(), Value(type->mro->items[i].as<Type>()->dict));
  }
  return to_list(names);
}

Ref type_sizeof(Value self, Args) { return make_int(int64_t{type_of(self)->instance_size}); }

constexpr MethodDef kMethods[] = {
    {"mro", type_mro},
    {"__subclasses__", type_subclasses},
    {"__instancecheck__", type_instancecheck},
    {"__subclasscheck__", type_subclasscheck},
    {"__prepare__", type_prepare, MethodDef::kClassMethod},
    {"__dir__", type_dir},
    {"__sizeof__", type_sizeof},
};

}  // namespace

std::span<const MethodDef> type_methods() { return kMethods; }

}  // namespace corospec::reference
