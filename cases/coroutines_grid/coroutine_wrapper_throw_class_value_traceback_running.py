# title: a class with a value and a traceback thrown into the iterator of a coroutine that executes
# clauses: await.wrapper.throw
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

async def body():
    try:
        print('yielded', w.throw(KeyError, 'key', given))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    await pause('one')

c = body()
w = c.__await__()
print('yielded', c.send(None))

# expect:
# raised ValueError
# CORO_RUNNING
# yielded one
