#include "reference/modules/struct_sequence.h"

#include <string>
#include <string_view>
#include <vector>

#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

// `place`: which item; the closure's own value.
Ref get_field(Value place, Args args) {
  expect_args("getter", args, 1, 1);
  return get_item(args[0], place);
}

Ref sequence_repr(Value self, Args) {
  const Type* type = type_of(self);
  Value names = type_of(self)->lookup(names::dunder_match_args);
  std::string text = utf8(type->module) + "." + type->name + "(";
  const auto* fields = names.as<Tuple>();
  for (int64_t i = 0; i < fields->size; ++i) {
    if (i > 0) text += ", ";
    text += utf8(fields->items[i]) + "=" + repr_utf8(self.as<Tuple>()->items[i]);
  }
  return make_str(text + ")");
}

}  // namespace

Ref make_struct_sequence_type(const char* qualified, std::span<const char* const> fields) {
  const std::string_view full = qualified;
  const size_t dot = full.find('.');
  Handle<Dict> name_space = make_dict();
  std::vector<Value> names;
  for (size_t i = 0; i < fields.size(); ++i) {
    Ref getter = make_closure(fields[i], get_field, Value::small(static_cast<int64_t>(i)));
    names.push_back(Value(intern(fields[i])));
    dict_set(name_space.get(), intern(fields[i]), call(Value(&PropertyType), {getter}));
  }
  dict_set(name_space.get(), names::dunder_match_args, make_tuple(std::span<const Value>(names)));
  dict_set(name_space.get(), names::dunder_module, Value(intern(full.substr(0, dot))));
  for (const char* count : {"n_fields", "n_sequence_fields"}) {
    dict_set(name_space.get(), intern(count), Value::small(static_cast<int64_t>(fields.size())));
  }
  Handle<Tuple> bases = make_tuple({Value(&TupleType)});
  Ref made = call(Value(&TypeType), {Value(intern(full.substr(dot + 1))), bases, name_space});
  auto* type = made.as<Type>();
  const MethodDef repr = {"__repr__", sequence_repr};
  dict_set(type->dict, names::dunder_repr, make_method_attribute(type, repr));
  type_modified(type, names::dunder_repr);
  return made;
}

Ref make_struct_sequence(Value type, std::span<const Value> items) {
  Handle<Tuple> tuple = make_tuple(items);
  return TupleType.slots.create(type.as<Type>(), {tuple});
}

}  // namespace corospec::reference
