#include "reference/object/generic_alias.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_union.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

GenericAlias* as_alias(Value value) { return value.as<GenericAlias>(); }

Ref make_alias(Type* type, Value origin, Value arguments, bool starred = false);

Ref alias_get_item(Value self, Value key) {
  auto* alias = as_alias(self);
  Handle<Tuple> chosen = substitute_type_parameters(self, alias->arguments, alias->parameters, key);
  return make_alias(&GenericAliasType, alias->origin, chosen, alias->starred);
}

// --- what it looks like

// A class by its name, an alias by itself, other things by their repr.
std::string describe(Value value) {
  if (value == Value(&EllipsisObject)) return "...";
  if (is_exactly(value, ListType) && since(12)) {  // what a ParamSpec stands for
    std::string text;
    for (Value item : value.as<List>()->values())
      text += (text.empty() ? "" : ", ") + describe(item);
    return "[" + text + "]";
  }
  if (find_attribute(value, intern("__origin__")) && find_attribute(value, intern("__args__"))) {
    return repr_utf8(value);
  }
  Ref name = find_attribute(value, names::dunder_qualname);
  Ref module = find_attribute(value, names::dunder_module);
  if (!name || !is_str(name) || !module || is_none(module)) return repr_utf8(value);
  std::string text = utf8(name.get());
  if (!is_str(module) || utf8(module.get()) == "builtins") return text;
  return utf8(module.get()) + "." + text;
}

Ref alias_repr(Value self) {
  std::string text = as_alias(self)->starred ? "*" : "";
  text += describe(as_alias(self)->origin) + "[";
  const auto* arguments = as_alias(self)->arguments.as<Tuple>();
  for (int64_t i = 0; i < arguments->size; ++i) {
    if (i > 0) text += ", ";
    text += describe(arguments->items[i]);
  }
  return make_str(text + (arguments->size == 0 ? "()]" : "]"));
}

int64_t alias_hash(Value self) {
  const int64_t mixed = hash(as_alias(self)->origin) ^ hash(as_alias(self)->arguments);
  return mixed == -1 ? -2 : mixed;
}

Ref alias_compare(Value left, Value right, CompareOp op) {
  if ((op != CompareOp::kEq && op != CompareOp::kNe) || !is_instance(left, GenericAliasType) ||
      !is_instance(right, GenericAliasType)) {
    return not_implemented();
  }
  const bool same = as_alias(left)->starred == as_alias(right)->starred &&
                    equal(as_alias(left)->origin, as_alias(right)->origin) &&
                    equal(as_alias(left)->arguments, as_alias(right)->arguments);
  return make_bool(same == (op == CompareOp::kEq));
}

// --- what it does

// The instance remembers what it was made as, when it can.
Ref alias_call(Value self, Args args) {
  Ref instance = call(as_alias(self)->origin, args);
  try {
    set_attribute(instance, intern("__orig_class__"), self);
  } catch (const Raise& error) {
    if (!exception_is(error.exception(), AttributeErrorType) &&
        !exception_is(error.exception(), TypeErrorType)) {
      throw;
    }
  }
  return instance;
}

// These are asked of the alias, everything else of its origin.
bool is_own_attribute(std::string_view name) {
  static constexpr std::string_view kOwn[] = {
      "__class__",       "__origin__",        "__args__",         "__parameters__",
      "__mro_entries__", "__reduce_ex__",     "__reduce__",       "__copy__",
      "__deepcopy__",    "__instancecheck__", "__subclasscheck__"};
  if (since(11) && (name == "__unpacked__" || name == "__typing_unpacked_tuple_args__"))
    return true;
  return std::find(std::begin(kOwn), std::end(kOwn), name) != std::end(kOwn);
}

Ref alias_get_attribute(Value self, Str* name) {
  const std::string text = utf8(name);
  const bool own = is_own_attribute(text) && (since(11) || text != "__class__");
  if (own) return generic_get_attribute(self, name);
  return get_attribute(as_alias(self)->origin, name);
}

Ref alias_or(Value left, Value right) { return make_union(left, right); }

Ref alias_mro_entries(Value self, Args args) {
  expect_args("__mro_entries__", args, 1, 1);
  return make_tuple({as_alias(self)->origin});
}

Ref alias_instancecheck(Value, Args) {
  raise_type_error("isinstance() argument 2 cannot be a parameterized generic");
}

Ref alias_subclasscheck(Value, Args) {
  raise_type_error("issubclass() argument 2 cannot be a parameterized generic");
}

// --- `*tuple[int, str]`, since 3.11

Ref alias_unpacked(Value self) { return make_bool(as_alias(self)->starred); }

