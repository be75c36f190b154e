# title: a class with something that is no traceback thrown into a coroutine that executes what it waits for, an object whose __await__ gives the iterator of a coroutine
# clauses: co.state.running co.throw.bad_traceback co.throw.refused_untouched
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('yielded', c.throw(KeyError, None, 'text'))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    await pause('one')

class Awaitable:
    def __await__(self):
        return inner().__await__()

async def outer(awaited):
    return await awaited

c = outer(Awaitable())
print('yielded', c.send(None))

# expect:
# raised TypeError
# CORO_RUNNING
# yielded one
