# title: a class with something that is no traceback thrown into a coroutine that executes what it waits for, an object whose __await__ is a generator function
# clauses: co.state.running co.throw.bad_traceback co.throw.refused_untouched
import inspect

class Awaitable:
    def __await__(self):
        try:
            print('yielded', c.throw(KeyError, None, 'text'))
        except BaseException as error:
            print('raised', type(error).__name__)
        print(inspect.getcoroutinestate(c))
        yield 'one'

async def outer(awaited):
    return await awaited

c = outer(Awaitable())
print('yielded', c.send(None))

# expect:
# raised TypeError
# CORO_RUNNING
# yielded one
