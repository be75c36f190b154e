# title: an instance with None thrown into the outermost of a chain of 3, a coroutine that executes what it waits for, a coroutine
# clauses: co.state.running co.throw.running
import inspect
import types

mine = KeyError('key')

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('yielded', c.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    await pause('one')

async def outer(awaited):
    return await awaited

c = outer(outer(outer(inner())))
print('yielded', c.send(None))

# expect:
# raised ValueError
# CORO_RUNNING
# yielded one
