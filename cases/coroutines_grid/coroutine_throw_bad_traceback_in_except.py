# title: a class with something that is no traceback thrown into a coroutine that waits inside a handler
# clauses: delegate.throw.refused
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
    print('yielded', c.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# raised TypeError
# CORO_CLOSED
