# title: gi_yieldfrom of a generator-based coroutine is the coroutine that it delegates to
# clauses: await.bridge.attr
# python: >=3.6
import types

@types.coroutine
def pause():
    yield

async def inner():
    await pause()

@types.coroutine
def outer():
    yield from i

i = inner()
o = outer()
next(o)
print(o.gi_yieldfrom is i)
o.close()

# expect:
# True
