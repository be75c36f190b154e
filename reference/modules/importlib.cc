// A small importlib: importing a module by its name. The protocols of finders and loaders are not
// supported: the import system is reference/language/import.h. Nothing is compiled into files, so
// there are no caches of byte code, and no module is frozen.
#include <string>

#include "reference/language/import.h"
#include "reference/language/machine.h"
#include "reference/modules/define.h"
#include "reference/object/args.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

std::string text_argument(const char* function, Value value) {
  if (is_str(value)) return utf8(value);
  raise_type_error(std::string(function) + "() needs a str, not " + type_of(value)->name);
}

// "..c" in the package "a.b" is "a.c".
std::string resolved(const char* function, const std::string& name, Value package) {
  const size_t dots = std::min(name.find_first_not_of('.'), name.size());
  if (dots == 0) return name;
  std::string base = package && !is_none(package) ? text_argument(function, package) : "";
  if (base.empty()) {
    raise_type_error("the 'package' argument is required to perform a relative import for '" +
                     name + "'");
  }
  for (size_t i = 1; i < dots; ++i) {
    const size_t dot = base.rfind('.');
    if (dot == std::string::npos) {
      raise(ImportErrorType, "attempted relative import beyond top-level package");
    }
    base.resize(dot);
  }
  return dots == name.size() ? base : base + "." + name.substr(dots);
}

Ref import_by_dotted_name(Value, Args args) {
  static constexpr const char* kNames[] = {"name", "package"};
  Value given[2];
  parse_args("import_module", args, kNames, 1, given);
  const std::string name = text_argument("import_module", given[0]);
  if (name.empty()) raise_value_error("Empty module name");
  return import_module(resolved("import_module", name, given[1]));
}

Ref invalidate_caches(Value, Args args) {
  expect_args("invalidate_caches", args, 0, 0);
  return make_none();
}

constexpr FunctionDef kFunctions[] = {
    {"import_module", import_by_dotted_name},
    {"invalidate_caches", invalidate_caches},
};

// Without a cache tag there is no place for byte code, and Python says so.
Ref no_cache(Value, Args) {
  raise(NotImplementedErrorType, "sys.implementation.cache_tag is None");
}

constexpr FunctionDef kUtilities[] = {
    {"cache_from_source", no_cache},
    {"source_from_cache", no_cache},
};

Ref is_frozen(Value, Args args) {
  expect_args("is_frozen", args, 1, 1);
  return make_bool(false);
}

Ref lock_is_held(Value, Args args) {
  expect_args("lock_held", args, 0, 0);
  return make_bool(false);
}

Ref override_frozen_modules(Value, Args args) {
  expect_args("_override_frozen_modules_for_tests", args, 1, 1);
  return make_none();
}

constexpr FunctionDef kInternals[] = {
    {"is_frozen", is_frozen},
    {"lock_held", lock_is_held},
    {"_override_frozen_modules_for_tests", override_frozen_modules},
};

// It exists, so that the standard library can register what it does with one; there are none.
Type FileFinderType;

void prepare_machinery() {
  FileFinderType.flags = kSubclassable;
  FileFinderType.slots.create = [](Type*, Args) -> Ref {
    throw NotSupported("importlib.machinery.FileFinder");
  };
  ready(FileFinderType, "importlib.machinery.FileFinder", nullptr);
}

}  // namespace

void initialize_module_importlib_machinery(Module* module) {
  once(prepare_machinery);
  define_type(module, FileFinderType);
  const Handle<List> suffixes = make_list();
  list_append(suffixes.get(), make_str(".py"));
  define(module, "SOURCE_SUFFIXES", Value(suffixes));
}

// A package, whose other modules are those of the standard library.
void initialize_module_importlib(Module* module) {
  define_functions(module, kFunctions);
  define(module, "__import__", machine.import_function);
  Handle<List> folders = make_list();
  if (!import_system.stdlib.empty()) {
    list_append(folders.get(), make_str(import_system.stdlib + "/importlib"));
  }
  dict_set(module->dict, names::dunder_path, folders);
}

void initialize_module_importlib_util(Module* module) { define_functions(module, kUtilities); }

void initialize_module__imp(Module* module) { define_functions(module, kInternals); }

}  // namespace corospec::reference
