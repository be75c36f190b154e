// Keeping slots and special methods in step: wrappers for the slots of built-in types, slots for
// the special methods of classes.
#include <array>
#include <optional>
#include <unordered_map>

#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/names.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/type_internal.h"
#include "reference/object/type_slots.h"

namespace corospec::reference {

namespace {

#define SLOT(member) static_cast<uint16_t>(offsetof(Slots, member) / sizeof(SlotPointer))
constexpr uint16_t kAddSlot = SLOT(binary) + static_cast<uint16_t>(BinaryOp::kAdd);

// A sequence's `+` is concatenation, which has no reflected form.
bool is_concatenation_reflected(const Type& type, const SpecialMethod& row) {
  return row.slot == kAddSlot && row.name == &names::dunder_radd && type.slots.length &&
         type.slots.get_item;
}

// `object` has these without a slot: null there means the generic function.
bool is_generic_of_object(const Type& type, const SpecialMethod& row) {
  return &type == &ObjectType &&
         (row.slot == SLOT(get_attribute) || row.slot == SLOT(set_attribute));
}

struct Rows {
  uint16_t first = 0;
  uint16_t count = 0;
};

// Where each slot's rows are in special_methods().
const std::array<Rows, kSlotCount>& rows_of_slots() {
  static const auto rows = [] {
    std::array<Rows, kSlotCount> result{};
    uint16_t index = 0;
    for (const SpecialMethod& row : special_methods()) {
      Rows& entry = result[row.slot];
      if (entry.count++ == 0) entry.first = index;
      ++index;
    }
    return result;
  }();
  return rows;
}

// The slot of the built-in type that `found` wraps, when it is the one that belongs to `row`.
std::optional<SlotPointer> wrapped_slot(Value found, const SpecialMethod& row) {
  if (!is_exactly(found, SlotWrapperType)) return std::nullopt;
  const auto* wrapper = found.as<SlotWrapper>();
  const bool shared_name = !row.invoke && wrapper->method->name == row.name;
  if (wrapper->method != &row && !shared_name) return std::nullopt;
  return get_slot(wrapper->owner->slots, row.slot);
}

SlotPointer slot_from_attributes(Type* type, uint16_t number) {
  const Rows rows = rows_of_slots()[number];
  std::optional<SlotPointer> inherited;
  for (const SpecialMethod& row : special_methods().subspan(rows.first, rows.count)) {
    Value found = type->lookup(*row.name);  // [iter.abc.generator.override]
    if (!found) continue;
    if (number == SLOT(hash) && is_none(found)) return nullptr;
    std::optional<SlotPointer> wrapped = wrapped_slot(found, row);
    if (!wrapped || (inherited && *inherited != *wrapped)) return get_slot(kGenericSlots, number);
    inherited = wrapped;
  }
  return inherited.value_or(nullptr);
}

void update_create(Type* type) {
  Value found = type->lookup(names::dunder_new);
  const Type* owner = found ? new_owner(found) : nullptr;
  type->slots.create = owner ? owner->slots.create : kGenericSlots.create;
}

void update_slot(Type* type, uint16_t number) {
  set_slot(type->slots, number, slot_from_attributes(type, number));
}

template <class Update>
void update_below(Type* type, Update update) {
  update(type);
  for (Type* subclass : type->subclasses) {
    if (subclass->has(kHeapType)) update_below(subclass, update);
  }
}

const std::unordered_multimap<Str*, uint16_t>& slots_by_name() {
  static const auto slots = [] {
    std::unordered_multimap<Str*, uint16_t> result;
    for (const SpecialMethod& row : special_methods()) result.emplace(*row.name, row.slot);
    return result;
  }();
  return slots;
}

}  // namespace

void add_slot_wrappers(Type& type) {
  for (const SpecialMethod& row : special_methods()) {
    if (!row.invoke || is_concatenation_reflected(type, row)) continue;
    if (!get_slot(type.slots, row.slot) && !is_generic_of_object(type, row)) continue;
    Ref wrapper = make_slot_wrapper(&row, &type);
    dict_set(type.dict, *row.name, wrapper);
  }
  if (type.slots.create) {
    Ref wrapper = make_new_wrapper(&type);
    dict_set(type.dict, names::dunder_new, wrapper);
  }
}

void update_all_slots(Type* type) {
  const auto& rows = rows_of_slots();
  for (uint16_t number = 0; number < kSlotCount; ++number) {
    if (rows[number].count > 0) update_slot(type, number);
  }
  update_create(type);
}

void update_slots_for(Type* type, Str* name) {
  if (!type->has(kHeapType)) return;
  if (name == names::dunder_new) update_below(type, update_create);
  const auto [first, last] = slots_by_name().equal_range(name);
  for (auto it = first; it != last; ++it) {
    // [iter.class_lookup.changed]
    update_below(type, [&](Type* below) { update_slot(below, it->second); });
  }
}

}  // namespace corospec::reference
