// What the contextlib*.cc files share.
#pragma once

#include "reference/object/module.h"
#include "reference/object/type.h"

namespace corospec::reference {

// The base class of context managers that are decorators too.
extern Type ContextDecoratorType;
// What functions decorated with @contextmanager return.
extern Type GeneratorContextManagerType;

void define_generator_managers(Module* module);  // _GeneratorContextManager, ContextDecorator
void define_simple_managers(Module* module);     // closing, suppress, nullcontext, redirect_*
void define_exit_stack(Module* module);

// `manager` as a decorator of `function`: a function of the language.
Ref decorate_with(Value manager, Value function);

}  // namespace corospec::reference
