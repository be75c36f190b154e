// `tuple`.
#pragma once

#include <initializer_list>
#include <span>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Tuple : Object {
  int64_t size;
  Value* items;  // owned values; after the header, or allocated (instances of subclasses)
  Dict* dict;    // instances of subclasses

  std::span<Value> values() const { return {items, static_cast<size_t>(size)}; }
};
extern Type TupleType;
extern Type TupleIteratorType;
void initialize_tuple();

struct TupleIterator : Object {
  Tuple* tuple;  // null once exhausted
  int64_t index;
};

inline bool is_tuple(Value value) {
  return value.is_object() && value.object()->type->has(kTupleSubclass);
}
Tuple* empty_tuple();  // borrowed, immortal
// A tuple of `size` null values, for the caller to fill with owned values at once.
Handle<Tuple> make_tuple_of_size(int64_t size);
Handle<Tuple> make_tuple(std::span<const Value> borrowed);
inline Handle<Tuple> make_tuple(std::span<Value> borrowed) {
  return make_tuple(std::span<const Value>(borrowed));
}
Handle<Tuple> make_tuple(std::initializer_list<Value> borrowed);
Handle<Tuple> make_pair(Ref first, Ref second);
Handle<Tuple> to_tuple(Value iterable);  // tuple(x)

}  // namespace corospec::reference
