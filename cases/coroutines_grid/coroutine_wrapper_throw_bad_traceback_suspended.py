# title: a class with something that is no traceback thrown into the iterator of a coroutine that waits for a generator-based coroutine
# clauses: await.wrapper.throw delegate.throw.refused
import inspect
import types

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
    print('yielded', w.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# raised TypeError
# CORO_CLOSED
