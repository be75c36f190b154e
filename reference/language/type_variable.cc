// TypeVar, ParamSpec and TypeVarTuple, with P.args and P.kwargs.
#include <fmt/core.h>

#include "reference/language/ast.h"
#include "reference/language/type_params.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type TypeVarType, ParamSpecType, TypeVarTupleType, ParamSpecArgsType, ParamSpecKwargsType;

namespace {

TypeVariable* variable_of(Value value) { return value.as<TypeVariable>(); }

Handle<TypeVariable> allocate_variable(Type& type, Value name) {
  auto* variable = allocate<TypeVariable>(type);
  assign(variable->name, name);
  gc_track(variable);
  return Handle<TypeVariable>::adopt(variable);
}

// --- values that may have to be evaluated first

Ref evaluated(Value& value, Value& function) {
  if (!value && function) {
    Ref made = call(function, {});
    assign(value, made);
    drop(function);
  }
  return value ? Ref(value) : make_none();
}

Ref get_bound(Value self) {
  return evaluated(variable_of(self)->bound, variable_of(self)->make_bound);
}

Ref get_constraints(Value self) {
  auto* variable = variable_of(self);
  if (!variable->constraints && !variable->make_constraints) return Ref(Value(empty_tuple()));
  return evaluated(variable->constraints, variable->make_constraints);
}

bool has_default(const TypeVariable* variable) {
  return variable->make_otherwise || (variable->otherwise && variable->otherwise != no_default());
}

Ref get_default(Value self) {
  auto* variable = variable_of(self);
  if (!has_default(variable)) return Ref(no_default());
  return evaluated(variable->otherwise, variable->make_otherwise);
}

Ref has_default_method(Value self, Args args) {
  expect_args("has_default", args, 0, 0);
  return make_bool(has_default(variable_of(self)));
}

// --- creation

// The keywords of the three constructors.
struct Options {
  Value bound, covariant, contravariant, infer_variance, otherwise;

