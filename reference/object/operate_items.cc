// Subscription and membership.
#include <fmt/core.h>

#include "reference/object/generic_alias.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// `list[int]`: the class has __class_getitem__; `type[int]` is special.
Ref subscribe_class(Value type, Value key) {
  if (type == Value(&TypeType) && since(9)) return make_generic_alias(type, key);
  Ref method = since(7) ? find_attribute(type, names::dunder_class_getitem) : Ref();
  if (method) return call(method, {key});
  // [co.abc.subscript_refused]
  if (!since(11))
    raise_type_error(fmt::format("'{}' object is not subscriptable", type_of(type)->name));
  raise_type_error(fmt::format("type '{}' is not subscriptable", type.as<Type>()->name));
}

}  // namespace

Ref get_item(Value container, Value key) {
  if (auto* const slot = type_of(container)->slots.get_item) return slot(container, key);
  if (is_instance(container, TypeType)) return subscribe_class(container, key);
  // [look.no_items]
  raise_type_error(fmt::format("'{}' object is not subscriptable", type_of(container)->name));
}

void set_item(Value container, Value key, Value value) {
  if (auto* const slot = type_of(container)->slots.set_item) return slot(container, key, value);
  raise_type_error(
      fmt::format("'{}' object does not support item assignment", type_of(container)->name));
}

void delete_item(Value container, Value key) {
  if (auto* const slot = type_of(container)->slots.set_item) return slot(container, key, {});
  // [look.message.unsupported] The words tell sequences from what has no items.
  const bool sequence = type_of(container)->slots.get_item && !type_of(container)->has(kMapping);
  raise_type_error(fmt::format("'{}' object {} support item deletion", type_of(container)->name,
                               sequence ? "doesn't" : "does not"));
}

bool contains(Value container, Value item) {
  const Slots& slots = type_of(container)->slots;
  if (slots.contains) return slots.contains(container, item);
  if (!slots.iter && !slots.get_item) {
    raise_type_error(fmt::format("argument of type '{}' is not {}iterable",
                                 type_of(container)->name, since(14) ? "a container or " : ""));
  }
  bool found = false;
  // [iter.contains.raised]
  for_each(container, [&](Value candidate) {
    found = equal(candidate, item);  // [iter.contains]
    return !found;
  });
  return found;
}

}  // namespace corospec::reference
