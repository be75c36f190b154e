# title: a class with a value and a traceback thrown into a coroutine that executes what it waits for, a coroutine
# clauses: co.state.running co.throw.running
import inspect
import types

def innermost(error):
    traceback = error.__traceback__
    while traceback.tb_next:
        traceback = traceback.tb_next
    return traceback

try:
    raise OSError
except OSError as error:
    given = error.__traceback__

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('yielded', c.throw(KeyError, 'key', given))
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
