#include "reference/language/machine_sites.h"

#include "reference/language/machine.h"
#include "reference/language/machine_steps.h"
#include "reference/object/cell.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/known_missing.h"
#include "reference/object/module.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

bool uses_generic_lookup(const Type* type) { return type->slots.get_attribute == nullptr; }

// Remembers where the instance dict has the name.
void remember_instance(Object* object, Site& site) {
  Type* type = object->type;
  if (!type->has(kHasDict)) return;
  Value on_type = type->lookup(site.name);
  if (on_type && type_of(on_type)->slots.descriptor_set) return;
  Dict* dict = dict_of_instance(object);
  int64_t place = dict ? dict_find_place(dict, site.name) : -1;
  if (place < 0) return;
  site.kind = kSiteInstance;
  site.version = type->version;
  site.place = static_cast<uint32_t>(place);
}

// Modules keep their own look-up (`__getattr__`), but their dict is an instance dict like any
// other.
bool may_remember_instance(const Type* type) {
  return uses_generic_lookup(type) || type == &ModuleType;
}

}  // namespace

Ref load_attribute(Value object, Site& site) {
  Ref value = get_attribute(object, site.name);
  if (object.is_object() && may_remember_instance(object.object()->type)) {
    remember_instance(object.object(), site);
  }
  return value;
}

void store_attribute(Value object, Site& site, Value value) {
  set_attribute(object, site.name, value);
  if (object.is_object() && object.object()->type->slots.set_attribute == nullptr) {
    remember_instance(object.object(), site);
  }
}

void load_method(Value object, Site& site, Value* window) {
  Type* type = type_of(object);
  if (uses_generic_lookup(type)) {
    Value found = type->lookup(site.name);
    if (found && type_of(found)->has(kFunctionType)) {
      site.kind = kSiteType;
      site.version = type->version;
      site.found = found;
    }
  }
  Ref function;
  bool is_method = find_method(object, site.name, &function);
  window[0] = function.take();
  if (is_method) {
    retain(object);
    window[1] = object;
  }
}

void raise_name_error(Str* name) {
  if (is_missing_in_module("builtins", utf8(name))) throw NotSupported(utf8(name));
  raise(NameErrorType, "name '" + utf8(name) + "' is not defined");
}

Ref load_global(Dict* globals, Site& site) {
  int64_t place = dict_find_place(globals, site.name);
  if (place >= 0) {
    site.kind = kSiteGlobal;
    site.place = static_cast<uint32_t>(place);
    return Ref(globals->entries[place].value);
  }
  place = dict_find_place(machine.builtins, site.name);
  if (place < 0) raise_name_error(site.name);
  site.kind = kSiteBuiltin;
  site.version = globals->keys_version;
  site.place = static_cast<uint32_t>(place);
  return Ref(machine.builtins->entries[place].value);
}

namespace {

// Null when the namespace, any mapping, does not have the name.
Ref find_in_namespace(Dict* name_space, Str* name) {
  if (is_exactly(Value(name_space), DictType)) return Ref(dict_find(name_space, name));
  try {
    return get_item(Value(name_space), Value(name));
  } catch (Raise& error) {
    if (!exception_is(error.exception(), KeyErrorType)) throw;
    return {};
  }
}

}  // namespace

Ref load_class_cell(Frame* frame, Site& site, const Value* cell) {
  Ref value = find_in_namespace(frame->name_space, site.name);
  if (value) return value;
  if (Value content = cell->as<Cell>()->content) return Ref(content);
  raise_unbound_cell(frame, cell, site.name);
}

Ref load_name(Frame* frame, Site& site) {
  Dict* name_space = frame->name_space;
  if (name_space && name_space != frame->function->globals) {
    if (Ref value = find_in_namespace(name_space, site.name)) return value;
  }
  return load_global(frame->function->globals, site);
}

}  // namespace corospec::reference
