// `float`: an IEEE 754 double on the heap.
#pragma once

#include <string>
#include <string_view>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Float : Object {
  double number;
  Dict* dict;  // instances of subclasses
};
extern Type FloatType;

inline bool is_float(Value value) {
  return value.is_object() && value.object()->type->has(kFloatSubclass);
}
Ref make_float(double number);
std::string float_repr(double number);  // shortest text that reads back
int64_t float_hash(double number);
Ref float_binary(BinaryOp op, double left, double right);  // raises ZeroDivisionError
// The number with `digits` digits after the point (half to even on the exact value); raises
// OverflowError.
double float_round(double number, int64_t digits);
// float(text): surrounding white space and underscores between digits allowed. False: not a number.
bool parse_float(std::string_view text, double* out);

}  // namespace corospec::reference
