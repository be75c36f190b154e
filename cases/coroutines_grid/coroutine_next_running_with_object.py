# title: next of a coroutine that executes what it waits for, an object whose __await__ is a generator function
# clauses: co.iter.next_refused
import inspect

class Awaitable:
    def __await__(self):
        try:
            print('yielded', next(c))
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
