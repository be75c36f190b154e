// inspect.getmembers, getdoc, unwrap and others about single objects.
#include <algorithm>
#include <string>
#include <vector>

#include "reference/language/docstring.h"
#include "reference/language/function.h"
#include "reference/language/import.h"
#include "reference/language/machine.h"
#include "reference/modules/inspect_parts.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// --- members

Ref names_of(Value object) {
  Value function = dict_find(machine.builtins, intern("dir"));
  return call(Ref(function), {object});
}

Ref getmembers(Value, Args args) {
  static constexpr const char* kNames[] = {"object", "predicate"};
  Value given[2];
  parse_args("getmembers", args, kNames, 1, given);
  const bool all = !given[1] || is_none(given[1]);
  Handle<List> members = make_list();
  for_each(names_of(given[0]), [&](Value name) {
    Ref value = find_attribute(given[0], name.as<Str>());
    if (value && (all || truth(call(given[1], {value.get()})))) {
      list_append(members.get(), make_tuple({name, value.get()}));
    }
    return true;
  });
  return members;  // dir() has sorted the names
}

Ref getmro(Value, Args args) {
  expect_args("getmro", args, 1, 1);
  return get_attribute(args[0], names::dunder_mro);
}

// --- static attributes

Value own_attribute(Value object, Str* name) {
  Dict* dict = instance_dict(object, false);
  return dict ? dict_find(dict, name) : Value();
}

// Without calling anything of the object's. Null: absent.
Value static_attribute(Value object, Str* name) {
  if (is_instance(object, TypeType)) {
    if (Value own = object.as<Type>()->lookup(name)) return own;
    return type_of(object)->lookup(name);
  }
  Value of_class = type_of(object)->lookup(name);
  const bool data = of_class && type_of(of_class)->slots.descriptor_get &&
                    type_of(of_class)->slots.descriptor_set;
  if (data) return of_class;  // [look.static]
  if (Value own = own_attribute(object, name)) return own;
  return of_class;
}

Ref getattr_static(Value, Args args) {
  static constexpr const char* kNames[] = {"obj", "attr", "default"};
  Value given[3];
  parse_args("getattr_static", args, kNames, 2, given);
  if (Value found = static_attribute(given[0], intern(given[1].as<Str>()).get())) return Ref(found);
  if (given[2]) return Ref(given[2]);
  raise(AttributeErrorType, utf8(given[1]));
}

// --- documentation

Ref cleandoc(Value, Args args) {
  static constexpr const char* kNames[] = {"doc"};
  Value doc;
  parse_args("cleandoc", args, kNames, 1, &doc);
  // The compiler's cleaning leaves blank lines at the end in, and needs more than none.
  Ref cleaned = compiling::clean_docstring(doc.as<Str>());
  return call_method(cleaned, intern("strip"), {make_str("\n")});
}

Ref doc_of(Value object) {
  Ref doc = find_attribute(object, names::dunder_doc);
  return doc && is_str(doc) ? doc : Ref();
}

// The documentation that the classes above have under the same name.
Ref inherited_doc(Value type, Str* name) {
  for (Value base : type.as<Type>()->mro->values()) {
    Value attribute = dict_find(base.as<Type>()->dict, name);
    Ref doc = attribute ? doc_of(attribute) : Ref();
    if (doc) return doc;
  }
  return {};
}

// The class in which a function stands, by its qualified name. Null: not found.
Ref class_of_function(Value function) {
  Ref module_name = find_attribute(function, names::dunder_module);
  Ref qualname = find_attribute(function, names::dunder_qualname);
  if (!module_name || !qualname || !is_str(qualname) || !is_str(module_name)) return {};
  Ref place(dict_find(import_system.modules, module_name.get()));
  const std::string path = utf8(qualname.get());
  for (size_t start = 0, dot; place && (dot = path.find('.', start)) != std::string::npos;
       start = dot + 1) {
    place = find_attribute(place, intern(path.substr(start, dot - start)));
  }
  return place && is_instance(place, TypeType) ? place : Ref();
}

