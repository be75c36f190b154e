# title: a class with something that is no traceback thrown into a coroutine that waits in front of a handler
# clauses: delegate.throw.refused
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('got', await pause('one'))
    except BaseException as error:
        print('caught', type(error).__name__)
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
# caught TypeError
# yielded two
# CORO_SUSPENDED
