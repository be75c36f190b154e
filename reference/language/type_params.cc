#include "reference/language/type_params.h"

#include "reference/language/import.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type NoDefaultType;

namespace {

// --- Generic: typing.py does its work

Ref with_arguments_of(const char* function, Args args) {
  Ref typing = import_module("typing");
  return call(get_attribute(typing, intern(function)), args);
}

Ref generic_class_getitem(Value, Args args) {
  return with_arguments_of("_generic_class_getitem", args);
}
Ref generic_init_subclass(Value, Args args) {
  return with_arguments_of("_generic_init_subclass", args);
}

// --- NoDefault

Ref no_default_create(Type*, Args args) {
  if (args.count + args.keyword_count() > 0) raise_type_error("NoDefaultType takes no arguments");
  return Ref(no_default());
}
Ref no_default_repr(Value) { return make_str("typing.NoDefault"); }
Ref no_default_reduce(Value, Args) { return make_str("NoDefault"); }

void initialize_no_default() {
  static constexpr MethodDef kMethods[] = {{"__reduce__", no_default_reduce}};
  NoDefaultType.instance_size = sizeof(Object);
  NoDefaultType.flags = kNoWeakrefs;
  NoDefaultType.slots.create = no_default_create;
  NoDefaultType.slots.repr = no_default_repr;
  ready(NoDefaultType, "NoDefaultType", nullptr, kMethods);
}

}  // namespace

Ref call_typing(const char* function, std::initializer_list<Value> args) {
  return with_arguments_of(function, Args(args));
}

void note_module(Value variable) {
  Value module = runtime_hooks.current_module_name ? runtime_hooks.current_module_name() : Value();
  if (module) set_attribute(variable, names::dunder_module, module);
}

Ref unpacked_type_var_tuple(Value variable) {
  Ref typing = import_module("typing");
  return get_item(get_attribute(typing, intern("Unpack")), variable);
}

Ref generic_base(Value params) {
  Handle<Tuple> unpacked = make_tuple_of_size(params.as<Tuple>()->size);
  for (int64_t i = 0; i < unpacked->size; ++i) {
    Value param = params.as<Tuple>()->items[i];
    Ref item = is_exactly(param, TypeVarTupleType) ? unpacked_type_var_tuple(param) : Ref(param);
    unpacked->items[i] = item.take();
  }
  Ref typing = import_module("typing");
  return get_item(get_attribute(typing, intern("Generic")), unpacked);
}

void use_namespace(Frame* frame, Cell* cell) {
  retain(cell->content);
  frame->name_space = static_cast<Dict*>(cell->content.object());
}

// A class of its own making, since programs may set attributes of it.
Ref make_generic_class() {
  Handle<Dict> attributes = make_dict();
  dict_set(attributes.get(), names::dunder_module, Value(intern("typing")));
  dict_set(attributes.get(), names::dunder_slots, Value(empty_tuple()));
  const auto add = [&](const char* name, NativeFunction function) {
    dict_set(attributes.get(), intern(name), make_class_method(make_function(name, function)));
  };
  add("__class_getitem__", generic_class_getitem);
  Handle<Tuple> bases = make_tuple({Value(&ObjectType)});
  Handle<Type> made = make_class(&TypeType, intern("Generic"), bases.get(), attributes.get(), {});
  // Only now: for Generic itself it is not called.
  delete_attribute(made, names::dunder_slots);
  set_attribute(made, names::dunder_init_subclass,
                make_class_method(make_function("__init_subclass__", generic_init_subclass)));
  return made;
}

Value no_default() {
  static Value singleton(allocate_object(&NoDefaultType, sizeof(Object)));
  return singleton;
}

void initialize_type_params() {
  if (!since(12)) return;
  initialize_type_variables();
  initialize_type_aliases();
  initialize_no_default();
}

}  // namespace corospec::reference
