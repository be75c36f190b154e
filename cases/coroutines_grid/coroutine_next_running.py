# title: next of a coroutine that executes
# clauses: co.iter.next_refused
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('yielded', next(c))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    await pause('one')

c = body()
print('yielded', c.send(None))

# expect:
# raised TypeError
# CORO_RUNNING
# yielded one
