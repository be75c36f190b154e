# title: a class with something that is no traceback thrown into a coroutine that waits for an object whose __await__ is a generator function
# clauses: delegate.throw.refused
import inspect

class Awaitable:
    def __await__(self):
        yield 'one'
        yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(Awaitable())
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
