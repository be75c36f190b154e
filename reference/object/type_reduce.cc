// How an object is taken apart and put together again: what copy.copy and copy.deepcopy need of
// object.__reduce_ex__(protocol). Of the protocols 0 and 1 the module copyreg knows.
#include <fmt/core.h>

#include <string>
#include <vector>

#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/reduce.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/type_slots.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// copyreg.__newobj__(cls, *args)
Ref new_object(Value, Args args) {
  expect_args("__newobj__", args, 1, -1);
  return call(get_attribute(args[0], names::dunder_new), args);
}

// copyreg.__newobj_ex__(cls, args, kwargs)
Ref new_object_ex(Value, Args args) {
  expect_args("__newobj_ex__", args, 3, 3);
  Handle<Tuple> positional = to_tuple(args[1]);
  std::vector<Value> values{args[0]};
  values.insert(values.end(), positional->values().begin(), positional->values().end());
  std::vector<Value> keywords;
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(args[2].as<Dict>(), &i, &key, &value);) {
    keywords.push_back(key);
    values.push_back(value);
  }
  Handle<Tuple> names = make_tuple(std::span<const Value>(keywords));
  return call(get_attribute(args[0], names::dunder_new),
              Args(values.data(), positional->size + 1, names.get()));
}

[[noreturn]] void raise_cannot_pickle(Value self) {
  const std::string& type = type_of(self)->name;
  // [ctx.type.copy] [co.copy] [co.pickle] [await.wrapper.copy]
  raise_type_error(since(8) ? fmt::format("cannot pickle '{}' object", type)
                            : fmt::format("can't pickle {} objects", type));
}

// The values of the __slots__ that are set, or null.
Ref slot_values(Value self) {
  Handle<Dict> values = make_dict();
  for (Value entry : type_of(self)->mro->values()) {
    for (const std::string& name : entry.as<Type>()->slot_names) {
      Str* key = intern(name);
      if (Ref value = find_attribute(self, key)) dict_set(values.get(), key, value);
    }
  }
  return values->size > 0 ? Ref(values) : Ref();
}

// A native layout holds what no state could tell.
bool has_hidden_state(Value self) {
  const Type* native = native_base(type_of(self));
  return native != &ObjectType && !native->has(kListSubclass) && !native->has(kDictSubclass);
}

Ref default_state(Value self, bool required) {
  if (required && has_hidden_state(self)) raise_cannot_pickle(self);
  Dict* dict = instance_dict(self, false);
  Ref state = dict ? Ref(Value(dict)) : make_none();  // [look.copy.shallow]
  if (Ref slots = slot_values(self)) return make_tuple({state, slots});
  return state;
}

Ref state_of(Value self, bool required) {
  Value found = type_of(self)->lookup(names::dunder_getstate);
  if (!found || found == ObjectType.lookup(names::dunder_getstate)) {
    return default_state(self, required);
  }
  return call_special(self, names::dunder_getstate);
}

struct Recipe {
  Ref function;
  Ref arguments;
  bool has_arguments = false;
};

Handle<Tuple> with_class(Value self, Tuple* arguments) {
  std::vector<Value> values{Value(type_of(self))};
  values.insert(values.end(), arguments->values().begin(), arguments->values().end());
  return make_tuple(std::span<const Value>(values));
}

Recipe recipe_for(Value self) {
  if (Ref both = call_special(self, names::dunder_getnewargs_ex)) {
    auto* pair = both.as<Tuple>();
    return {make_function("__newobj_ex__", new_object_ex, {}, Value(intern("copyreg"))),
            make_tuple({Value(type_of(self)), pair->items[0], pair->items[1]}), true};
  }
  Ref function = make_function("__newobj__", new_object, {}, Value(intern("copyreg")));
  if (Ref positional = call_special(self, names::dunder_getnewargs)) {
    return {function, with_class(self, positional.as<Tuple>()), true};
  }
  return {function, make_tuple({Value(type_of(self))}), false};
}

}  // namespace

namespace {

Ref reduce_by_copyreg(Value self, int64_t protocol) {
  if (!reduce_hooks.by_copyreg) throw NotSupported("pickle protocols below 2");
  return reduce_hooks.by_copyreg(self, protocol);
}

}  // namespace

Ref object_reduce(Value self, Args args) {
  expect_args("__reduce__", args, 0, 0);
  return reduce_by_copyreg(self, 0);
}

Ref object_reduce_ex(Value self, Args args) {
  expect_args("__reduce_ex__", args, 1, 1);
  Value reduce = type_of(self)->lookup(names::dunder_reduce);
  if (!(reduce == ObjectType.lookup(names::dunder_reduce))) {
    return call_special(self, names::dunder_reduce);
  }
  const int64_t protocol = index_as_int64(args[0]);
  if (protocol < 2) return reduce_by_copyreg(self, protocol);  // [look.pickle.protocols]
  // [look.copy.deep]
  if (!type_of(self)->slots.create) raise_cannot_pickle(self);  // [gen.attr.copy] [agen.attr.copy]
  const Recipe recipe = recipe_for(self);
  const bool list = type_of(self)->has(kListSubclass);
  const bool dict = type_of(self)->has(kDictSubclass);
  Ref state = state_of(self, !recipe.has_arguments && !list && !dict);
  Ref list_items = list ? iterate(self) : make_none();
  Ref dict_items = dict ? iterate(call_method(self, names::items)) : make_none();
  return make_tuple({recipe.function, recipe.arguments, state, list_items, dict_items});
}

Ref object_getstate(Value self, Args args) {
  expect_args("__getstate__", args, 0, 0);
  return default_state(self, false);
}

}  // namespace corospec::reference
