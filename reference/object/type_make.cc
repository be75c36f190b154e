// Making classes: type.__new__(metatype, name, bases, namespace, **keywords).
#include <fmt/core.h>

#include <string>

#include "reference/object/cell.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/type_slots.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

void take_qualname(Type* type) {
  Ref qualname = dict_remove(type->dict, Value(names::dunder_qualname));
  if (qualname && !is_str(qualname)) {
    raise_type_error(
        fmt::format("type __qualname__ must be a str, not {}", type_of(qualname)->name));
  }
  type->qualname = qualname ? utf8(qualname.get()) : type->name;
}

void set_module(Type* type) {
  Value module = dict_find(type->dict, names::dunder_module);
  if (!module && runtime_hooks.current_module_name) {
    module = runtime_hooks.current_module_name();
    if (module) dict_set(type->dict, names::dunder_module, module);
  }
  if (module) assign(type->module, module);
}

bool is_plain_function(Value value) {
  return value && type_of(value)->has(kFunctionType) && value.object()->type->slots.descriptor_get;
}

// Methods that are static or class methods without saying so.
void wrap_implicit(Type* type, Str* name, Ref (*wrap)(Value)) {
  Value method = dict_find(type->dict, name);
  if (!is_plain_function(method)) return;
  Ref wrapped = wrap(method);
  dict_set(type->dict, name, wrapped);
}

void wrap_implicit_methods(Type* type) {
  wrap_implicit(type, names::dunder_new, make_static_method);
  wrap_implicit(type, names::dunder_init_subclass, make_class_method);
  wrap_implicit(type, names::dunder_class_getitem, make_class_method);
}

// The cell in which methods that use `super()` or `__class__` find their class.
void fill_class_cell(Type* type) {
  Ref cell = dict_remove(type->dict, Value(names::dunder_classcell));
  if (!cell) return;
  if (!is_exactly(cell, CellType)) {
    raise_type_error(fmt::format("__classcell__ must be a nonlocal cell, not <class '{}'>",
                                 qualified_name(type_of(cell))));
  }
  assign(cell.as<Cell>()->content, Value(type));
}

// The cell in which lazily evaluated annotations find the class's namespace (PEP 695): from here on
// that is the class's own.
void fill_namespace_cell(Type* type) {
  if (!since(12)) return;
  Ref cell = dict_remove(type->dict, Value(names::dunder_classdictcell));
  if (!cell) return;
  if (!is_exactly(cell, CellType)) {
    raise_type_error(fmt::format("__classdictcell__ must be a nonlocal cell, not <class '{}'>",
                                 qualified_name(type_of(cell))));
  }
  assign(cell.as<Cell>()->content, Value(type->dict));
}

void make_unhashable_when_equality_is_own(Type* type) {
  if (dict_find(type->dict, names::dunder_eq) && !dict_find(type->dict, names::dunder_hash)) {
    dict_set(type->dict, names::dunder_hash, none());
  }
}

void fill_dict(Type* type) {
  set_module(type);
  take_qualname(type);
  wrap_implicit_methods(type);
  make_unhashable_when_equality_is_own(type);
}

void set_life_slots(Type* type) {
  const Slots& native = native_base(type)->slots;
  type->slots.destroy = destroy_instance;
  type->slots.traverse = traverse_instance;
  type->slots.clear = clear_instance;
  type->slots.finalize = native.finalize;
}

[[noreturn]] void raise_set_name_failed(Type* type, Str* name, Value attribute, Raise& error) {
  const std::string message =
      fmt::format("Error calling __set_name__ on '{}' instance {} in '{}'",
                  type_of(attribute)->name, repr_utf8(Value(name)), type->name);
  if (since(12)) {
    Handle<Str> note = make_str(message);
    call_method(error.exception(), intern("add_note"), {Value(note)});
    throw Raise(error.take());
  }
  Ref failure = make_exception(RuntimeErrorType, message);
  set_cause(failure, error.exception());
  set_context(failure, error.exception());
  throw Raise(std::move(failure));
}

void call_set_name(Type* type, Str* name, Value attribute) {
  Ref method = find_special(attribute, names::dunder_set_name);
  if (!method) return;
  try {
    call(method, {Value(type), Value(name)});
  } catch (Raise& error) {
    raise_set_name_failed(type, name, attribute, error);
  }
}

// On a copy: the methods may change the class.
void set_names(Type* type) {
  Handle<Dict> attributes = dict_copy(type->dict);
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(attributes.get(), &i, &key, &value);) {
    if (is_str(key)) call_set_name(type, key.as<Str>(), value);
  }
}

void tell_parent(Type* type, Args keywords) {
  Ref parent = make_super(type, Value(type));
  Ref method = get_attribute(parent, names::dunder_init_subclass);
  call(method, Args(keywords.values + keywords.count, 0, keywords.names));
}

// The first class of the MRO that is a sequence or a mapping decides what patterns take this one
// for.
void inherit_collection_flags(Type* type) {
  for (Value entry : type->mro->values()) {
    type->flags |= entry.as<Type>()->flags & kCollectionFlags;
    if (type->flags & kCollectionFlags) return;
  }
}

Handle<Type> build_type(Type* metatype, Str* name, Tuple* bases, Dict* name_space) {
  Type* base = best_base(bases);
  Handle<Type> type = allocate_type(metatype);
  type->name = utf8(name);
  type->bases = Ref(Value(bases)).take().as<Tuple>();
  type->base = Ref(Value(base)).take().as<Type>();
  type->dict = dict_copy(name_space).take();
  fill_dict(type.get());
  lay_out(type.get());
  // Last: `__doc__` may be one of the slots.
  if (!dict_find(type->dict, names::dunder_doc)) {
    dict_set(type->dict, names::dunder_doc, none());
  }
  link_to_bases(type.get());
  gc_track(type.get());
  type->mro = compute_mro(type.get()).take();
  inherit_collection_flags(type.get());
  renew_version(type.get());
  set_life_slots(type.get());
  update_all_slots(type.get());
  fill_class_cell(type.get());
  fill_namespace_cell(type.get());
  return type;
}

}  // namespace

Handle<Type> make_class(Type* metatype, Str* name, Tuple* bases, Dict* name_space, Args keywords) {
  Handle<Tuple> just_object;
  if (bases->size == 0) {
    just_object = make_tuple({Value(&ObjectType)});
    bases = just_object.get();
  }
  Handle<Type> type = build_type(metatype, name, bases, name_space);
  set_names(type.get());
  tell_parent(type.get(), keywords);
  return type;
}

}  // namespace corospec::reference
