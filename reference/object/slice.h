// `slice`, and the index arithmetic shared by every sequence.
#pragma once

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Slice : Object {
  Value start;
  Value stop;
  Value step;
};
extern Type SliceType;
void initialize_slice();

Handle<Slice> make_slice(Value start, Value stop, Value step);
// The slice against a sequence of `length`: start, step and the number of items selected.
struct SliceRange {
  int64_t start;
  int64_t stop;
  int64_t step;
  int64_t count;
};
SliceRange slice_range(Slice* slice, int64_t length);  // raises ValueError for step 0
// The same in two steps, for sequences that an __index__ method of the slice may change meanwhile:
// first the bounds as they are (they may be out of range), then against the length.
SliceRange slice_bounds(Slice* slice);
SliceRange clamp_slice(SliceRange bounds, int64_t length);
// slice_range with integers of any size; `length` is an int.
struct BigSliceRange {
  Ref start;
  Ref stop;
  Ref step;
};
BigSliceRange big_slice_range(Slice* slice, Value length);
// A subscript of a sequence of `length`: negative counts from the end; raises IndexError naming
// `what`.
int64_t sequence_index(Value key, int64_t length, const char* what);

}  // namespace corospec::reference
