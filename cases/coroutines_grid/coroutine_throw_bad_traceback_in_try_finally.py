# title: a class with something that is no traceback thrown into a coroutine that waits in front of a finally block
# clauses: delegate.throw.refused
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('got', await pause('one'))
    finally:
        print('cleanup')
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
# cleanup
# raised TypeError
# CORO_CLOSED
