# title: delegation by a plain generator to the iterator of a coroutine that executes
# clauses: await.wrapper.yield_from delegate.busy co.send.running
import inspect
import types

def delegating():
    print('result', (yield from w))

delegator = delegating()

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('yielded', next(delegator))
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
