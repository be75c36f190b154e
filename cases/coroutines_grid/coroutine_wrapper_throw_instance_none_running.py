# title: an instance with None thrown into the iterator of a coroutine that executes
# clauses: await.wrapper.throw
import inspect
import types

mine = KeyError('key')

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('yielded', w.throw(mine, None))
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
