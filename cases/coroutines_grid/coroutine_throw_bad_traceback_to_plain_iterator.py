# title: a class with something that is no traceback thrown into a coroutine that waits for an iterator with nothing but __next__
# clauses: co.throw.bad_traceback co.throw.refused_untouched
import inspect

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
    print('yielded', c.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded item
# raised TypeError
# CORO_SUSPENDED
