# title: None sent to a coroutine that executes
# clauses: co.send.running
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('yielded', c.send(None))
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
