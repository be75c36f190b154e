#include "harness/cpython/python_api.h"

#include <dlfcn.h>

namespace corospec::harness {
namespace {

template <typename Function>
void find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(dlsym(library, name));
}

}  // namespace

std::string open_python(const std::string& libpython, PythonApi& api) {
  // Global: extension modules of a distribution's Python expect its symbols to be there already.
  void* library = dlopen(libpython.c_str(), RTLD_NOW | RTLD_GLOBAL);
  if (library == nullptr) return dlerror();
  const char* missing = nullptr;
#define COROSPEC_FIND(name)       \
  find(library, #name, api.name); \
  if (api.name == nullptr) missing = #name;
  COROSPEC_PYTHON_FUNCTIONS(COROSPEC_FIND)
#undef COROSPEC_FIND
  find(library, "PyOS_AfterFork", api.PyOS_AfterFork);
  find(library, "PyOS_BeforeFork", api.PyOS_BeforeFork);
  find(library, "PyOS_AfterFork_Parent", api.PyOS_AfterFork_Parent);
  find(library, "PyOS_AfterFork_Child", api.PyOS_AfterFork_Child);
  find(library, "Py_SetProgramName", api.Py_SetProgramName);
  find(library, "_Py_NoneStruct", api.none);
  if (api.none == nullptr) missing = "_Py_NoneStruct";
  if (missing == nullptr) return {};
  return libpython + ": it has no " + missing + "; CPython 3.6 or newer is needed";
}

}  // namespace corospec::harness
