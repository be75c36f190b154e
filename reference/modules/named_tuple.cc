#include "reference/modules/named_tuple.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

#include "reference/modules/collections_types.h"
#include "reference/modules/define.h"
#include "reference/modules/python_part.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Tuple* fields_of(Value self) { return named_tuple_fields(type_of(self)); }

// --- methods of the classes

Handle<Tuple> new_instance(Value type, std::span<const Value> values) {
  Handle<Tuple> plain = make_tuple(values);
  Ref instance = TupleType.slots.create(type.as<Type>(), {Value(plain)});
  return Handle<Tuple>(instance.as<Tuple>());
}

Ref method_make(Value type, Args args) {
  expect_args("_make", args, 1, 1);
  Handle<Tuple> values = to_tuple(args[0]);
  const int64_t expected = named_tuple_fields(type.as<Type>())->size;
  if (values->size != expected) {
    raise_type_error(fmt::format("Expected {} arguments, got {}", expected, values->size));
  }
  return new_instance(type, values->values());
}

Ref method_replace(Value self, Args args) {
  if (args.count > 0) {
    raise_type_error(fmt::format("{}_replace() takes 1 positional argument but {} were given",
                                 since(10) ? type_of(self)->qualname + "." : "", args.count + 1));
  }
  const Tuple* fields = fields_of(self);
  std::vector<Value> values(self.as<Tuple>()->values().begin(), self.as<Tuple>()->values().end());
  Handle<List> unknown = make_list();
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    bool known = false;
    for (int64_t place = 0; place < fields->size; ++place) {
      if (!str_equal(fields->items[place].as<Str>(), args.keyword_name(i))) continue;
      values[static_cast<size_t>(place)] = args.keyword_value(i);
      known = true;
    }
    if (!known) list_append(unknown.get(), Value(args.keyword_name(i)));
  }
  if (unknown->size > 0) {
    raise(since(13) ? TypeErrorType : ValueErrorType,
          "Got unexpected field names: " + repr_utf8(unknown));
  }
  Handle<Tuple> replaced = make_tuple(std::span<const Value>(values));
  return call_method(self, intern("_make"), {Value(replaced)});
}

Ref method_as_dict(Value self, Args args) {
  expect_args("_asdict", args, 0, 0);
  Ref result = call(Value(since(8) ? &DictType : &OrderedDictType), {});
  const Tuple* fields = fields_of(self);
  for (int64_t i = 0; i < fields->size; ++i) {
    dict_set(result.as<Dict>(), fields->items[i], self.as<Tuple>()->items[i]);
  }
  return result;
}

Ref method_repr(Value self, Args args) {
  expect_args("__repr__", args, 0, 0);
  ReprGuard guard(self);
  if (guard.active()) return make_str("...");
  const Tuple* fields = fields_of(self);
  std::string text = type_name(self) + "(";
  for (int64_t i = 0; i < fields->size; ++i) {
    text +=
        (i > 0 ? ", " : "") + utf8(fields->items[i]) + "=" + repr_utf8(self.as<Tuple>()->items[i]);
  }
  return make_str(text + ")");
}

Ref method_getnewargs(Value self, Args args) {
  expect_args("__getnewargs__", args, 0, 0);
  return make_tuple(self.as<Tuple>()->values());
}

constexpr MethodDef kMethods[] = {
    {"_replace", method_replace},    {"__repr__", method_repr},
    {"_asdict", method_as_dict},     {"__getnewargs__", method_getnewargs},
    {"__replace__", method_replace},  // since 3.13
};

// --- making a class

std::string comma_list(std::span<const std::string> names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

Handle<Tuple> to_names(std::span<const std::string> names) {
  Handle<Tuple> tuple = make_tuple_of_size(static_cast<int64_t>(names.size()));
  for (size_t i = 0; i < names.size(); ++i) tuple->items[i] = Ref(Value(intern(names[i]))).take();
  return tuple;
}

void add_fields(Dict* name_space, std::span<const std::string> fields) {
  for (size_t i = 0; i < fields.size(); ++i) {
    Handle<Str> doc = make_str(fmt::format("Alias for field number {}", i));
    dict_set(name_space, intern(fields[i]),
             call(Value(&TupleGetterType), {make_int(static_cast<int64_t>(i)), Value(doc)}));
  }
}

// `__new__` is a function of Python, as in CPython: it binds its arguments, has a signature, and
// typing.NamedTuple gives it annotations.
Ref make_new(const std::string& name, std::span<const std::string> fields, Tuple* defaults) {
  const std::string list = comma_list(fields);
  const std::string source = fmt::format(
      "def make(_tuple_new, _defaults):\n"
      "    {4} _cls{0}{1}{5} _tuple_new(_cls, ({1}{2}))\n"
      "    __new__.__name__ = '__new__'\n"
      "    __new__.__qualname__ = '{3}.__new__'\n"
      "    __new__.__doc__ = 'Create new instance of {3}({1})'\n"
      "    if _defaults: __new__.__defaults__ = _defaults\n"
      "    return __new__\n",
      fields.empty() ? "" : ", ", list, fields.size() == 1 ? "," : "", name,
      since(7) ? "__new__ = lambda" : "def __new__(", since(7) ? ":" : "): return");
  const Handle<Dict> part = run_python_part(("namedtuple_" + name).c_str(), source);
  const Ref tuple_new = get_attribute(Value(&TupleType), names::dunder_new);
  return call(dict_find(part.get(), intern("make")), {tuple_new, Value(defaults)});
}

void add_methods(Dict* name_space) {
  const size_t count = std::size(kMethods) - (since(13) ? 0 : 1);
  for (const MethodDef& method : std::span(kMethods).first(count)) {
    dict_set(name_space, intern(method.name), make_method_attribute(&TupleType, method));
  }
  dict_set(name_space, intern("_make"),
           make_method_attribute(&TupleType, {"_make", method_make, MethodDef::kClassMethod}));
}

Handle<Dict> defaults_by_name(const Tuple* fields, std::span<const Value> defaults) {
  Handle<Dict> result = make_dict();
  const size_t first = fields->values().size() - defaults.size();
  for (size_t i = 0; i < defaults.size(); ++i) {
    dict_set(result.get(), fields->items[first + i], defaults[i]);
  }
  return result;
}

}  // namespace