  static bool is_true(Value flag) { return flag && truth(flag); }
  void check_variance() const {
    if (is_true(covariant) && is_true(contravariant)) {
      raise_value_error("Bivariant types are not supported.");
    }
    if (is_true(infer_variance) && (is_true(covariant) || is_true(contravariant))) {
      raise_value_error("Variance cannot be specified with infer_variance.");
    }
  }
  void fill(TypeVariable* variable) const {
    if (bound && !is_none(bound)) {
      Ref checked = call_typing("_type_check", {bound, make_str("Bound must be a type.")});
      assign(variable->bound, checked);
    }
    variable->covariant = is_true(covariant);
    variable->contravariant = is_true(contravariant);
    variable->infer_variance = is_true(infer_variance);
    if (otherwise) assign(variable->otherwise, otherwise);
  }
};

void expect_name(const char* function, Value name) {
  if (is_str(name)) return;
  raise_type_error(fmt::format("{}() argument 'name' must be str, not {}", function,
                               is_none(name) ? "None" : type_of(name)->name));
}

// All parameters but the name are keyword-only; `default` came with 3.13.
Ref create_with_options(Type& type, const char* function, Args args, Args constraints = {}) {
  static constexpr const char* kNames[] = {"name",          "bound",          "covariant",
                                           "contravariant", "infer_variance", "default"};
  const size_t count = since(13) ? 6 : 5;
  Value given[6];
  parse_args(function, args, std::span(kNames).first(count), 1, given, count - 1);
  expect_name(function, given[0]);
  const Options options{given[1], given[2], given[3], given[4], given[5]};
  options.check_variance();
  const bool bounded = options.bound && !is_none(options.bound);
  if (constraints.count == 1) raise_type_error("A single constraint is not allowed");
  if (constraints.count > 0 && bounded) {
    raise_type_error("Constraints cannot be combined with bound=...");
  }
  Handle<TypeVariable> variable = allocate_variable(type, given[0]);
  options.fill(variable.get());
  if (constraints.count > 0) {
    assign(variable->constraints, Ref(make_tuple(constraints.positional())));
  }
  note_module(variable);
  return variable;
}

Ref type_var_create(Type*, Args args) {
  if (args.count < 2) return create_with_options(TypeVarType, "typevar", args);
  std::vector<Value> others{args[0]};
  for (size_t i = 0; i < args.keyword_count(); ++i) others.push_back(args.keyword_value(i));
  return create_with_options(TypeVarType, "typevar", Args(others.data(), 1, args.names),
                             Args(args.values + 1, args.count - 1));
}

Ref param_spec_create(Type*, Args args) {
  return create_with_options(ParamSpecType, "paramspec", args);
}

Ref type_var_tuple_create(Type*, Args args) {
  static constexpr const char* kNames[] = {"name", "default"};
  Value given[2];
  const size_t count = since(13) ? 2 : 1;
  parse_args("typevartuple", args, std::span(kNames).first(count), 1, given, count - 1);
  expect_name("typevartuple", given[0]);
  Handle<TypeVariable> variable = allocate_variable(TypeVarTupleType, given[0]);
  if (given[1]) assign(variable->otherwise, given[1]);
  note_module(variable);
  return variable;
}

// --- what they look like

Ref variable_repr(Value self) {
  const auto* variable = variable_of(self);
  const bool plain = variable->infer_variance || is_exactly(self, TypeVarTupleType);
  const char* variance = plain                     ? ""
                         : variable->covariant     ? "+"
                         : variable->contravariant ? "-"
                                                   : "~";
  return make_str(variance + utf8(variable->name));
}

Ref get_name(Value self) { return Ref(variable_of(self)->name); }
template <bool TypeVariable::*flag>
Ref get_flag(Value self) {
  return make_bool(variable_of(self)->*flag);
}
Ref reduce(Value self, Args) { return get_name(self); }

// --- what typing.py does with them

Ref type_var_subst(Value self, Args args) {
  expect_args("__typing_subst__", args, 1, 1);
  return call_typing("_typevar_subst", {self, args[0]});
}

Ref param_spec_subst(Value self, Args args) {
  expect_args("__typing_subst__", args, 1, 1);
  return call_typing("_paramspec_subst", {self, args[0]});
}

Ref type_var_tuple_subst(Value, Args) {
  raise_type_error("Substitution of bare TypeVarTuple is not supported");
}

int64_t index_among(Value params, Value variable) {
  Handle<Tuple> tuple = to_tuple(params);
  for (int64_t i = 0; i < tuple->size; ++i) {
    if (tuple->items[i] == variable) return i;
  }
  raise_value_error("sequence.index(x): x not in sequence");
}

// The arguments, with the default when this parameter is the first that has none.
Ref type_var_prepare(Value self, Args args) {
  expect_args("__typing_prepare_subst__", args, 2, 2);
  Ref params = get_attribute(args[0], names::dunder_parameters);
  Handle<Tuple> given = to_tuple(args[1]);
  const int64_t index = index_among(params, self);
  if (index < given->size) return given;
  if (index > given->size || !has_default(variable_of(self))) {
    raise_type_error(fmt::format("Too few arguments for {}; actual {}, expected at least {}",
                                 utf8(to_str(args[0]).get()), given->size, index + 1));
  }
  Handle<List> longer = to_list(given);
  list_append(longer.get(), get_default(self));
  return to_tuple(longer);
}

Ref param_spec_prepare(Value self, Args args) {
  expect_args("__typing_prepare_subst__", args, 2, 2);
  return call_typing("_paramspec_prepare_subst", {self, args[0], args[1]});
}

Ref type_var_tuple_prepare(Value self, Args args) {
  expect_args("__typing_prepare_subst__", args, 2, 2);
  return call_typing("_typevartuple_prepare_subst", {self, args[0], args[1]});
}

Ref variable_or(Value left, Value right) { return call_typing("_make_union", {left, right}); }

Ref mro_entries(Value self, Args) {
  const std::string& type = type_of(self)->name;
  raise_type_error("Cannot subclass an instance of " + type);
}

Ref iterate_type_var_tuple(Value self) {
  Handle<Tuple> only = make_tuple({unpacked_type_var_tuple(self)});
  return iterate(only);
}

// --- P.args and P.kwargs

struct ParamSpecPart : Object {
  Value origin;
};

template <Type* type>
Ref get_part(Value self) {
  auto* part = allocate<ParamSpecPart>(*type);
  assign(part->origin, self);
  gc_track(part);
  return Ref::adopt(Value(part));
}

Ref part_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"origin"};
  Value given[1];
  parse_args(type == &ParamSpecArgsType ? "paramspecargs" : "paramspeckwargs", args, kNames, 1,
             given);
  auto* part = allocate<ParamSpecPart>(*type);
  assign(part->origin, given[0]);
  gc_track(part);
  return Ref::adopt(Value(part));
}

Ref part_origin(Value self) { return Ref(self.as<ParamSpecPart>()->origin); }

Ref part_repr(Value self) {
  Value origin = self.as<ParamSpecPart>()->origin;
  const char* what = is_exactly(self, ParamSpecArgsType) ? ".args" : ".kwargs";
  return make_str(
      (is_exactly(origin, ParamSpecType) ? utf8(variable_of(origin)->name) : repr_utf8(origin)) +
      what);
}

Ref part_compare(Value left, Value right, CompareOp op) {
  const bool equality = op == CompareOp::kEq || op == CompareOp::kNe;
  if (!equality || type_of(left) != type_of(right)) return not_implemented();
  return compare(op, left.as<ParamSpecPart>()->origin, right.as<ParamSpecPart>()->origin);
}

// --- the types

