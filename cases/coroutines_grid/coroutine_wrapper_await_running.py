# title: await of the iterator of a coroutine that executes
# clauses: await.wrapper.not_awaitable
import inspect
import types

async def waiting():
    print('result', await w)

waiter = waiting()

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('yielded', waiter.send(None))
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
