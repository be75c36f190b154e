#include "reference/modules/standard_rest.h"

#include "reference/language/import.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace {

bool is_special(Value key) {
  return is_str(key) && key.as<Str>()->length > 1 && key.as<Str>()->at(0) == '_' &&
         key.as<Str>()->at(1) == '_';
}

void add_rest(Module* module) {
  Handle<Dict> own = dict_copy(module->dict);
  run_standard_source(module, utf8(dict_find(module->dict, names::dunder_name)));
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(own.get(), &i, &key, &value);) {
    if (!is_special(key)) dict_set(module->dict, key, value);
  }
}

}  // namespace

void take_rest_from_standard_library(Module* module) { module->complete = add_rest; }

}  // namespace corospec::reference
