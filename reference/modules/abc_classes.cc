#include "reference/modules/abc_classes.h"

#include <bit>
#include <vector>

#include "reference/modules/python_part.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/raise.h"
#include "reference/object/set.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"
#include "reference/object/weakref.h"

namespace corospec::reference {

Type ABCMetaType;

namespace {

Type AbcDataType;
int64_t cache_token = 0;

// What a class knows about others. The sets hold weak references.
struct AbcData : Object {
  Set* registry;
  Set* known_subclasses;
  Set* known_others;  // valid while `token` is the current one
  int64_t token;
};

Str* data_name() {
  static Str* name = intern("_abc_impl");
  return name;
}

AbcData* data_of(Value type) {
  Value data =
      is_instance(type, TypeType) ? dict_find(type.as<Type>()->dict, data_name()) : Value();
  if (!data || !is_exactly(data, AbcDataType)) {
    raise_type_error("_abc_impl is set to a wrong type");
  }
  return data.as<AbcData>();
}

// The shared weak reference of a type is one object, so that sets of references need no more than
// its identity.
bool has(Set* set, Value type) {
  return set->table->size > 0 && set_contains(set, make_weakref(type));
}

// Classes that are gone leave their references behind.
void remove_dead(Set* set) {
  std::vector<Ref> dead;
  Value reference;
  Value unused;
  for (uint32_t i = 0; dict_step(set->table, &i, &reference, &unused);) {
    if (!reference.as<WeakRef>()->referent) dead.emplace_back(reference);
  }
  for (const Ref& each : dead) dict_remove(set->table, each);
}

// The dead are removed each time that the size gets to a power of two, so that the set stays in
// proportion to what lives.
void add(Set* set, Value type) {
  constexpr int64_t kFirst = 16;
  set_add(set, make_weakref(type));
  const int64_t size = set->table->size;
  if (size >= kFirst && std::has_single_bit(static_cast<uint64_t>(size))) remove_dead(set);
}

void clear_set(Set* set) { dict_clear(set->table); }

bool is_abstract(Value value) {
  Ref flag = find_attribute(value, names::dunder_isabstractmethod);
  return flag && truth(flag);
}

void collect_own(Value type, Set* abstracts) {
  Handle<Dict> attributes = dict_copy(type.as<Type>()->dict);
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(attributes.get(), &i, &key, &value);) {
    if (is_abstract(value)) set_add(abstracts, key);
  }
}

void collect_inherited(Value type, Set* abstracts) {
  for (Value base : type.as<Type>()->bases->values()) {
    Ref inherited = find_attribute(base, names::dunder_abstractmethods);
    if (!inherited) continue;
    for_each(inherited, [&](Value name) {
      Ref value = find_attribute(type, name.as<Str>());
      if (value && is_abstract(value)) set_add(abstracts, name);
      return true;
    });
  }
}

}  // namespace

void abc_collect_methods(Value type) {
  Handle<Set> abstracts = make_set();
  collect_own(type, abstracts.get());
  collect_inherited(type, abstracts.get());
  set_attribute(type, names::dunder_abstractmethods, to_set(abstracts, FrozenSetType));
}

