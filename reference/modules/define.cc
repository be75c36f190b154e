#include "reference/modules/define.h"

#include <set>

#include "reference/object/function.h"
#include "reference/object/names.h"

namespace corospec::reference {

void define_functions(Module* module, std::span<const FunctionDef> functions) {
  Value module_name = dict_find(module->dict, names::dunder_name);
  for (const FunctionDef& definition : functions) {
    define(module, definition.name,
           make_function(definition.name, definition.function, {}, module_name));
  }
}

void define(Module* module, const char* name, Value value) {
  dict_set(module->dict, intern(name), value);
}

void define_type(Module* module, Type& type) { define(module, type.name.c_str(), Value(&type)); }

void once(void (*prepare)()) {
  static std::set<void (*)()> prepared;
  if (prepared.insert(prepare).second) prepare();
}

}  // namespace corospec::reference
