// The modules weakref and _weakref. References and proxies are native (object/weakref.h); the weak
// containers, WeakMethod and finalize come from the standard library.
#include "reference/object/weakref.h"

#include "reference/modules/define.h"
#include "reference/modules/standard_rest.h"
#include "reference/object/dict.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

Ref proxy(Value, Args args) {
  expect_args("proxy", args, 1, 2);
  return make_weakproxy(args[0], args.count > 1 ? args[1] : Value());
}

Ref get_count(Value, Args args) {
  expect_args("getweakrefcount", args, 1, 1);
  return make_int(weakref_count(args[0]));
}

Ref get_references(Value, Args args) {
  expect_args("getweakrefs", args, 1, 1);
  return weakref_list(args[0]);
}

// [look.weakref.containers] Removes an entry of a WeakValueDictionary, unless somebody has put a
// living object there meanwhile.
Ref remove_dead(Value, Args args) {
  expect_args("_remove_dead_weakref", args, 2, 2);
  Ref entry(dict_find(args[0].as<Dict>(), args[1]));
  if (entry && is_instance(entry, WeakRefType) && !weakref_get(entry)) {
    dict_remove(args[0].as<Dict>(), args[1]);
  }
  return make_none();
}

constexpr FunctionDef kFunctions[] = {
    {"proxy", proxy}, {"getweakrefcount", get_count}, {"getweakrefs", get_references}};
constexpr FunctionDef kHelpers[] = {{"_remove_dead_weakref", remove_dead}};

void define_references(Module* module) {
  define_functions(module, kFunctions);
  define_functions(module, kHelpers);
  define(module, "ref", Value(&WeakRefType));
  define(module, "ReferenceType", Value(&WeakRefType));
  define(module, "ProxyType", Value(&WeakProxyType));
  define(module, "CallableProxyType", Value(&WeakCallableProxyType));
}

}  // namespace

void initialize_module__weakref(Module* module) { define_references(module); }

void initialize_module_weakref(Module* module) {
  define_references(module);
  define(module, "ProxyTypes", make_tuple({Value(&WeakProxyType), Value(&WeakCallableProxyType)}));
  take_rest_from_standard_library(module);
}

}  // namespace corospec::reference
