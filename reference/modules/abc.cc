// The modules abc and _abc.
#include "reference/modules/abc_classes.h"
#include "reference/modules/define.h"
#include "reference/modules/standard_rest.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// --- abc

Ref abstractmethod(Value, Args args) {
  static constexpr const char* kNames[] = {"funcobj"};
  Value function;
  parse_args("abstractmethod", args, kNames, 1, &function);
  set_attribute(function, names::dunder_isabstractmethod, boolean(true));
  return Ref(function);
}

Ref get_cache_token(Value, Args args) {
  expect_args("get_cache_token", args, 0, 0);
  return make_int(abc_cache_token());
}

// What a decorator that adds methods calls. Classes that are not abstract are left alone.
Ref update_abstractmethods(Value, Args args) {
  expect_args("update_abstractmethods", args, 1, 1);
  if (find_attribute(args[0], names::dunder_abstractmethods)) abc_collect_methods(args[0]);
  return Ref(args[0]);
}

constexpr FunctionDef kFunctions[] = {
    {"abstractmethod", abstractmethod},
    {"get_cache_token", get_cache_token},
    {"update_abstractmethods", update_abstractmethods},  // since 3.10
};

Value abc_class() {
  static Value type = [] {
    Handle<Dict> name_space = make_dict();
    dict_set(name_space.get(), names::dunder_module, Value(intern("abc")));
    dict_set(name_space.get(), names::dunder_slots, Value(empty_tuple()));
    return make_abstract_class("ABC", empty_tuple(), name_space.get()).take();
  }();
  return type;
}

// --- _abc, for the standard library

Ref init(Value, Args args) {
  expect_args("_abc_init", args, 1, 1);
  abc_initialize_class(args[0]);
  return make_none();
}

Ref register_class(Value, Args args) {
  expect_args("_abc_register", args, 2, 2);
  abc_register(args[0], args[1]);
  return Ref(args[1]);
}

Ref instance_check(Value, Args args) {
  expect_args("_abc_instancecheck", args, 2, 2);
  return make_bool(abc_instance_check(args[0], args[1]));
}

Ref subclass_check(Value, Args args) {
  expect_args("_abc_subclasscheck", args, 2, 2);
  return make_bool(abc_subclass_check(args[0], args[1]));
}

Ref reset_registry(Value, Args args) {
  expect_args("_reset_registry", args, 1, 1);
  abc_clear_registry(args[0]);
  return make_none();
}

Ref reset_caches(Value, Args args) {
  expect_args("_reset_caches", args, 1, 1);
  abc_clear_caches(args[0]);
  return make_none();
}

Ref get_dump(Value, Args) { throw NotSupported("_abc._get_dump"); }

constexpr FunctionDef kHelpers[] = {
    {"get_cache_token", get_cache_token},   {"_abc_init", init},
    {"_abc_register", register_class},      {"_abc_instancecheck", instance_check},
    {"_abc_subclasscheck", subclass_check}, {"_reset_registry", reset_registry},
    {"_reset_caches", reset_caches},        {"_get_dump", get_dump},
};

}  // namespace

void initialize_module__abc(Module* module) {
  once(prepare_abc);
  define_functions(module, kHelpers);
}

void initialize_module_abc(Module* module) {
  once(prepare_abc);
  define_functions(module, std::span(kFunctions).first(since(10) ? 3 : 2));
  define_type(module, ABCMetaType);
  define(module, "ABC", abc_class());
  take_rest_from_standard_library(module);  // abstractproperty and the like
}

}  // namespace corospec::reference
