# title: an instance with None thrown into a coroutine that executes what it waits for, an object whose __await__ is a generator function
# clauses: co.state.running co.throw.running
import inspect

mine = KeyError('key')

class Awaitable:
    def __await__(self):
        try:
            print('yielded', c.throw(mine, None))
        except BaseException as error:
            print('raised', type(error).__name__)
        print(inspect.getcoroutinestate(c))
        yield 'one'

async def outer(awaited):
    return await awaited

c = outer(Awaitable())
print('yielded', c.send(None))

# expect:
# raised ValueError
# CORO_RUNNING
# yielded one
