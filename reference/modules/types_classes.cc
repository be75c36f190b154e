// types.new_class, prepare_class and resolve_bases: a class statement as a function. (PEP 3115, PEP
// 560)
#include "reference/modules/call_arguments.h"
#include "reference/modules/define.h"
#include "reference/modules/types_internal.h"
#include "reference/object/container.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref entries_of(Value base, Value bases) {
  if (is_instance(base, TypeType)) return {};
  Ref method = find_attribute(base, names::dunder_mro_entries);
  if (!method) return {};
  Ref entries = call(method, {bases});
  if (!is_tuple(entries)) raise_type_error("__mro_entries__ must return a tuple");
  return entries;
}

// The bases with those replaced that stand for others; `bases` itself when there are none.
Ref resolve(Value bases) {
  Handle<List> resolved = make_list();
  bool changed = false;
  for_each(bases, [&](Value base) {
    Ref entries = entries_of(base, bases);
    changed = changed || entries;
    if (entries) {
      list_extend(resolved.get(), entries);
    } else {
      list_append(resolved.get(), base);
    }
    return true;
  });
  return changed ? Ref(to_tuple(resolved)) : Ref(bases);
}

struct Prepared {
  Ref metaclass;
  Ref name_space;
  Handle<Dict> keywords;
};

Ref most_derived(Value metaclass, Value bases) {
  if (!is_instance(metaclass, TypeType)) return Ref(metaclass);
  Handle<Tuple> tuple = to_tuple(bases);
  return Ref(Value(calculate_metaclass(metaclass.as<Type>(), tuple.get())));
}

Ref first_metaclass(Value bases) {
  Handle<Tuple> tuple = to_tuple(bases);
  return Ref(Value(tuple->size > 0 ? type_of(tuple->items[0]) : &TypeType));
}

Prepared prepare(Value name, Value bases, Value keywords) {
  Prepared prepared;
  prepared.keywords = make_dict();
  if (keywords && !is_none(keywords)) dict_update(prepared.keywords.get(), keywords);
  Ref metaclass = dict_remove(prepared.keywords.get(), Value(names::metaclass));
  prepared.metaclass = most_derived(metaclass ? metaclass : first_metaclass(bases), bases);
  Ref hook = find_attribute(prepared.metaclass, names::dunder_prepare);
  CallArguments arguments(Args({name, bases}));
  arguments.set_keywords(prepared.keywords.get());
  prepared.name_space = hook ? arguments.call(hook) : Ref(make_dict());
  return prepared;
}

Ref prepare_class(Value, Args args) {
  static constexpr const char* kNames[] = {"name", "bases", "kwds"};
  Value given[3];
  parse_args("prepare_class", args, kNames, 1, given);
  Prepared prepared = prepare(given[0], given[1] ? given[1] : Value(empty_tuple()), given[2]);
  return make_tuple({prepared.metaclass, prepared.name_space, Value(prepared.keywords)});
}

Ref new_class(Value, Args args) {
  static constexpr const char* kNames[] = {"name", "bases", "kwds", "exec_body"};
  Value given[4];
  parse_args("new_class", args, kNames, 1, given);
  Value bases = given[1] ? given[1] : Value(empty_tuple());
  Ref resolved = since(7) ? resolve(bases) : Ref(bases);
  Prepared prepared = prepare(given[0], resolved, given[2]);
  if (given[3] && !is_none(given[3])) call(given[3], {prepared.name_space.get()});
  if (!(resolved.get() == bases)) {
    set_item(prepared.name_space, make_str("__orig_bases__"), bases);
  }
  CallArguments arguments(Args({given[0], resolved.get(), prepared.name_space.get()}));
  arguments.set_keywords(prepared.keywords.get());
  Ref made = arguments.call(prepared.metaclass);
  // The module of the code that makes the class; in CPython that is Python code of the module
  // types.
  const bool plain = prepared.metaclass.get() == Value(&TypeType);
  if (plain && is_dict(prepared.name_space) &&
      !dict_find(prepared.name_space.as<Dict>(), names::dunder_module)) {
    set_attribute(made, names::dunder_module, Value(intern("types")));
  }
  return made;
}

Ref resolve_bases(Value, Args args) {
  static constexpr const char* kNames[] = {"bases"};
  Value bases;
  parse_args("resolve_bases", args, kNames, 1, &bases);
  return resolve(bases);
}

Ref get_original_bases(Value, Args args) {
  expect_args("get_original_bases", args, 1, 1);
  if (!is_instance(args[0], TypeType)) {
    raise_type_error("Expected an instance of type, not " +
                     repr_utf8(make_str(type_name(args[0]))));
  }
  const Type* type = args[0].as<Type>();
  Value original = dict_find(type->dict, intern("__orig_bases__"));
  return Ref(original ? original : Value(type->bases));
}

constexpr FunctionDef kFunctions[] = {
    {"new_class", new_class},
    {"prepare_class", prepare_class},
    {"resolve_bases", resolve_bases},            // since 3.7
    {"get_original_bases", get_original_bases},  // since 3.12
};

}  // namespace

void define_class_making(Module* module) {
  define_functions(module, std::span(kFunctions).first(since(12) ? 4 : since(7) ? 3 : 2));
}

}  // namespace corospec::reference
