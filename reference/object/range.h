// `range` and its iterator. Bounds are Python ints of any size; the iterator has a small-integer
// form that the machine steps inline.
#pragma once

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Range : Object {
  Value start;
  Value stop;
  Value step;
  Value length;  // an int
};
// When every item is a small integer.
struct RangeIterator : Object {
  int64_t next;
  int64_t step;
  int64_t remaining;
};
struct LongRangeIterator : Object {
  Value next;
  Value step;
  Value remaining;
};
extern Type RangeType;
extern Type RangeIteratorType;
extern Type LongRangeIteratorType;
void initialize_range();

Ref make_range(Value start, Value stop, Value step);

}  // namespace corospec::reference
