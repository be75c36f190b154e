#include "reference/modules/finalize.h"

#include <vector>

#include "reference/language/import.h"
#include "reference/language/machine.h"
#include "reference/modules/sys.h"
#include "reference/object/dict.h"
#include "reference/object/gc.h"
#include "reference/object/gc_order.h"
#include "reference/object/module.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/weakref.h"

namespace corospec::reference {

namespace {

// Places where sys keeps objects of the program; its streams get back what they were.
void forget_in_sys() {
  if (dict_find(machine.builtins, intern("_"))) dict_set(machine.builtins, intern("_"), none());
  for (const char* name : {"path", "argv", "ps1", "ps2", "last_exc", "last_type", "last_value",
                           "last_traceback", "path_hooks", "path_importer_cache", "meta_path"}) {
    if (sys_attribute(name)) set_sys_attribute(name, none());
  }
  for (const char* name : {"stdin", "stdout", "stderr"}) {
    Ref original(sys_attribute(("__" + std::string(name) + "__").c_str()));
    set_sys_attribute(name, original ? original.get() : none());
  }
}

// Weak references to the modules, which only their users keep alive from now on.
std::vector<Ref> release_modules() {
  std::vector<Ref> modules;
  Handle<Dict> all(import_system.modules);
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(all.get(), &i, &key, &value);) {
    Ref keeps_key(key);
    if (is_instance(value, ModuleType)) modules.push_back(make_weakref(value));
    dict_set(all.get(), key, none());
  }
  dict_clear(all.get());
  return modules;
}

bool has_one_underscore(Value name) {
  const auto* text = name.as<Str>();
  return text->length > 0 && text->at(0) == U'_' && (text->length < 2 || text->at(1) != U'_');
}

// Names with one underscore in front first, so that what a module keeps to itself goes before what
// the others may still use.
void empty_module(Module* module) {
  Handle<Dict> names(module->dict);
  for (const bool underscored : {true, false}) {
    Value key;
    Value value;
    for (uint32_t i = 0; dict_step(names.get(), &i, &key, &value);) {
      if (is_none(value) || !is_str(key)) continue;
      if (underscored && !has_one_underscore(key)) continue;
      if (key == Value(names::dunder_builtins)) continue;
      Ref keeps_key(key);
      dict_set(names.get(), key, none());
    }
  }
}

bool is_needed_to_the_end(const Module* module) {
  return module->dict == machine.builtins ||
         dict_find(module->dict, intern("__unraisablehook__")) ||
         dict_find(module->dict, intern("__excepthook__"));
}

}  // namespace

void finalize_modules() {
  gc_collect();
  // CPython's collection above leaves its list of objects in this order, by which the next one
  // goes.
  gc_order_breadth_first(import_system.modules);
  forget_in_sys();
  std::vector<Ref> modules = release_modules();
  gc_collect();
  for (size_t i = modules.size(); i-- > 0;) {
    Ref module = weakref_get(modules[i]);
    if (module && !is_needed_to_the_end(module.as<Module>())) empty_module(module.as<Module>());
  }
  gc_collect();
}

}  // namespace corospec::reference