Tuple* named_tuple_fields(const Type* type) {
  if (!type->has(kTupleSubclass)) return nullptr;
  Value fields = const_cast<Type*>(type)->lookup(intern("_fields"));
  return fields && is_tuple(fields) ? fields.as<Tuple>() : nullptr;
}

Handle<Type> make_named_tuple_class(const std::string& name, std::span<const std::string> fields,
                                    std::span<const Value> defaults, Value module) {
  once(prepare_tuple_getter);
  Handle<Dict> name_space = make_dict();
  Handle<Tuple> field_names = to_names(fields);
  Handle<Tuple> default_values = make_tuple(defaults);
  dict_set(name_space.get(), names::dunder_doc, make_str(name + "(" + comma_list(fields) + ")"));
  dict_set(name_space.get(), names::dunder_slots, Value(empty_tuple()));
  dict_set(name_space.get(), intern("_fields"), field_names);
  dict_set(name_space.get(), intern("_field_defaults"),
           defaults_by_name(field_names.get(), defaults));
  dict_set(name_space.get(), names::dunder_new,
           make_static_method(make_new(name, fields, default_values.get())));
  add_methods(name_space.get());
  add_fields(name_space.get(), fields);
  if (since(10)) dict_set(name_space.get(), names::dunder_match_args, field_names);
  if (module) dict_set(name_space.get(), names::dunder_module, module);
  Handle<Tuple> bases = make_tuple({Value(&TupleType)});
  return make_class(&TypeType, intern(name), bases.get(), name_space.get(), {});
}

// --- collections.namedtuple

namespace {

bool is_keyword(const std::string& word) {
  static const std::set<std::string> keywords = {
      "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
      "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
      "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
      "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"};
  return keywords.count(word) > 0;
}

bool is_identifier(const std::string& word) {
  Handle<Str> text = make_str(word);
  return truth(call_method(text, intern("isidentifier")));
}

std::vector<std::string> split_names(Value names) {
  std::vector<std::string> result;
  if (is_str(names)) {
    std::string text = utf8(names);
    std::replace(text.begin(), text.end(), ',', ' ');
    Handle<Str> spaced = make_str(text);
    Ref words = call_method(spaced, intern("split"));
    for (Value word : words.as<List>()->values()) result.push_back(utf8(word));
    return result;
  }
  for_each(names, [&](Value name) {
    result.push_back(utf8(to_str(name)));
    return true;
  });
  return result;
}

void rename_invalid(std::vector<std::string>& names) {
  std::set<std::string> seen;
  for (size_t i = 0; i < names.size(); ++i) {
    const bool bad = !is_identifier(names[i]) || is_keyword(names[i]) ||
                     names[i].starts_with("_") || seen.count(names[i]) > 0;
    if (bad) names[i] = "_" + std::to_string(i);
    seen.insert(names[i]);
  }
}

void check_names(const std::string& type_name, const std::vector<std::string>& fields,
                 bool renamed) {
  std::vector<std::string> all = fields;
  all.insert(all.begin(), type_name);
  for (const std::string& name : all) {
    if (!is_identifier(name)) {
      raise_value_error("Type names and field names must be valid identifiers: '" + name + "'");
    }
    if (is_keyword(name)) {
      raise_value_error("Type names and field names cannot be a keyword: '" + name + "'");
    }
  }
  std::set<std::string> seen;
  for (const std::string& name : fields) {
    if (name.starts_with("_") && !renamed) {
      raise_value_error("Field names cannot start with an underscore: '" + name + "'");
    }
    if (!seen.insert(name).second) {
      raise_value_error("Encountered duplicate field name: '" + name + "'");
    }
  }
}

struct NamedTupleArguments {
  Value type_name, field_names, rename, defaults, module;
};

NamedTupleArguments parse(Args args) {
  Value given[6];
  if (since(7)) {
    static constexpr const char* kNames[] = {"typename", "field_names", "rename", "defaults",
                                             "module"};
    parse_args("namedtuple", args, kNames, 2, given, 3);
    return {given[0], given[1], given[2], given[3], given[4]};
  }
  static constexpr const char* kNames[] = {"typename", "field_names", "verbose", "rename",
                                           "module"};
  parse_args("namedtuple", args, kNames, 2, given, 3);
  return {given[0], given[1], given[3], Value(), given[4]};
}

}  // namespace

Ref namedtuple(Value, Args args) {
  const NamedTupleArguments given = parse(args);
  std::vector<std::string> fields = split_names(given.field_names);
  Ref name = to_str(given.type_name);
  const bool rename = given.rename && truth(given.rename);
  if (rename) rename_invalid(fields);
  check_names(utf8(name), fields, rename);
  Handle<Tuple> defaults = given.defaults && !is_none(given.defaults)
                               ? to_tuple(given.defaults)
                               : Handle<Tuple>(empty_tuple());
  if (defaults->values().size() > fields.size()) {
    raise_type_error("Got more default values than field names");
  }
  Value module = given.module && !is_none(given.module) ? given.module : Value();
  return make_named_tuple_class(utf8(name), fields, defaults->values(), module);
}

}  // namespace corospec::reference
