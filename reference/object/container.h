// What the container types have in common. Internal to the files that define built-in containers
// and iterators; operations on values of unknown type are in protocol.h.
#pragma once

#include <span>
#include <string>

#include "reference/object/int.h"
#include "reference/object/outcome.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// A value of this type may own values that lead back to its owner.
inline bool may_be_in_cycle(Value value) {
  return value.is_object() && value.object()->type->slots.traverse != nullptr;
}

inline void visit_if_set(Visitor& visitor, Value value) {
  if (value) visitor.visit(value);
}
template <class T>
void visit_if_set(Visitor& visitor, T* object) {
  if (object != nullptr) visitor.visit(Value(static_cast<Object*>(object)));
}

// Empties an owned slot. It is empty already when the release runs code.
inline void drop(Value& slot) noexcept {
  Value old = slot;
  slot = Value();
  release(old);
}
template <class T>
void drop(T*& slot) noexcept {
  Value old(static_cast<Object*>(slot));
  slot = nullptr;
  release(old);
}

// traverse, clear and destroy of a type whose objects own just these fields.
template <class T, auto... kFields>
struct Owned {
  static void traverse(Object* object, Visitor& visitor) {
    (visit_if_set(visitor, static_cast<T*>(object)->*kFields), ...);
  }
  static void clear(Object* object) { (drop(static_cast<T*>(object)->*kFields), ...); }
  static void destroy(Object* object) noexcept {
    (drop(static_cast<T*>(object)->*kFields), ...);
    free_object(object);
  }
  static void install(Type& type) {
    type.instance_size = sizeof(T);
    type.flags |= kTracked | kNoWeakrefs;
    type.slots.traverse = &Owned::traverse;
    type.slots.clear = &Owned::clear;
    type.slots.destroy = &Owned::destroy;
  }
};

inline Outcome end_of_iteration() { return Outcome::returned(make_none()); }
inline Ref iterate_self(Value self) { return Ref(self); }  // [iter.builtin_self]

inline const std::string& type_name(Value value) { return type_of(value)->name; }
inline bool has_index(Value value) {
  return value.is_small() || type_of(value)->slots.unary[static_cast<size_t>(UnaryOp::kIndex)];
}

// For the slots of sequences, which refuse a wrong operand by name: first the right operand gets
// its turn. Its answer to `left op right`, or NotImplemented. `own` is the slot that asks.
Ref ask_right_operand(BinaryOp op, Value left, Value right, Ref (*own)(Value, Value));
// The two operands of sequence * count, whichever comes first. Raises TypeError for what is no
// count; answers false when only the other operand can say so.
bool repeat_operands(Value left, Value right, bool (*is_sequence)(Value), Ref (*own)(Value, Value),
                     Value* sequence, int64_t* count, Ref* other_answer);
// The size of `size` items repeated; raises MemoryError.
int64_t repeated_size(int64_t size, int64_t count);

// An optional start or stop argument of index(): clamped to [0, length].
int64_t clamp_bound(Value bound, int64_t length);

// Lexicographic comparison of lists or tuples. Items are read anew at every step, since comparing
// may change them.
template <class Sequence>
Ref compare_sequences(Sequence* left, Sequence* right, CompareOp op) {
  if (left->size != right->size && (op == CompareOp::kEq || op == CompareOp::kNe)) {
    return make_bool(op == CompareOp::kNe);
  }
  int64_t i = 0;
  for (; i < left->size && i < right->size; ++i) {
    if (left->items[i] == right->items[i]) continue;
    Ref a(left->items[i]);
    Ref b(right->items[i]);
    if (equal(a, b)) continue;
    if (op == CompareOp::kEq || op == CompareOp::kNe) return make_bool(op == CompareOp::kNe);
    return compare(op, a, b);
  }
  switch (op) {
    case CompareOp::kLt:
      return make_bool(left->size < right->size);
    case CompareOp::kLe:
      return make_bool(left->size <= right->size);
    case CompareOp::kEq:
      return make_bool(left->size == right->size);
    case CompareOp::kNe:
      return make_bool(left->size != right->size);
    case CompareOp::kGt:
      return make_bool(left->size > right->size);
    case CompareOp::kGe:
      return make_bool(left->size >= right->size);
  }
  return not_implemented();
}

}  // namespace corospec::reference