namespace {

// CPython's bits for kSequence and kMapping, as collections.abc spells them in a class's
// `__abc_tpflags__`.
constexpr int64_t kSequenceBit = 1 << 5;
constexpr int64_t kMappingBit = 1 << 6;

// A class may say what patterns take its instances for; the entry does not stay in its dict.
void take_collection_flags(Type* type) {
  static Str* const name = intern("__abc_tpflags__");
  Ref bits = dict_remove(type->dict, Value(name));
  if (!bits) return;
  type_modified(type, name);
  if (!bits.get().is_small()) return;
  const bool sequence = (bits.get().as_small() & kSequenceBit) != 0;
  const bool mapping = (bits.get().as_small() & kMappingBit) != 0;
  if (sequence && mapping) {
    raise_type_error("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
  }
  if (sequence) type->flags |= kSequence;
  if (mapping) type->flags |= kMapping;
}

// What is registered with a sequence or mapping is one for patterns, and so is what inherits from
// it. Built-in types never change.
void pass_on_collection_flags(Type* type, uint32_t flags) {
  if (!type->has(kHeapType) || (type->flags & kCollectionFlags) == flags) return;
  type->flags = (type->flags & ~kCollectionFlags) | flags;
  for (Type* below : type->subclasses) pass_on_collection_flags(below, flags);
}

}  // namespace

void abc_initialize_class(Value type) {
  abc_collect_methods(type);
  auto* data = allocate<AbcData>(AbcDataType);
  Ref owner = Ref::adopt(Value(data));
  data->registry = make_set().take();
  data->known_subclasses = make_set().take();
  data->known_others = make_set().take();
  data->token = cache_token;
  gc_track(data);
  set_attribute(type, data_name(), owner);
  take_collection_flags(type.as<Type>());
}

void abc_register(Value type, Value subclass) {
  if (!is_instance(subclass, TypeType)) raise_type_error("Can only register classes");
  if (issubclass(subclass, type)) return;
  if (issubclass(type, subclass)) {
    raise(RuntimeErrorType, "Refusing to create an inheritance cycle");
  }
  // [gen.create.abc] [agen.abc] The standard library's _collections_abc registers the types of
  // generators.
  // [iter.abc.register] [co.abc.register] [agen.abc.register]
  add(data_of(type)->registry, subclass);
  ++cache_token;  // [co.abc.answer_forgotten]
  if (const uint32_t flags = type.as<Type>()->flags & kCollectionFlags) {
    pass_on_collection_flags(subclass.as<Type>(), flags);
  }
}

int64_t abc_cache_token() { return cache_token; }
void abc_clear_registry(Value type) { clear_set(data_of(type)->registry); }
void abc_clear_caches(Value type) {
  clear_set(data_of(type)->known_subclasses);
  clear_set(data_of(type)->known_others);
}

bool abc_instance_check(Value type, Value instance) {
  AbcData* data = data_of(type);
  Ref claimed = get_attribute(instance, names::dunder_class);
  if (has(data->known_subclasses, claimed)) return true;
  Value real(type_of(instance));
  auto check = [&](Value subclass) {
    return truth(call_method(type, names::dunder_subclasscheck, {subclass}));
  };
  if (real == claimed.get()) {
    const bool known = data->token == cache_token && has(data->known_others, real);
    return !known && check(real);
  }
  return check(claimed) || check(real);
}

namespace {

// In CPython the methods of ABCMeta are Python code of the module abc, and typing.py looks whether
// that is who asks (sys._getframe). So they are where a class has a metaclass of its own, as the
// classes of typing.py have; elsewhere nobody can see the difference.
constexpr const char* kMethodsSource = R"py(
def __instancecheck__(cls, instance):
    return _abc_instancecheck(cls, instance)
def __subclasscheck__(cls, subclass):
    return _abc_subclasscheck(cls, subclass)
def ask_subclass(cls, subclass):
    return issubclass(subclass, cls)
)py";

Ref instance_check_function(Value, Args args) {
  return make_bool(abc_instance_check(args[0], args[1]));
}
Ref subclass_check_function(Value, Args args) {
  return make_bool(abc_subclass_check(args[0], args[1]));
}

bool has_metaclass_of_its_own(Value type) {
  return type_of(type) != &ABCMetaType && is_instance(type, ABCMetaType);
}

bool call_as_python(const char* function, Value type, Value argument) {
  static Dict* const functions = [] {
    Handle<Dict> given = make_dict();
    dict_set(given.get(), intern("_abc_instancecheck"),
             make_function("_abc_instancecheck", instance_check_function));
    dict_set(given.get(), intern("_abc_subclasscheck"),
             make_function("_abc_subclasscheck", subclass_check_function));
    return run_python_part("abc", kMethodsSource, given.get()).take();
  }();
  return truth(call(dict_find(functions, intern(function)), {type, argument}));
}

// issubclass, asked by an abstract class.
bool ask_subclass(Value subclass, Value candidate) {
  if (!has_metaclass_of_its_own(candidate)) return issubclass(subclass, candidate);
  return call_as_python("ask_subclass", candidate, subclass);
}

bool is_in_mro(Value type, Value subclass) {
  return is_subtype(subclass.as<Type>(), type.as<Type>());
}

bool is_registered(AbcData* data, Value subclass) {
  Handle<List> registered = to_list(Value(data->registry));
  for (Value entry : registered->values()) {
    Ref candidate = weakref_get(entry);
    if (candidate && ask_subclass(subclass, candidate)) return true;
  }
  return false;
}

bool is_below_a_subclass(Value type, Value subclass) {
  Ref below = call_method(type, names::dunder_subclasses);
  bool found = false;
  for_each(below, [&](Value candidate) {
    found = ask_subclass(subclass, candidate);
    return !found;
  });
  return found;
}

bool find_out(Value type, AbcData* data, Value subclass) {
  // [iter.abc.recognized] [iter.abc.generator.recognized] [iter.abc.iterable] [co.abc.recognized]
  // [co.abc.instance] [co.abc.class_only] [co.abc.names_only] [agen.abc.class_only]
  // [agen.abc.all_needed] [agen.abc.plain] The class decides.
  Ref answer = call_method(type, names::dunder_subclasshook, {subclass});
  // [iter.abc.none] [co.abc.none] [agen.abc.none]
  if (!is_not_implemented(answer)) return truth(answer);
  // [iter.abc.bases] [agen.abc.hierarchy] [agen.abc.by_methods] [co.abc.hierarchy]
  return is_in_mro(type, subclass) || is_registered(data, subclass) ||
         is_below_a_subclass(type, subclass);
}

}  // namespace

