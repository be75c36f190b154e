// Type variables among the arguments of `list[T]` and `int | list[T]`, and their replacement.
//
// Since 3.11 the variables themselves say what may replace them: __typing_subst__ gives the value
// for one argument, __typing_prepare_subst__ arranges all arguments before (PEP 646; "Generic Alias
// Type" in the library reference).
#include <fmt/core.h>

#include <string>

#include "reference/object/container.h"
#include "reference/object/generic_alias.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

bool is_type_variable(Value value) {
  if (since(11)) return static_cast<bool>(find_attribute(value, intern("__typing_subst__")));
  const std::string& name = type_name(value);
  return name == "TypeVar" || name == "ParamSpec";
}

void add_once(List* list, Value value) {
  for (Value present : list->values()) {
    if (present == value) return;
  }
  list_append(list, value);
}

// The variables inside an argument that is an alias itself; null: it is none.
Ref inner_parameters(Value argument) {
  Ref inner = find_attribute(argument, names::dunder_parameters);
  if (!inner || !is_tuple(inner)) return {};
  return inner;
}

int64_t index_in(const Tuple* parameters, Value variable) {
  for (int64_t i = 0; i < parameters->size; ++i) {
    if (parameters->items[i] == variable) return i;
  }
  raise_type_error(fmt::format("{} is no parameter", repr_utf8(variable)));
}

// `*tuple[int, str]` among the arguments stands for its own, unless they go on for ever.
Handle<Tuple> expand(Value key) {
  Handle<Tuple> given = is_tuple(key) ? to_tuple(key) : make_tuple({key});
  if (!since(11)) return given;
  Handle<List> expanded = make_list();
  for (Value item : given->values()) {
    Ref inner = is_instance(item, TypeType)
                    ? Ref()
                    : find_attribute(item, intern("__typing_unpacked_tuple_args__"));
    const bool finite =
        inner && is_tuple(inner) &&
        (inner.as<Tuple>()->size == 0 ||
         inner.as<Tuple>()->items[inner.as<Tuple>()->size - 1] != Value(&EllipsisObject));
    if (finite) {
      list_extend(expanded.get(), inner);
    } else {
      list_append(expanded.get(), item);
    }
  }
  return to_tuple(expanded);
}

[[noreturn]] void raise_wrong_number(Value alias, const Tuple* values, int64_t expected) {
  const char* what = values->size < expected ? "few" : "many";
  std::string numbers;
  if (since(11)) numbers = fmt::format("; actual {}, expected {}", values->size, expected);
  raise_type_error(fmt::format("Too {} arguments for {}{}", what, repr_utf8(alias), numbers));
}

// One value for each parameter.
Handle<Tuple> prepare(Value alias, const Tuple* parameters, Value key) {
  Handle<Tuple> values = expand(key);
  for (int64_t i = 0; since(11) && i < parameters->size; ++i) {
    Ref hook = find_attribute(parameters->items[i], intern("__typing_prepare_subst__"));
    if (!hook || is_none(hook)) continue;
    Ref prepared = call(hook, {alias, values});
    values = to_tuple(prepared);
  }
  if (values->size != parameters->size) raise_wrong_number(alias, values.get(), parameters->size);
  return values;
}

// The argument of an alias in an alias: its own variables, replaced.
Ref substitute_inside(Value argument, const Tuple* parameters, const Tuple* values) {
  Ref inner = inner_parameters(argument);
  if (!inner || inner.as<Tuple>()->size == 0) return Ref(argument);
  Handle<List> chosen = make_list();
  for (Value variable : inner.as<Tuple>()->values()) {
    Value value = values->items[index_in(parameters, variable)];
    // What a TypeVarTuple gets is a tuple.
    if (since(11) && is_tuple(value) && type_of(variable)->slots.iter) {
      list_extend(chosen.get(), value);
    } else {
      list_append(chosen.get(), value);
    }
  }
  Handle<Tuple> key = to_tuple(chosen);
  return get_item(argument, key);
}

bool is_unpacked_variable(Value argument) {
  if (!since(11)) return false;
  Ref flag = find_attribute(argument, intern("__typing_is_unpacked_typevartuple__"));
  return flag && truth(flag);
}

Ref substitute(Value argument, const Tuple* parameters, const Tuple* values) {
  if (!is_type_variable(argument)) return substitute_inside(argument, parameters, values);
  Value value = values->items[index_in(parameters, argument)];
  return since(11) ? call_method(argument, intern("__typing_subst__"), {value}) : Ref(value);
}

}  // namespace

Ref collect_type_parameters(Value arguments) {
  Handle<List> found = make_list();
  for (Value argument : arguments.as<Tuple>()->values()) {
    if (is_instance(argument, TypeType)) continue;
    if (is_type_variable(argument)) {
      add_once(found.get(), argument);
      continue;
    }
    Ref inner = is_tuple(argument) && since(11) ? collect_type_parameters(argument)
                                                : inner_parameters(argument);
    if (!inner) continue;
    for (Value parameter : inner.as<Tuple>()->values()) add_once(found.get(), parameter);
  }
  return to_tuple(found);
}

Handle<Tuple> substitute_type_parameters(Value alias, Value arguments, Value parameters,
                                         Value key) {
  const auto* variables = parameters.as<Tuple>();
  if (variables->size == 0) {
    raise_type_error(since(11) ? repr_utf8(alias) + " is not a generic class"
                               : "There are no type variables left in " + repr_utf8(alias));
  }
  Handle<Tuple> values = prepare(alias, variables, key);
  Handle<List> result = make_list();
  for (Value argument : arguments.as<Tuple>()->values()) {
    if (is_instance(argument, TypeType)) {
      list_append(result.get(), argument);
      continue;
    }
    Ref value = substitute(argument, variables, values.get());
    if (is_unpacked_variable(argument) && is_tuple(value)) {
      list_extend(result.get(), value);
    } else {
      list_append(result.get(), value);
    }
  }
  return to_tuple(result);
}

}  // namespace corospec::reference
