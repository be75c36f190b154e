#include "reference/modules/python_part.h"

#include <string>

#include "reference/language/import.h"
#include "reference/language/machine.h"
#include "reference/object/names.h"
#include "reference/object/str.h"

namespace corospec::reference {

Handle<Dict> run_python_part(const char* module, std::string_view source, Dict* given) {
  Handle<Dict> name_space = given ? dict_copy(given) : make_dict();
  dict_set(name_space.get(), names::dunder_name, Value(intern(module)));
  dict_set(name_space.get(), names::dunder_builtins, Value(machine.builtins));
  Handle<Str> filename = make_str(std::string("<corospec ") + module + ">");
  Handle<Code> code = compile_source(source, filename.get(), ParseMode::kExec);
  run_code(code.get(), name_space.get(), name_space.get());
  return name_space;
}

}  // namespace corospec::reference