Ref alias_unpacked_arguments(Value self) {
  const bool is_unpacked_tuple =
      as_alias(self)->starred && as_alias(self)->origin == Value(&TupleType);
  return is_unpacked_tuple ? Ref(as_alias(self)->arguments) : make_none();
}

struct AliasIterator : Object {
  Value alias;  // null: has been given
};
Type AliasIteratorType;

Ref alias_iter(Value self) {
  auto* iterator = allocate<AliasIterator>(AliasIteratorType);
  assign(iterator->alias, self);
  gc_track(iterator);
  return Ref::adopt(Value(iterator));
}

Outcome alias_next(Value self) {
  auto* iterator = self.as<AliasIterator>();
  if (!iterator->alias) return end_of_iteration();
  return catching([&] {
    const auto* alias = as_alias(iterator->alias);
    Ref starred = make_alias(&GenericAliasType, alias->origin, alias->arguments, true);
    drop(iterator->alias);
    return Outcome::yielded(std::move(starred));
  });
}

void initialize_alias_iterator() {
  Owned<AliasIterator, &AliasIterator::alias>::install(AliasIteratorType);
  AliasIteratorType.slots.iter = iterate_self;
  AliasIteratorType.slots.next = alias_next;
  ready(AliasIteratorType, "generic_alias_iterator", nullptr);
}

// An unpacked alias is what the iterator gives.
Ref alias_reduce(Value self, Args) {
  auto* alias = as_alias(self);
  Handle<Tuple> parts = make_tuple({alias->origin, alias->arguments});
  Handle<Tuple> plain = make_tuple({Value(&GenericAliasType), parts});
  if (!alias->starred) return plain;
  throw NotSupported("GenericAlias.__reduce__ of an unpacked alias");
}

Ref make_alias(Type* type, Value origin, Value arguments, bool starred) {
  Handle<Tuple> tuple = is_tuple(arguments) ? to_tuple(arguments) : make_tuple({arguments});
  Ref parameters = collect_type_parameters(tuple);
  auto* alias = allocate<GenericAlias>(*type);
  alias->origin = Ref(origin).take();
  alias->arguments = Ref(tuple).take();
  alias->parameters = parameters.take();
  alias->starred = starred;
  gc_track(alias);
  return Ref::adopt(Value(alias));
}

Ref alias_create(Type* type, Args args) {
  expect_args("GenericAlias", args, 2, 2);
  // [iter.abc.subscript] [co.abc.subscript] [agen.abc.subscript]
  return make_alias(type, args[0], args[1]);
}

const MethodDef kMethods[] = {
    {"__mro_entries__", alias_mro_entries},
    {"__instancecheck__", alias_instancecheck},
    {"__subclasscheck__", alias_subclasscheck},
    {"__reduce__", alias_reduce},
};
const AttributeDef kAttributes[] = {
    {"__origin__", [](Value self) { return Ref(as_alias(self)->origin); }},
    {"__args__", [](Value self) { return Ref(as_alias(self)->arguments); }},
    {"__parameters__", [](Value self) { return Ref(as_alias(self)->parameters); }},
    // Since 3.11: last.
    {"__unpacked__", alias_unpacked},
    {"__typing_unpacked_tuple_args__", alias_unpacked_arguments},
};

}  // namespace

Ref make_generic_alias(Value origin, Value arguments) {
  return make_alias(&GenericAliasType, origin, arguments);
}

Ref class_get_item(Value self, Args args) {
  expect_args("__class_getitem__", args, 1, 1);
  return make_generic_alias(self, args[0]);  // [look.generic]
}

void initialize_generic_alias() {
  Owned<GenericAlias, &GenericAlias::origin, &GenericAlias::arguments,
        &GenericAlias::parameters>::install(GenericAliasType);
  GenericAliasType.flags &= ~uint32_t{kNoWeakrefs};
  GenericAliasType.flags |= kSubclassable;
  Slots& slots = GenericAliasType.slots;
  slots.create = alias_create;
  slots.repr = alias_repr;
  slots.hash = alias_hash;
  slots.compare = alias_compare;
  slots.call = alias_call;
  slots.get_item = alias_get_item;
  slots.get_attribute = alias_get_attribute;
  if (since(10)) slots.binary[static_cast<size_t>(BinaryOp::kOr)] = alias_or;
  if (since(11)) {
    initialize_alias_iterator();
    slots.iter = alias_iter;
  }
  ready(GenericAliasType, "types.GenericAlias", nullptr, kMethods,
        std::span(kAttributes).first(std::size(kAttributes) - (since(11) ? 0 : 2)));
}

Type GenericAliasType;

}  // namespace corospec::reference
