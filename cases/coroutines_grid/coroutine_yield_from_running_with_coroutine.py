# title: delegation by a plain generator to a coroutine that executes what it waits for, a coroutine
# clauses: delegate.coroutine
import inspect
import types

def delegating():
    print('result', (yield from c))

delegator = delegating()

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('yielded', next(delegator))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    await pause('one')

async def outer(awaited):
    return await awaited

c = outer(inner())
print('yielded', c.send(None))

# expect:
# raised TypeError
# CORO_RUNNING
# yielded one