Ref find_inherited_doc(Value object) {
  if (is_instance(object, TypeType)) {
    for (Value base : object.as<Type>()->mro->values()) {
      if (base == Value(&ObjectType)) break;
      Ref doc = doc_of(base);
      if (doc) return doc;
    }
    return {};
  }
  Ref name = find_attribute(object, names::dunder_name);
  if (!name || !is_str(name)) return {};
  if (is_instance(object, BoundMethodType)) {
    Value self = object.as<BoundMethod>()->self;
    Value type = is_instance(self, TypeType) ? self : Value(type_of(self));
    return inherited_doc(type, name.as<Str>());
  }
  if (!is_instance(object, FunctionType)) return {};
  Ref type = class_of_function(object);
  return type ? inherited_doc(type, name.as<Str>()) : Ref();
}

Ref getdoc(Value, Args args) {
  static constexpr const char* kNames[] = {"object"};
  Value object;
  parse_args("getdoc", args, kNames, 1, &object);
  Ref doc = find_attribute(object, names::dunder_doc);
  if (!doc || is_none(doc)) doc = find_inherited_doc(object);
  if (!doc || !is_str(doc)) return make_none();
  return cleandoc({}, {doc.get()});
}

// --- where things come from

Ref unwrap(Value, Args args) {
  static constexpr const char* kNames[] = {"func", "stop"};
  Value given[2];
  parse_args("unwrap", args, kNames, 1, given, 1);
  const bool stops = given[1] && !is_none(given[1]);
  std::vector<Ref> seen = {Ref(given[0])};
  for (;;) {
    Ref current = seen.back();
    if (stops && truth(call(given[1], {current.get()}))) return current;
    // A class is not asked: its `__wrapped__` is about its instances.
    if (since(12) && is_instance(current, TypeType)) return current;
    Ref inner = find_attribute(current, names::dunder_wrapped);
    if (!inner) return current;
    const bool loop = std::any_of(seen.begin(), seen.end(),
                                  [&](const Ref& one) { return one.get() == inner.get(); });
    if (loop) raise_value_error("wrapper loop when unwrapping " + repr_utf8(given[0]));
    seen.push_back(inner);
  }
}

Ref getmodule(Value, Args args) {
  expect_args("getmodule", args, 1, 2);
  if (is_instance(args[0], ModuleType)) return Ref(args[0]);
  Ref name = find_attribute(args[0], names::dunder_module);
  Value module = name && is_str(name) ? dict_find(import_system.modules, name.get()) : Value();
  return module ? Ref(module) : make_none();
}

[[noreturn]] void raise_no_file(Value object) {
  if (is_instance(object, TypeType)) raise_type_error(repr_utf8(object) + " is a built-in class");
  raise_type_error(
      "module, class, method, function, traceback, frame, or code object was expected, "
      "got " +
      type_name(object));
}

// The attributes that lead from an object to its code.
Ref code_of(Value object) {
  Ref at(object);
  for (const char* name : {"__func__", "__code__", "tb_frame", "f_code"}) {
    Ref next = find_attribute(at, intern(name));
    if (next) at = next;
  }
  return is_exactly(at, CodeType) ? at : Ref();
}

Ref getfile(Value, Args args) {
  expect_args("getfile", args, 1, 1);
  if (is_instance(args[0], TypeType) || is_instance(args[0], ModuleType)) {
    Ref module = getmodule({}, {args[0]});
    Ref file = is_none(module) ? Ref() : find_attribute(module, names::dunder_file);
    if (file && is_str(file)) return file;
    raise_no_file(args[0]);
  }
  Ref code = code_of(args[0]);
  if (!code) raise_no_file(args[0]);
  return Ref(Value(code.as<Code>()->filename));
}

constexpr FunctionDef kFunctions[] = {
    {"getmembers", getmembers}, {"getmro", getmro},   {"getattr_static", getattr_static},
    {"cleandoc", cleandoc},     {"getdoc", getdoc},   {"unwrap", unwrap},
    {"getmodule", getmodule},   {"getfile", getfile}, {"getsourcefile", getfile},
};

}  // namespace

void define_members(Module* module) { define_functions(module, kFunctions); }

}  // namespace corospec::reference
