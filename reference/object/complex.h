// `complex`: two IEEE 754 doubles on the heap, and their arithmetic.
#pragma once

#include <string>
#include <string_view>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct ComplexNumber {
  double real;
  double imag;
};

struct Complex : Object {
  ComplexNumber number;
  Dict* dict;  // instances of subclasses
};
extern Type ComplexType;

inline bool is_complex(Value value) { return is_instance(value, ComplexType); }
Ref make_complex(ComplexNumber number);
std::string complex_repr(ComplexNumber number);
// complex(text): surrounding white space and parentheses allowed. False: not a number.
bool parse_complex(std::string_view text, ComplexNumber* out);

// These raise ZeroDivisionError and OverflowError.
ComplexNumber complex_divide(ComplexNumber left, ComplexNumber right);
ComplexNumber complex_power(ComplexNumber base, ComplexNumber exponent);

}  // namespace corospec::reference
