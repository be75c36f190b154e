// __build_class__: what a class statement does.
#include <fmt/core.h>

#include <vector>

#include "reference/language/machine.h"
#include "reference/modules/builtins_parts.h"
#include "reference/object/cell.h"
#include "reference/object/exception.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::builtins {

namespace {

// The bases with those that are no classes replaced by what their __mro_entries__ says.
Handle<Tuple> resolve_bases(Tuple* given) {
  if (!since(7)) return Handle<Tuple>(given);
  Handle<List> resolved = make_list();
  bool changed = false;
  for (Value base : given->values()) {
    Ref method =
        is_instance(base, TypeType) ? Ref() : find_attribute(base, names::dunder_mro_entries);
    if (!method) {
      list_append(resolved.get(), base);
      continue;
    }
    changed = true;
    Ref entries = call(method, {Value(given)});
    if (!is_tuple(entries)) raise_type_error("__mro_entries__ must return a tuple");
    list_extend(resolved.get(), entries);
  }
  return changed ? make_tuple(resolved->values()) : Handle<Tuple>(given);
}

// The keywords of the class statement without `metaclass`.
struct Keywords {
  Handle<Tuple> names;
  std::vector<Value> values;  // borrowed from the call
  Value metaclass;            // null: not given
};

Keywords split_keywords(Args args) {
  Keywords keywords;
  std::vector<Value> kept_names;
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    if (str_equal(args.keyword_name(i), names::metaclass)) {
      keywords.metaclass = args.keyword_value(i);
    } else {
      kept_names.push_back(Value(args.keyword_name(i)));
      keywords.values.push_back(args.keyword_value(i));
    }
  }
  keywords.names = make_tuple(std::span<const Value>(kept_names));
  return keywords;
}

Ref call_with_keywords(Value callee, std::initializer_list<Value> positional,
                       const Keywords& keywords) {
  std::vector<Value> values(positional);
  values.insert(values.end(), keywords.values.begin(), keywords.values.end());
  Tuple* names = keywords.values.empty() ? nullptr : keywords.names.get();
  return call(callee, Args(values.data(), positional.size(), names));
}

Ref choose_metaclass(Value given, Tuple* bases) {
  Ref chosen(given);
  if (!chosen) chosen = Ref(bases->size > 0 ? Value(type_of(bases->items[0])) : Value(&TypeType));
  if (!is_instance(chosen, TypeType)) return chosen;
  return Ref(Value(calculate_metaclass(chosen.as<Type>(), bases)));
}

Ref prepare_namespace(Value metaclass, Value name, Tuple* bases, const Keywords& keywords) {
  Ref prepare = find_attribute(metaclass, names::dunder_prepare);
  if (!prepare) return make_dict();
  Ref name_space = call_with_keywords(prepare, {name, Value(bases)}, keywords);
  if (!type_of(name_space)->slots.get_item) {
    raise_type_error(
        fmt::format("{}.__prepare__() must return a mapping, not {}",
                    is_instance(metaclass, TypeType) ? metaclass.as<Type>()->name : "<metaclass>",
                    type_of(name_space)->name));
  }
  return name_space;
}

// The cell that the body returned has to hold the class by now.
void check_class_cell(Value cell, Value name, Value made) {
  if (!is_exactly(cell, CellType) || !is_instance(made, TypeType)) return;
  Value content = cell.as<Cell>()->content;
  if (content == made) return;
  const std::string shown_name = repr_utf8(name);
  if (!content) {
    raise(RuntimeErrorType,
          fmt::format("__class__ not set defining {} as {}. Was __classcell__ propagated to "
                      "type.__new__?",
                      shown_name, repr_utf8(made)));
  }
  raise_type_error(fmt::format("__class__ set to {} defining {} as {}", repr_utf8(content),
                               shown_name, repr_utf8(made)));
}

}  // namespace

Ref build_class(Value, Args args) {
  if (args.count < 2) raise_type_error("__build_class__: not enough arguments");
  if (!is_exactly(args[0], FunctionType)) {
    raise_type_error("__build_class__: func must be a function");
  }
  if (!is_str(args[1])) raise_type_error("__build_class__: name is not a string");
  auto* body = args[0].as<Function>();
  Value name = args[1];
  Handle<Tuple> given_bases = make_tuple(args.positional().subspan(2));
  Handle<Tuple> bases = resolve_bases(given_bases.get());
  Keywords keywords = split_keywords(args);
  Ref metaclass = choose_metaclass(keywords.metaclass, bases.get());
  Ref name_space = prepare_namespace(metaclass, name, bases.get(), keywords);
  // Any mapping will do: the machine looks at the type before it takes the namespace for a dict.
  Ref cell = run_class_body(body, static_cast<Dict*>(name_space.get().object()));
  if (bases.get() != given_bases.get()) {
    set_item(name_space, Value(intern("__orig_bases__")), given_bases);
  }
  Ref made = call_with_keywords(metaclass, {name, bases, name_space}, keywords);
  check_class_cell(cell, name, made);
  return made;
}

}  // namespace corospec::reference::builtins
