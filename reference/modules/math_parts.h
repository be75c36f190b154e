// The parts of the module math, one table of functions a file. Only math.cc puts them together.
#pragma once

#include <span>

#include "reference/modules/define.h"

namespace corospec::reference::mathematics {

std::span<const FunctionDef> integer_functions();   // math_integers.cc
std::span<const FunctionDef> sequence_functions();  // math_sequences.cc

// The logarithm of a positive int of any size.
double log_of_int(Value number, double (*log)(double), double log_of_two);

}  // namespace corospec::reference::mathematics
