// What the contextlib*.cc files share.
#pragma once

#include <span>

#include "reference/modules/define.h"
#include "reference/object/dict.h"
#include "reference/object/module.h"
#include "reference/object/type.h"

namespace corospec::reference {

// The base class of context managers that are decorators too.
extern Type ContextDecoratorType;
// What functions decorated with @contextmanager return.
extern Type GeneratorContextManagerType;
// What that of @asynccontextmanager inherits from: a generator, and the call that has made it.
extern Type GeneratorContextManagerBaseType;
extern Type NullContextType;

void define_generator_managers(Module* module);  // _GeneratorContextManager, ContextDecorator
void define_simple_managers(Module* module);     // closing, suppress, nullcontext, redirect_*
void define_exit_stack(Module* module);
// `names`: those of the module's part that is Python.
void define_async_managers(Module* module, Dict* names);
void define_async_exit_stack(Module* module, Dict* names);

// Executes `source` with these names and functions defined, and returns all names.
Handle<Dict> run_contextlib_part(const char* source, Dict* names,
                                 std::span<const FunctionDef> helpers);

// A manager made of a generator is being entered: forgets the call that has made the generator.
// Raises AttributeError when it has been entered before.
void begin_generator_manager(Value manager);
// The block's exception has come out of the generator again: it goes on as if the generator had not
// been in between.
void let_exception_through(Value value, Value traceback);

// `manager` as a decorator of `function`: a function of the language.
Ref decorate_with(Value manager, Value function);

}  // namespace corospec::reference
