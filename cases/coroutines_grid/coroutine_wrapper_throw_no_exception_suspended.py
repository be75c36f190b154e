# title: a class that is no exception thrown into the iterator of a coroutine that waits for a generator-based coroutine
# clauses: await.wrapper.throw delegate.throw.refused
import inspect
import types

class NoException:
    pass

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
    print('yielded', w.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# raised TypeError
# CORO_CLOSED
