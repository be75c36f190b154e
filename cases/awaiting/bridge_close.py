# title: close of the delegating generator closes the coroutine
# clauses: await.bridge.allowed
# python: >=3.6
import inspect
import types

@types.coroutine
def pause():
    yield

async def inner():
    try:
        await pause()
    finally:
        print('inner')

@types.coroutine
def outer():
    try:
        yield from i
    finally:
        print('outer')

i = inner()
g = outer()
next(g)
g.close()
print(inspect.getcoroutinestate(i))

# expect:
# inner
# outer
# CORO_CLOSED
