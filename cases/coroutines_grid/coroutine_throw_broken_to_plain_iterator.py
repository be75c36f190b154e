# title: a class whose constructor fails thrown into a coroutine that waits for an iterator with nothing but __next__
# clauses: co.throw.constructor_fails
import inspect

class Broken(Exception):
    def __init__(self):
        raise OSError

class Awaitable:
    def __await__(self):
        return self
    def __next__(self):
        return 'item'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(Awaitable())
print('yielded', c.send(None))
try:
    print('yielded', c.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded item
# raised OSError
# CORO_CLOSED
