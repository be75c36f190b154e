// TypeAliasType: what `type A = ...` makes.
#include <fmt/core.h>

#include "reference/language/type_params.h"
#include "reference/object/container.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_union.h"

namespace corospec::reference {

Type TypeAliasType;

namespace {

struct TypeAlias : Object {
  Value name;
  Value params;      // a tuple; null: not generic
  Value value;       // null: not evaluated yet
  Value make_value;  // the function that gives it; null: called already
  Value module;      // null: not known
};

TypeAlias* alias_of(Value value) { return value.as<TypeAlias>(); }

Handle<TypeAlias> allocate_alias(Value name) {
  auto* alias = allocate<TypeAlias>(TypeAliasType);
  assign(alias->name, name);
  if (runtime_hooks.current_module_name) assign(alias->module, runtime_hooks.current_module_name());
  gc_track(alias);
  return Handle<TypeAlias>::adopt(alias);
}

Ref alias_create(Type*, Args args) {
  static constexpr const char* kNames[] = {"name", "value", "type_params"};
  Value given[3];
  parse_args("typealias", args, kNames, 2, given, 1);
  if (!is_str(given[0])) {
    raise_type_error(
        fmt::format("typealias() argument 'name' must be str, not {}", type_of(given[0])->name));
  }
  if (given[2] && !is_tuple(given[2])) raise_type_error("type_params must be a tuple");
  Handle<TypeAlias> alias = allocate_alias(given[0]);
  assign(alias->value, given[1]);
  if (given[2] && given[2].as<Tuple>()->size > 0) assign(alias->params, given[2]);
  return alias;
}

Ref get_name(Value self) { return Ref(alias_of(self)->name); }
Ref reduce(Value self, Args) { return get_name(self); }

Ref get_module(Value self) {
  Value module = alias_of(self)->module;
  return module ? Ref(module) : make_none();
}

Ref get_value(Value self) {
  auto* alias = alias_of(self);
  if (!alias->value) {
    Ref made = call(alias->make_value, {});
    assign(alias->value, made);
    drop(alias->make_value);
  }
  return Ref(alias->value);
}

Ref get_type_params(Value self) {
  Value params = alias_of(self)->params;
  return Ref(params ? params : Value(empty_tuple()));
}

// The parameters as they stand in an alias of typing: a TypeVarTuple unpacked.
Ref get_parameters(Value self) {
  Value params = alias_of(self)->params;
  if (!params) return Ref(Value(empty_tuple()));
  Handle<List> list = make_list();
  for (Value param : params.as<Tuple>()->values()) {
    list_append(list.get(),
                is_exactly(param, TypeVarTupleType) ? unpacked_type_var_tuple(param) : Ref(param));
  }
  return to_tuple(list);
}

Ref alias_get_item(Value self, Value key) {
  if (!alias_of(self)->params) raise_type_error("Only generic type aliases are subscriptable");
  return make_generic_alias(self, key);
}

Ref alias_or(Value left, Value right) { return make_union(left, right); }

constexpr MethodDef kMethods[] = {{"__reduce__", reduce}};
constexpr AttributeDef kAttributes[] = {
    {"__name__", get_name},
    {"__value__", get_value},
    {"__parameters__", get_parameters},
    {"__type_params__", get_type_params},
    {"__module__", get_module},
};

}  // namespace

Ref make_type_alias(Str* name, Value* parts) {
  Handle<TypeAlias> alias = allocate_alias(Value(name));
  std::swap(alias->params, parts[0]);
  std::swap(alias->make_value, parts[1]);
  return alias;
}

void initialize_type_aliases() {
  using T = TypeAlias;
  Owned<T, &T::name, &T::params, &T::value, &T::make_value, &T::module>::install(TypeAliasType);
  Slots& slots = TypeAliasType.slots;
  slots.create = alias_create;
  slots.repr = get_name;
  slots.get_item = alias_get_item;
  slots.binary[static_cast<size_t>(BinaryOp::kOr)] = alias_or;
  ready(TypeAliasType, "typing.TypeAliasType", nullptr, kMethods, kAttributes);
}

}  // namespace corospec::reference
