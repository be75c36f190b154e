// functools.update_wrapper and wraps: making a wrapper look like what it wraps.
#include "reference/modules/define.h"
#include "reference/modules/functools_internal.h"
#include "reference/object/container.h"
#include "reference/object/function.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Handle<Tuple> assignments() {
  std::vector<Value> names = {Value(names::dunder_module), Value(names::dunder_name),
                              Value(names::dunder_qualname), Value(names::dunder_doc)};
  names.push_back(Value(since(14) ? intern("__annotate__") : names::dunder_annotations));
  if (since(12)) names.push_back(Value(names::dunder_type_params));
  return make_tuple(std::span<const Value>(names));
}

Handle<Tuple> updates() { return make_tuple({Value(names::dunder_dict)}); }

void copy_attributes(Value wrapper, Value wrapped, Value assigned, Value updated) {
  // [manager.create.names] [manager.decorate.names]
  for_each(assigned, [&](Value name) {
    Ref value = find_attribute(wrapped, name.as<Str>());
    if (value) set_attribute(wrapper, name.as<Str>(), value);
    return true;
  });
  for_each(updated, [&](Value name) {
    Ref target = get_attribute(wrapper, name.as<Str>());
    Ref source = find_attribute(wrapped, name.as<Str>());
    if (source) call_method(target, names::update, {source.get()});
    return true;
  });
  // Last, so that the update does not bring a __wrapped__ of the wrapped function.
  set_attribute(wrapper, names::dunder_wrapped, wrapped);
}

Ref update_wrapper_function(Value, Args args) {
  static constexpr const char* kNames[] = {"wrapper", "wrapped", "assigned", "updated"};
  Value given[4];
  parse_args("update_wrapper", args, kNames, 2, given);
  Ref assigned = given[2] ? Ref(given[2]) : Ref(assignments());
  Ref updated = given[3] ? Ref(given[3]) : Ref(updates());
  copy_attributes(given[0], given[1], assigned, updated);
  return Ref(given[0]);
}

Ref wraps(Value, Args args) {
  static constexpr const char* kNames[] = {"wrapped", "assigned", "updated"};
  Value given[3];
  parse_args("wraps", args, kNames, 1, given);
  Handle<Dict> keywords = make_dict();
  dict_set(keywords.get(), intern("wrapped"), given[0]);
  dict_set(keywords.get(), intern("assigned"), given[1] ? Ref(given[1]) : Ref(assignments()));
  dict_set(keywords.get(), intern("updated"), given[2] ? Ref(given[2]) : Ref(updates()));
  Ref function =
      make_function("update_wrapper", update_wrapper_function, {}, Value(intern("functools")));
  return make_partial(function, keywords.get());
}

constexpr FunctionDef kFunctions[] = {{"update_wrapper", update_wrapper_function},
                                      {"wraps", wraps}};

}  // namespace

void update_wrapper(Value wrapper, Value wrapped) {
  copy_attributes(wrapper, wrapped, assignments(), updates());
}

void define_wrapping(Module* module) {
  define_functions(module, kFunctions);
  define(module, "WRAPPER_ASSIGNMENTS", assignments());
  define(module, "WRAPPER_UPDATES", updates());
}

}  // namespace corospec::reference
