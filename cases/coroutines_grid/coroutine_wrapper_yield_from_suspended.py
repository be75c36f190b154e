# title: delegation by a plain generator to the iterator of a coroutine that waits for a generator-based coroutine
# clauses: await.wrapper.yield_from
import inspect
import types

def delegating():
    print('result', (yield from w))

delegator = delegating()

@types.coroutine
def inner():
    yield 'one'
    yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(inner())
w = c.__await__()
print('yielded', c.send(None))
try:
    print('yielded', next(delegator))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# yielded two
# CORO_SUSPENDED
