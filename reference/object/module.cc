#include "reference/object/module.h"

#include <fmt/core.h>

#include "reference/object/annotations.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/initialize.h"
#include "reference/object/known_missing.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type ModuleType;

namespace {

Ref allocate_module(Type* type) {
  auto* module = static_cast<Module*>(allocate_object(type, type->instance_size));
  module->dict = make_dict().take();
  gc_track(module);
  return Ref::adopt(Value(module));
}

void fill_module(Module* module, Value name, Value doc) {
  dict_set(module->dict, names::dunder_name, name);
  dict_set(module->dict, names::dunder_doc, doc);
  for (Str* unknown : {names::dunder_package, names::dunder_loader, names::dunder_spec}) {
    dict_set(module->dict, unknown, none());
  }
}

Ref module_create(Type* type, Args) { return allocate_module(type); }

void module_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"name", "doc"};
  Value given[2];
  parse_args("module", args, kNames, 1, given);
  if (!is_str(given[0])) {
    raise_type_error(
        fmt::format("module() argument 'name' must be str, not {}", type_of(given[0])->name));
  }
  fill_module(self.as<Module>(), given[0], given[1] ? given[1] : none());
}

void complete(Module* module) {
  auto* const step = module->complete;
  module->complete = nullptr;
  if (step) step(module);
}

// The import system asks every module for special names; the rest of the namespace has none but
// this.
bool may_be_in_the_rest(Str* name) {
  return name == names::dunder_all || name->length < 2 || name->at(0) != '_' || name->at(1) != '_';
}

// A name that CPython's module has must not be told to be absent.
void refuse_missing_name(Value self, Str* name) {
  Value module = dict_find(self.as<Module>()->dict, names::dunder_name);
  if (!module || !is_str(module) || !is_missing_in_module(utf8(module), utf8(name))) return;
  throw NotSupported(utf8(module) + "." + utf8(name));
}

// The module's own `__getattr__` is asked last (since 3.7).
Ref module_get_attribute(Value self, Str* name) {
  if (Ref found = generic_find_attribute(self, name)) return found;
  if (self.as<Module>()->complete && may_be_in_the_rest(name)) {
    complete(self.as<Module>());
    return module_get_attribute(self, name);
  }
  Value hook = since(7) ? dict_find(self.as<Module>()->dict, names::dunder_getattr) : Value();
  if (hook) return call(Ref(hook), {Value(name)});
  refuse_missing_name(self, name);
  raise_attribute_error(self, name);
}

std::string shown_name(Value self) {
  Value name = dict_find(self.as<Module>()->dict, names::dunder_name);
  return name && is_str(name) ? repr_utf8(name) : "?";
}

Ref module_repr(Value self) {
  Value file = dict_find(self.as<Module>()->dict, names::dunder_file);
  const std::string name = shown_name(self);
  if (file && is_str(file)) {
    return make_str(fmt::format("<module {} from {}>", name, repr_utf8(file)));
  }
  Value loader = dict_find(self.as<Module>()->dict, names::dunder_loader);
  const bool built_in =
      dict_find(self.as<Module>()->dict, names::dunder_spec) && loader && !is_none(loader);
  return make_str(fmt::format("<module {}{}>", name, built_in ? " (built-in)" : ""));
}

Ref module_dir(Value self, Args args) {
  expect_args("__dir__", args, 0, 0);
  complete(self.as<Module>());
  Dict* dict = self.as<Module>()->dict;
  if (Value own = dict_find(dict, names::dunder_dir)) return call(Ref(own), {});
  return to_list(Value(dict));
}

// Made when first asked for (since 3.10).
Ref get_annotations(Value self) {
  Dict* dict = self.as<Module>()->dict;
  if (Value own = dict_find(dict, names::dunder_annotations)) return Ref(own);
  Handle<Dict> made = since(14) ? evaluate_annotations(dict) : make_dict();
  dict_set(dict, names::dunder_annotations, made);
  return made;
}
void set_annotations(Value self, Value value) {
  Dict* dict = self.as<Module>()->dict;
  if (value) return dict_set(dict, names::dunder_annotations, value);
  if (!dict_remove(dict, Value(names::dunder_annotations))) {
    raise(AttributeErrorType, "__annotations__");
  }
}

const AttributeDef kAttributes[] = {{"__annotations__", get_annotations, set_annotations}};
const MethodDef kMethods[] = {{"__dir__", module_dir}};

}  // namespace

Handle<Module> make_module(Str* name) {
  Ref module = allocate_module(&ModuleType);
  fill_module(module.as<Module>(), Value(name), none());
  return Handle<Module>(module.as<Module>());
}

void initialize_module() {
  Owned<Module, &Module::dict>::install(ModuleType);
  ModuleType.flags &= ~kNoWeakrefs;
  ModuleType.flags |= kSubclassable | kHasDict;
  ModuleType.dict_offset = dict_offset_of<Module>();
  Slots& slots = ModuleType.slots;
  slots.create = module_create;
  slots.init = module_init;
  slots.repr = module_repr;
  slots.get_attribute = module_get_attribute;
  ready(ModuleType, "module", nullptr, kMethods, std::span(kAttributes).first(since(10) ? 1 : 0));
  initialize_simple_namespace();
}

}  // namespace corospec::reference
