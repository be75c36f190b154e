# title: a class with something that is no traceback thrown into the outermost of a chain of 3, a coroutine that waits for a generator-based coroutine
# clauses: delegate.throw.refused
import inspect
import types

@types.coroutine
def inner():
    yield 'one'
    yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(outer(outer(inner())))
print('yielded', c.send(None))
try:
    print('yielded', c.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# raised TypeError
# CORO_CLOSED
