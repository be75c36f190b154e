# title: a for loop over a coroutine that executes what it waits for, a generator-based coroutine
# clauses: co.iter.refused
import inspect
import types

@types.coroutine
def inner():
    try:
        for item in c:
            print('item', item)
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    yield 'one'

async def outer(awaited):
    return await awaited

c = outer(inner())
print('yielded', c.send(None))

# expect:
# raised TypeError
# CORO_RUNNING
# yielded one
