#include "reference/object/generic_alias.h"

#include <algorithm>
#include <string>
#include <vector>

#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_union.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

GenericAlias* as_alias(Value value) { return value.as<GenericAlias>(); }

// --- parameters: the type variables among the arguments, each once, in order

bool is_type_variable(Value value) {
  const std::string& name = type_name(value);
  return (name == "TypeVar" || name == "ParamSpec" || name == "TypeVarTuple") &&
         !is_instance(value, TypeType);
}

void add_once(List* list, Value value) {
  for (Value present : list->values()) {
    if (present == value) return;
  }
  list_append(list, value);
}

Ref collect_parameters(Value arguments) {
  Handle<List> found = make_list();
  for (Value argument : arguments.as<Tuple>()->values()) {
    if (is_instance(argument, TypeType)) continue;
    if (is_type_variable(argument)) add_once(found.get(), argument);
    Ref inner = find_attribute(argument, intern("__parameters__"));
    if (!inner || !is_tuple(inner)) continue;
    for (Value parameter : inner.as<Tuple>()->values()) add_once(found.get(), parameter);
  }
  return to_tuple(found);
}

// --- substitution: list[T][int]

Ref substitute(Value argument, const Tuple* parameters, const Tuple* values) {
  for (int64_t i = 0; i < parameters->size; ++i) {
    if (parameters->items[i] == argument) return Ref(values->items[i]);
  }
  if (is_instance(argument, TypeType)) return Ref(argument);
  Ref inner = find_attribute(argument, intern("__parameters__"));
  if (!inner || !is_tuple(inner) || inner.as<Tuple>()->size == 0) return Ref(argument);
  Handle<Tuple> chosen = make_tuple_of_size(inner.as<Tuple>()->size);
  for (int64_t i = 0; i < chosen->size; ++i) {
    chosen->items[i] = substitute(inner.as<Tuple>()->items[i], parameters, values).take();
  }
  return get_item(argument, chosen);
}

Ref alias_get_item(Value self, Value key) {
  auto* alias = as_alias(self);
  const auto* parameters = alias->parameters.as<Tuple>();
  if (parameters->size == 0) {
    raise_type_error((since(11) ? repr_utf8(self) + " is not a generic class"
                                : "There are no type variables left in " + repr_utf8(self)));
  }
  Handle<Tuple> values = is_tuple(key) ? to_tuple(key) : make_tuple({key});
  if (values->size != parameters->size) {
    raise_type_error("Too " + std::string(values->size < parameters->size ? "few" : "many") +
                     " arguments for " + repr_utf8(self));
  }
  const auto* arguments = alias->arguments.as<Tuple>();
  Handle<Tuple> chosen = make_tuple_of_size(arguments->size);
  for (int64_t i = 0; i < chosen->size; ++i) {
    chosen->items[i] = substitute(arguments->items[i], parameters, values.get()).take();
  }
  return make_generic_alias(alias->origin, chosen);
}

// --- what it looks like

// A class by its name, an alias by itself, other things by their repr.
std::string describe(Value value) {
  if (value == Value(&EllipsisObject)) return "...";
  if (find_attribute(value, intern("__origin__")) && find_attribute(value, intern("__args__"))) {
    return repr_utf8(value);
  }
  Ref name = find_attribute(value, names::dunder_qualname);
  Ref module = find_attribute(value, names::dunder_module);
  if (!name || !is_str(name) || !module || is_none(module)) return repr_utf8(value);
  std::string text = utf8(name.get());
  if (!is_str(module) || utf8(module.get()) == "builtins") return text;
  return utf8(module.get()) + "." + text;
}

Ref alias_repr(Value self) {
  std::string text = describe(as_alias(self)->origin) + "[";
  const auto* arguments = as_alias(self)->arguments.as<Tuple>();
  for (int64_t i = 0; i < arguments->size; ++i) {
    if (i > 0) text += ", ";
    text += describe(arguments->items[i]);
  }
  return make_str(text + (arguments->size == 0 ? "()]" : "]"));
}

int64_t alias_hash(Value self) {
  const int64_t mixed = hash(as_alias(self)->origin) ^ hash(as_alias(self)->arguments);
  return mixed == -1 ? -2 : mixed;
}

Ref alias_compare(Value left, Value right, CompareOp op) {
  if ((op != CompareOp::kEq && op != CompareOp::kNe) || !is_instance(left, GenericAliasType) ||
      !is_instance(right, GenericAliasType)) {
    return not_implemented();
  }
  const bool same = equal(as_alias(left)->origin, as_alias(right)->origin) &&
                    equal(as_alias(left)->arguments, as_alias(right)->arguments);
  return make_bool(same == (op == CompareOp::kEq));
}