bool abc_subclass_check(Value type, Value subclass) {
  if (!is_instance(subclass, TypeType)) raise_type_error("issubclass() arg 1 must be a class");
  Handle<AbcData> data(data_of(type));
  if (has(data->known_subclasses, subclass)) return true;
  if (data->token != cache_token) {
    clear_set(data->known_others);
    data->token = cache_token;
  } else if (has(data->known_others, subclass)) {
    return false;
  }
  const bool result = find_out(type, data.get(), subclass);  // [iter.abc.other]
  // [co.abc.answer_kept]
  add(result ? data->known_subclasses : data->known_others, subclass);
  return result;
}

// --- the metaclass

namespace {

Ref meta_create(Type* metatype, Args args) {
  Ref type = TypeType.slots.create(metatype, args);
  // In CPython this is Python code of the module abc.
  if (!dict_find(args[2].as<Dict>(), names::dunder_module)) {
    set_attribute(type, names::dunder_module, Value(intern("abc")));
  }
  // A base's more derived metaclass has made it, unless it is a copy from another class's dict.
  const bool copied = static_cast<bool>(dict_find(args[2].as<Dict>(), data_name()));
  if (copied || !dict_find(type.as<Type>()->dict, data_name())) abc_initialize_class(type);
  return type;
}

Ref meta_register(Value self, Args args) {
  static constexpr const char* kNames[] = {"subclass"};
  Value subclass;
  parse_args("register", args, kNames, 1, &subclass);
  abc_register(self, subclass);
  return Ref(subclass);
}

Ref meta_instance_check(Value self, Args args) {
  expect_args("__instancecheck__", args, 1, 1);
  if (has_metaclass_of_its_own(self)) {
    return make_bool(call_as_python("__instancecheck__", self, args[0]));
  }
  return make_bool(abc_instance_check(self, args[0]));
}

Ref meta_subclass_check(Value self, Args args) {
  expect_args("__subclasscheck__", args, 1, 1);
  if (has_metaclass_of_its_own(self)) {
    return make_bool(call_as_python("__subclasscheck__", self, args[0]));
  }
  return make_bool(abc_subclass_check(self, args[0]));
}

Ref meta_clear_registry(Value self, Args args) {
  expect_args("_abc_registry_clear", args, 0, 0);
  abc_clear_registry(self);
  return make_none();
}

Ref meta_clear_caches(Value self, Args args) {
  expect_args("_abc_caches_clear", args, 0, 0);
  abc_clear_caches(self);
  return make_none();
}

// Until 3.6 the metaclass is Python code, and typing.py lets classes share what they know.
template <Set* AbcData::*set>
Ref get_set(Value self) {
  return Ref(Value(data_of(self)->*set));
}
template <Set* AbcData::*set>
void replace_set(Value self, Value value) {
  if (!value || !is_exactly(value, SetType)) throw NotSupported("changing what ABCMeta keeps");
  Ref old = Ref::adopt(Value(data_of(self)->*set));
  data_of(self)->*set = Ref(value).take().as<Set>();
}

constexpr AttributeDef kOldAttributes[] = {
    {"_abc_registry", get_set<&AbcData::registry>, replace_set<&AbcData::registry>},
    {"_abc_cache", get_set<&AbcData::known_subclasses>, replace_set<&AbcData::known_subclasses>},
};

constexpr MethodDef kMethods[] = {{"register", meta_register},
                                  {"__instancecheck__", meta_instance_check},
                                  {"__subclasscheck__", meta_subclass_check},
                                  {"_abc_registry_clear", meta_clear_registry},
                                  {"_abc_caches_clear", meta_clear_caches}};

}  // namespace

void prepare_abc() {
  Owned<AbcData, &AbcData::registry, &AbcData::known_subclasses, &AbcData::known_others>::install(
      AbcDataType);
  ready(AbcDataType, "_abc._abc_data", nullptr);
  ABCMetaType.instance_size = sizeof(Type);
  ABCMetaType.flags = kSubclassable;
  ABCMetaType.slots.create = meta_create;
  ready(ABCMetaType, "abc.ABCMeta", &TypeType, kMethods,
        std::span(kOldAttributes).first(since(7) ? 0 : std::size(kOldAttributes)));
}

Ref make_abstract_class(const char* name, Tuple* bases, Dict* name_space) {
  return call(Value(&ABCMetaType), {Value(intern(name)), Value(bases), Value(name_space)});
}

}  // namespace corospec::reference
