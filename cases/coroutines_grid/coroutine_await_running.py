# title: await of a coroutine that executes
# clauses: await.self
import inspect
import types

async def waiting():
    print('result', await c)

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
print('yielded', c.send(None))

# expect:
# raised ValueError
# CORO_RUNNING
# yielded one
