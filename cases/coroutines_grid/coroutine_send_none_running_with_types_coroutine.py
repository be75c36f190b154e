# title: None sent to a coroutine that executes what it waits for, a generator-based coroutine
# clauses: co.state.running co.send.running
import inspect
import types

@types.coroutine
def inner():
    try:
        print('yielded', c.send(None))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    yield 'one'

async def outer(awaited):
    return await awaited

c = outer(inner())
print('yielded', c.send(None))

# expect:
# raised ValueError
# CORO_RUNNING
# yielded one
