# title: close of a coroutine that executes what it waits for, a coroutine
# clauses: co.state.running co.close.running
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('closed', c.close())
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    await pause('one')

async def outer(awaited):
    return await awaited

c = outer(inner())
print('yielded', c.send(None))

# expect:
# raised ValueError
# CORO_RUNNING
# yielded one
