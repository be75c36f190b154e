// `set` and `frozenset`. Iteration order is the order of insertion in this implementation; Python
// leaves it open, so nothing may depend on it.
#pragma once

#include "reference/object/dict.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Set : Object {
  Dict* table;            // owned; keys are the items, values are None
  int64_t hash;           // frozenset; -1: not computed
  uint32_t pop_position;  // where pop() looks first, so that popping all is not quadratic
  Dict* dict;             // instances of subclasses
};
extern Type SetType;
extern Type FrozenSetType;
extern Type SetIteratorType;
void initialize_set();

struct SetIterator : Object {
  Set* set;               // null once exhausted
  int64_t expected_size;  // -1: the set changed size, every further step raises
  uint32_t position;
};

bool is_any_set(Value value);  // set, frozenset or a subclass
Handle<Set> make_set(Type& type = SetType);
Handle<Set> to_set(Value iterable, Type& type = SetType);
bool set_add(Set* set, Value item);  // false: was there
bool set_contains(Set* set, Value item);
bool set_remove(Set* set, Value item);

}  // namespace corospec::reference