void prepare_variable(Type& type, const char* name, Ref (*create)(Type*, Args),
                      std::span<const MethodDef> methods,
                      std::span<const AttributeDef> attributes) {
  using T = TypeVariable;
  Owned<T, &T::name, &T::bound, &T::constraints, &T::otherwise, &T::make_bound,
        &T::make_constraints, &T::make_otherwise, &T::dict>::install(type);
  type.flags &= ~uint32_t{kNoWeakrefs};
  type.flags |= kHasDict;
  type.dict_offset = dict_offset_of<TypeVariable>();
  type.slots.create = create;
  type.slots.repr = variable_repr;
  if (&type != &TypeVarTupleType) {
    type.slots.binary[static_cast<size_t>(BinaryOp::kOr)] = variable_or;
  } else {
    type.slots.iter = iterate_type_var_tuple;
  }
  // What came with 3.13 stands last.
  ready(type, name, nullptr, methods.first(methods.size() - (since(13) ? 0 : 1)),
        attributes.first(attributes.size() - (since(13) ? 0 : 1)));
  dict_set(type.dict, names::dunder_module, Value(intern("typing")));
  dict_remove(type.dict, Value(names::dunder_dict));  // programs may set attributes, not see them
}

void prepare_part(Type& type, const char* name) {
  static constexpr MethodDef kMethods[] = {{"__mro_entries__", mro_entries}};
  static constexpr AttributeDef kAttributes[] = {{"__origin__", part_origin}};
  Owned<ParamSpecPart, &ParamSpecPart::origin>::install(type);
  type.flags &= ~uint32_t{kNoWeakrefs};
  type.slots.create = part_create;
  type.slots.repr = part_repr;
  type.slots.compare = part_compare;
  ready(type, name, nullptr, kMethods, kAttributes);
}

const AttributeDef kTypeVarAttributes[] = {
    {"__name__", get_name},
    {"__bound__", get_bound},
    {"__constraints__", get_constraints},
    {"__covariant__", get_flag<&TypeVariable::covariant>},
    {"__contravariant__", get_flag<&TypeVariable::contravariant>},
    {"__infer_variance__", get_flag<&TypeVariable::infer_variance>},
    {"__default__", get_default},
};
const AttributeDef kParamSpecAttributes[] = {
    {"__name__", get_name},
    {"__bound__", get_bound},
    {"__covariant__", get_flag<&TypeVariable::covariant>},
    {"__contravariant__", get_flag<&TypeVariable::contravariant>},
    {"__infer_variance__", get_flag<&TypeVariable::infer_variance>},
    {"args", get_part<&ParamSpecArgsType>},
    {"kwargs", get_part<&ParamSpecKwargsType>},
    {"__default__", get_default},
};
const AttributeDef kTypeVarTupleAttributes[] = {
    {"__name__", get_name},
    {"__default__", get_default},
};
const MethodDef kParamSpecMethods[] = {
    {"__typing_subst__", param_spec_subst}, {"__typing_prepare_subst__", param_spec_prepare},
    {"__mro_entries__", mro_entries},       {"__reduce__", reduce},
    {"has_default", has_default_method},
};
const MethodDef kTypeVarTupleMethods[] = {
    {"__typing_subst__", type_var_tuple_subst},
    {"__typing_prepare_subst__", type_var_tuple_prepare},
    {"__mro_entries__", mro_entries},
    {"__reduce__", reduce},
    {"has_default", has_default_method},
};

}  // namespace

Ref make_type_param(Str* name, unsigned kind, Value* functions) {
  static constexpr Type* kTypes[] = {&TypeVarType, &ParamSpecType, &TypeVarTupleType};
  const bool constrained = (kind & kConstrainedTypeParam) != 0;
  Type* type = kTypes[kind & (kConstrainedTypeParam - 1U)];
  Handle<TypeVariable> made = allocate_variable(*type, Value(name));
  made->infer_variance = true;
  std::swap(constrained ? made->make_constraints : made->make_bound, functions[0]);
  std::swap(made->make_otherwise, functions[1]);
  return made;
}

void initialize_type_variables() {
  // `__typing_prepare_subst__` of a TypeVar is as new as its default.
  static const MethodDef kTypeVarMethods[] = {
      {"__typing_subst__", type_var_subst},
      {"__mro_entries__", mro_entries},
      {"__reduce__", reduce},
      since(13) ? MethodDef{"__typing_prepare_subst__", type_var_prepare}
                : MethodDef{"__reduce__", reduce},
      {"has_default", has_default_method},
  };
  prepare_variable(TypeVarType, "typing.TypeVar", type_var_create, kTypeVarMethods,
                   kTypeVarAttributes);
  prepare_variable(ParamSpecType, "typing.ParamSpec", param_spec_create, kParamSpecMethods,
                   kParamSpecAttributes);
  prepare_variable(TypeVarTupleType, "typing.TypeVarTuple", type_var_tuple_create,
                   kTypeVarTupleMethods, kTypeVarTupleAttributes);
  prepare_part(ParamSpecArgsType, "typing.ParamSpecArgs");
  prepare_part(ParamSpecKwargsType, "typing.ParamSpecKwargs");
}

}  // namespace corospec::reference
