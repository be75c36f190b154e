# title: a for loop over a coroutine that executes what it waits for, an object whose __await__ is a generator function
# clauses: co.iter.refused
import inspect

class Awaitable:
    def __await__(self):
        try:
            for item in c:
                print('item', item)
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
