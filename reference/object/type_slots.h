// The correspondence between slots (what C++ calls) and special methods (what Python sees).
//
// One table, special_methods(), has a row for every special method that a slot stands for. From it
// come the slot wrappers in the dicts of built-in types, and the slots of classes: where a class
// has a special method of its own the slot is a function that looks the method up (kGenericSlots),
// where it inherits a built-in type's the slot is that type's. Only the type_*.cc files need this.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// A slot seen as an untyped pointer; its number is its place in Slots.
using SlotPointer = void (*)();
inline constexpr uint16_t kSlotCount = sizeof(Slots) / sizeof(SlotPointer);
static_assert(sizeof(Slots) % sizeof(SlotPointer) == 0);

SlotPointer get_slot(const Slots& slots, uint16_t number);
void set_slot(Slots& slots, uint16_t number, SlotPointer pointer);

struct SpecialMethod {
  Str** name;
  uint16_t slot;
  // Calls the slot of `owner` the way the special method is called. Null: the row has no wrapper of
  // its own, another row has the same name.
  Ref (*invoke)(const Type& owner, Value self, Args args);
};
// Rows of one slot are neighbours.
std::span<const SpecialMethod> special_methods();

struct BinaryNames {
  Str** plain;
  Str** reflected;
  Str** in_place;  // null: none
};
extern const BinaryNames kBinaryNames[kBinaryOps];
extern Str** const kUnaryNames[kUnaryOps];
extern Str** const kCompareNames[6];

// Slot functions that look the special method up on the type of the object.
extern const Slots kGenericSlots;

// A special method of a built-in type as an attribute.
struct SlotWrapper : Object {
  const SpecialMethod* method;
  Type* owner;  // borrowed: built-in
};
Ref make_slot_wrapper(const SpecialMethod* method, Type* owner);
// `__new__` of a built-in type as an attribute; new_owner gives the type back, or null for others.
Ref make_new_wrapper(Type* owner);
Type* new_owner(Value attribute);

// Puts wrappers for the slots that the built-in `type` fills itself into its dict.
void add_slot_wrappers(Type& type);
// Recomputes all slots of a class from the attributes along its MRO.
void update_all_slots(Type* type);
// Recomputes the slots that `name` stands for, in `type` and its subclasses.
void update_slots_for(Type* type, Str* name);

// Calls the special method `name` of self's type. Null when there is none.
Ref call_special(Value self, Str* name, Args args);
inline Ref call_special(Value self, Str* name, std::initializer_list<Value> args = {}) {
  return call_special(self, name, Args(args));
}
// The attribute `found` of a type, called with self before the arguments when it binds.
Ref call_bound(Value found, Value self, Args args);

}  // namespace corospec::reference
