# title: the code has CO_ASYNC_GENERATOR, and neither CO_COROUTINE nor CO_GENERATOR
# clauses: agen.create.flag
# python: >=3.6
import inspect

async def body():
    yield

async def coroutine():
    pass

for function in body, coroutine:
    flags = function.__code__.co_flags
    print(bool(flags & inspect.CO_ASYNC_GENERATOR), bool(flags & inspect.CO_COROUTINE),
          bool(flags & inspect.CO_GENERATOR))

# expect:
# True False False
# False True False
