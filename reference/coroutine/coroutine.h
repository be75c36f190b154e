// `coroutine` and `async_generator` objects, as far as there are any: they can be made, named and
// closed, and they have the right types. Resuming one is not supported.
//
// Both have the layout of a Generator (generator.h), whose body is a frame of the `async def`
// function.
#pragma once

#include "reference/coroutine/generator.h"

namespace corospec::reference {

extern Type CoroutineType;
extern Type AsyncGeneratorType;
void initialize_coroutine();  // after initialize_generator

}  // namespace corospec::reference
