# title: StopAsyncIteration thrown into a coroutine that waits inside a handler
# clauses: co.stop.async_passes co.throw.uncaught
import inspect
import sys
import types

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        raise OSError
    except OSError:
        print('got', await pause('one'), 'handling', sys.exc_info()[0].__name__)
    await pause('two')

c = body()
print('yielded', c.send(None))
try:
    print('yielded', c.throw(StopAsyncIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# raised StopAsyncIteration
# CORO_CLOSED
