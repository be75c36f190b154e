# title: the code of a coroutine function has CO_COROUTINE and not CO_GENERATOR
# clauses: co.create.flag
# python: >=3.6
import inspect

async def waits():
    await waits()

async def empty():
    pass

def plain():
    pass

for function in (waits, empty, plain):
    flags = function.__code__.co_flags
    print(bool(flags & inspect.CO_COROUTINE), bool(flags & inspect.CO_GENERATOR),
          bool(flags & inspect.CO_ITERABLE_COROUTINE))

# expect:
# True False False
# True False False
# False False False
