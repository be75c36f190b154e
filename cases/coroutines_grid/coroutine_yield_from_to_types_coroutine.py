# title: delegation by a plain generator to a coroutine that waits for a generator-based coroutine
# clauses: delegate.coroutine
import inspect
import types

def delegating():
    print('result', (yield from c))

delegator = delegating()

@types.coroutine
def inner():
    yield 'one'
    yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(inner())
print('yielded', c.send(None))
try:
    print('yielded', next(delegator))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# raised TypeError
# CORO_SUSPENDED
