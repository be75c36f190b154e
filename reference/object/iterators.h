// The iterator types that are built-in classes of their own: enumerate, reversed, zip, map, filter,
// and what iter(f, sentinel) and iter(x) of a class with only __getitem__ make.
//
// The iterators of containers live with their containers (list.h, dict.h, range.h, ...).
#pragma once

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Enumerate : Object {
  Value iterator;
  Value index;  // an int: the next number
};
struct Reversed : Object {
  Value sequence;  // null once exhausted
  int64_t index;   // of the next item
};
struct ZipIterator : Object {
  Value iterators;  // a tuple; null once a strict zip has failed
  bool strict;
};
struct MapIterator : Object {
  Value function;
  Value iterators;  // a tuple
  bool strict;
};
struct FilterIterator : Object {
  Value predicate;  // None: the items' own truth
  Value iterator;
};
struct CallableIterator : Object {
  Value callable;  // null once exhausted
  Value sentinel;
};
struct SequenceIterator : Object {
  Value sequence;  // null once exhausted
  int64_t index;
};
extern Type EnumerateType, ReversedType, ZipType, MapType, FilterType;
extern Type CallableIteratorType, SequenceIteratorType;
void initialize_iterators();

Ref make_callable_iterator(Value callable, Value sentinel);
Ref make_sequence_iterator(Value sequence);

}  // namespace corospec::reference