// --- what it does

// The instance remembers what it was made as, when it can.
Ref alias_call(Value self, Args args) {
  Ref instance = call(as_alias(self)->origin, args);
  try {
    set_attribute(instance, intern("__orig_class__"), self);
  } catch (const Raise& error) {
    if (!exception_is(error.exception(), AttributeErrorType) &&
        !exception_is(error.exception(), TypeErrorType)) {
      throw;
    }
  }
  return instance;
}

// These are asked of the alias, everything else of its origin.
bool is_own_attribute(std::string_view name) {
  static constexpr std::string_view kOwn[] = {"__class__",
                                              "__origin__",
                                              "__args__",
                                              "__parameters__",
                                              "__mro_entries__",
                                              "__reduce_ex__",
                                              "__reduce__",
                                              "__copy__",
                                              "__deepcopy__",
                                              "__unpacked__",
                                              "__typing_unpacked_tuple_args__",
                                              "__instancecheck__",
                                              "__subclasscheck__"};
  return std::find(std::begin(kOwn), std::end(kOwn), name) != std::end(kOwn);
}

Ref alias_get_attribute(Value self, Str* name) {
  const std::string text = utf8(name);
  const bool own = is_own_attribute(text) && (since(11) || text != "__class__");
  if (own) return generic_get_attribute(self, name);
  return get_attribute(as_alias(self)->origin, name);
}

Ref alias_or(Value left, Value right) { return make_union(left, right); }

Ref alias_mro_entries(Value self, Args args) {
  expect_args("__mro_entries__", args, 1, 1);
  return make_tuple({as_alias(self)->origin});
}

Ref alias_instancecheck(Value, Args) {
  raise_type_error("isinstance() argument 2 cannot be a parameterized generic");
}

Ref alias_subclasscheck(Value, Args) {
  raise_type_error("issubclass() argument 2 cannot be a parameterized generic");
}

Ref make_alias(Type* type, Value origin, Value arguments) {
  Handle<Tuple> tuple = is_tuple(arguments) ? to_tuple(arguments) : make_tuple({arguments});
  Ref parameters = collect_parameters(tuple);
  auto* alias = allocate<GenericAlias>(*type);
  alias->origin = Ref(origin).take();
  alias->arguments = Ref(tuple).take();
  alias->parameters = parameters.take();
  gc_track(alias);
  return Ref::adopt(Value(alias));
}

Ref alias_create(Type* type, Args args) {
  expect_args("GenericAlias", args, 2, 2);
  return make_alias(type, args[0], args[1]);
}

const MethodDef kMethods[] = {
    {"__mro_entries__", alias_mro_entries},
    {"__instancecheck__", alias_instancecheck},
    {"__subclasscheck__", alias_subclasscheck},
};
const AttributeDef kAttributes[] = {
    {"__origin__", [](Value self) { return Ref(as_alias(self)->origin); }},
    {"__args__", [](Value self) { return Ref(as_alias(self)->arguments); }},
    {"__parameters__", [](Value self) { return Ref(as_alias(self)->parameters); }},
};

}  // namespace

Ref make_generic_alias(Value origin, Value arguments) {
  return make_alias(&GenericAliasType, origin, arguments);
}

Ref class_get_item(Value self, Args args) {
  expect_args("__class_getitem__", args, 1, 1);
  return make_generic_alias(self, args[0]);
}

void initialize_generic_alias() {
  Owned<GenericAlias, &GenericAlias::origin, &GenericAlias::arguments,
        &GenericAlias::parameters>::install(GenericAliasType);
  GenericAliasType.flags &= ~uint32_t{kNoWeakrefs};
  GenericAliasType.flags |= kSubclassable;
  Slots& slots = GenericAliasType.slots;
  slots.create = alias_create;
  slots.repr = alias_repr;
  slots.hash = alias_hash;
  slots.compare = alias_compare;
  slots.call = alias_call;
  slots.get_item = alias_get_item;
  slots.get_attribute = alias_get_attribute;
  if (since(10)) slots.binary[static_cast<size_t>(BinaryOp::kOr)] = alias_or;
  ready(GenericAliasType, "types.GenericAlias", nullptr, kMethods, kAttributes);
}

Type GenericAliasType;

}  // namespace corospec::reference
