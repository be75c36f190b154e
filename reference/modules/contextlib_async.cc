// contextlib for `async with`: @asynccontextmanager, AsyncContextDecorator, aclosing, and what
// nullcontext does there.
#include "reference/modules/contextlib_internal.h"
#include "reference/modules/define.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Coroutine functions, so Python. `begin`, `let_through` and `is_what_was_thrown` are those of
// @contextmanager.
constexpr const char* kSource = R"py(
import sys
from functools import wraps


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self  # [atools.decorate.class]

    def __call__(self, func):
        if sys.version_info >= (3, 15):
            import inspect
            if inspect.isasyncgenfunction(func):
                return wraps(func)(_async_generator_inside(self, func))

        @wraps(func)  # [atools.decorate.names]
        async def inner(*args, **kwds):
            # [atools.decorate.call] [atools.decorate.awaited] [atools.decorate.fresh]
            async with self._recreate_cm():
                # [atools.decorate.value] [atools.decorate.plain_function]
                # [atools.decorate.async_generator_function]
                return await func(*args, **kwds)
            # [atools.decorate.swallowed]
        return inner


def _async_generator_inside(manager, func):
    async def inner(*args, **kwds):
        async with manager._recreate_cm():
            generator = func(*args, **kwds)
            try:
                async for value in generator:
                    yield value  # [atools.decorate.async_generator_body]
            finally:
                await generator.aclose()
    return inner


_decorators = (AsyncContextDecorator,)
if sys.version_info < (3, 10):
    _decorators = ()  # [atools.decorate.not_yet]


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager,
                                    *_decorators):
    """An asynchronous generator that yields once, as an asynchronous context manager."""

    async def __aenter__(self):
        begin(self)  # [atools.once.runtime_error] [atools.once.attribute_error]
        try:
            # [atools.enter.value] [atools.enter.block] [atools.enter.awaits]
            # [atools.enter.raised]
            return await next_of(self.gen)  # [atools.make.not_generator]
        except StopAsyncIteration:
            # [atools.enter.no_yield] [atools.enter.no_yield_context] [atools.message.no_yield]
            raise RuntimeError("generator didn't yield") from None

    # [atools.exit.resumed] [atools.throw.finally] Either way the generator goes on behind its
    # `yield`, and [atools.exit.awaits] what it awaits there the block's leaving waits for.
    async def __aexit__(self, kind, value, traceback):
        generator = self.gen
        thrown = None
        if kind is not None:
            thrown = kind() if value is None else value  # [atools.throw.class_only]
        try:
            if thrown is None:
                await next_of(generator)
            elif sys.version_info >= (3, 12):
                await generator.athrow(thrown)  # [atools.throw.at_yield]
            else:
                await generator.athrow(kind, thrown, traceback)
        except StopAsyncIteration as stop:
            # [atools.throw.swallowed] [atools.throw.answer] The generator has
            # ended, unless this is the block's own exception.
            return thrown is not None and stop is not thrown
        except BaseException as raised:  # [atools.throw.base]
            # [atools.exit.raised] [atools.throw.replaced]
            if thrown is None or not is_what_was_thrown(raised, thrown):
                raise
            # [atools.throw.passed] [atools.throw.context] It goes on as if the generator had not
            # been in between.
            let_through(thrown, traceback)
            return False
        # [atools.exit.yielded] [atools.throw.yielded] [atools.throw.yielded_context]
        # [atools.message.yielded] [atools.message.thrown]
        after = '' if thrown is None else ' after athrow()'
        try:
            raise RuntimeError("generator didn't stop" + after)
        finally:
            # [atools.exit.yielded_closed] [atools.exit.yielded_open]
            if sys.version_info >= (3, 11):
                await generator.aclose()


# [atools.throw.stop_async] [atools.throw.stop] A generator makes RuntimeError of either.
# [atools.throw.stop_wrapped] By the cause alone, whoever has set it.
def is_what_was_thrown(raised, thrown):
    wrapped = isinstance(raised, RuntimeError) and isinstance(
        thrown, (StopIteration, StopAsyncIteration)) and raised.__cause__ is thrown
    return wrapped or raised is thrown


# [atools.make.not_generator_attribute] Until 3.9 the method is asked for by its name.
def next_of(generator):
    if sys.version_info < (3, 10):
        return generator.__anext__()
    return anext(generator)


def asynccontextmanager(func):
    @wraps(func)  # [atools.make.names]
    def helper(*args, **kwds):
        # [atools.make.factory]
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing  # [atools.aclosing.value]

    async def __aexit__(self, *details):
        # [atools.aclosing.closed] [atools.aclosing.raised] [atools.aclosing.awaited]
        # [atools.aclosing.lookup] [atools.aclosing.not_awaitable]
        await self.thing.aclose()
        # [atools.aclosing.exit] It swallows nothing.


# [atools.null.async]
async def null_enter(self):
    return self.enter_result


async def null_exit(self, *details):
    pass
)py";

// The manager is being entered; a second time it refuses (since 3.9).
// [atools.once.attribute_error] [atools.once.released] [atools.once.kept]
Ref begin(Value, Args args) {
  if (since(9)) begin_generator_manager(args[0]);
  return make_none();
}

Ref let_through(Value, Args args) {
  let_exception_through(args[0], args[1]);
  return make_none();
}

constexpr FunctionDef kHelpers[] = {{"begin", begin}, {"let_through", let_through}};

Value get(Dict* part, const char* name) { return dict_find(part, intern(name)); }

void add_to_nullcontext(Dict* part) {
  Value type(&NullContextType);
  dict_set(NullContextType.dict, names::dunder_aenter, get(part, "null_enter"));
  dict_set(NullContextType.dict, names::dunder_aexit, get(part, "null_exit"));
  type_modified(&NullContextType, names::dunder_aenter);
  type_modified(&NullContextType, names::dunder_aexit);
}

}  // namespace

void define_async_managers(Module* module, Dict* names) {
  Handle<Dict> part = run_contextlib_part(kSource, names, kHelpers);
  define(module, "asynccontextmanager", get(part.get(), "asynccontextmanager"));
  if (!since(10)) return;  // [atools.null.not_async]
  define(module, "AsyncContextDecorator", get(part.get(), "AsyncContextDecorator"));
  define(module, "aclosing", get(part.get(), "aclosing"));
  add_to_nullcontext(part.get());
}

}  // namespace corospec::reference
