# title: a class with something that is no traceback thrown into the iterator of a coroutine that executes
# clauses: await.wrapper.throw
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('yielded', w.throw(KeyError, None, 'text'))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    await pause('one')

c = body()
w = c.__await__()
print('yielded', c.send(None))

# expect:
# raised TypeError
# CORO_RUNNING
# yielded one
