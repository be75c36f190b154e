// contextlib.AsyncExitStack: an ExitStack whose managers and callbacks may be asynchronous.
#include "reference/language/machine.h"
#include "reference/modules/contextlib_internal.h"
#include "reference/modules/contextlib_stack.h"
#include "reference/modules/define.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

namespace {

// What awaits is Python; the stack itself and the chains of contexts are those of ExitStack.
constexpr const char* kSource = R"py(
def _calling(callback, args, kwds):
    # [atools.stack.async_callback] It hears of no exception, and its result is dropped.
    async def _exit_wrapper(exc_type, exc, tb):
        await callback(*args, **kwds)
    return _exit_wrapper


# [atools.stack.no_close]
class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    async def enter_async_context(self, cm):
        enter, leave = methods_of(cm)
        result = await enter()  # [atools.stack.enter_fails]
        push(self, leave)  # [atools.stack.enter_async]
        return result

    def push_async_exit(self, exit):
        method = exit_of(exit)
        # [atools.stack.push_async] [atools.stack.push_async_function]
        push(self, exit if method is None else method)
        return exit

    def push_async_callback(*args, **kwds):
        callback, arguments, keywords = take_callback(*args[1:], **kwds)
        push(args[0], _calling(callback, arguments, keywords))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)  # [atools.stack.aclose]

    async def __aenter__(self):
        return self  # [atools.stack.enter]

    # [atools.stack.nested] [atools.stack.mixed]
    async def __aexit__(self, kind, exception, traceback):
        outside = handled()
        details = kind, exception, traceback
        swallowed = raised = False
        while True:
            entry = pop(self)
            if entry is None:
                break
            is_sync, leave = entry
            try:
                answer = leave(*details)
                if not is_sync:
                    answer = await answer  # [atools.stack.awaits] [atools.stack.not_awaitable]
                if answer:
                    details = None, None, None
                    swallowed, raised = True, False
            except BaseException as error:
                fix_context(error, details[1], outside)
                details = type(error), error, error.__traceback__
                raised = True
        if raised:
            raise_as_it_is(details[1])
        return exception is not None and swallowed
)py";

ExitStack* stack_of(Value value) { return value.as<ExitStack>(); }

Ref methods_of(Value, Args args) {
  ManagerMethods methods = find_manager_methods(args[0], true);
  return Ref(make_tuple({methods.enter, methods.exit}));
}

Ref exit_of(Value, Args args) {
  Ref method = find_exit_method(args[0], true);
  return method ? std::move(method) : make_none();
}

Ref push(Value, Args args) {
  push_callback(stack_of(args[0]), args[1], false);
  return make_none();
}

Ref take(Value, Args args) { return Ref(take_callback("push_async_callback", args)); }

Ref pop(Value, Args args) {
  Ref entry = pop_callback(stack_of(args[0]));
  return entry ? std::move(entry) : make_none();
}

Ref handled(Value, Args) {
  Value exception = handled_exception();
  return exception ? Ref(exception) : make_none();
}

Ref mend_context(Value, Args args) {
  fix_context(args[0], args[1], is_none(args[2]) ? Value() : args[2]);
  return make_none();
}

// A `raise` statement would set the context.
Ref raise_as_it_is(Value, Args args) { throw Raise(Ref(args[0])); }

constexpr FunctionDef kHelpers[] = {
    {"methods_of", methods_of},
    {"exit_of", exit_of},
    {"push", push},
    {"take_callback", take},
    {"pop", pop},
    {"handled", handled},
    {"fix_context", mend_context},
    {"raise_as_it_is", raise_as_it_is},
};

}  // namespace

void define_async_exit_stack(Module* module, Dict* names) {
  Handle<Dict> part = run_contextlib_part(kSource, names, kHelpers);
  define(module, "AsyncExitStack", dict_find(part.get(), intern("AsyncExitStack")));
}

}  // namespace corospec::reference
