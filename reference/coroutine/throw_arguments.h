// The arguments of throw() and the exception that they describe.
#pragma once

#include "reference/object/args.h"
#include "reference/object/outcome.h"
#include "reference/object/value.h"

namespace corospec::reference {

// What throw(*given) raises. returned(exception): that is to be raised in the generator; also the
// error of a constructor that fails. raised(error): throw() itself refuses its arguments.
Outcome make_thrown(Args given);

// The first argument is GeneratorExit, a subclass or an instance.
bool names_generator_exit(Args given);

}  // namespace corospec::reference
