# title: a class whose constructor fails thrown into a coroutine that waits in front of a finally block
# clauses: co.throw.constructor_fails
import inspect
import types

class Broken(Exception):
    def __init__(self):
        raise OSError

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
    print('yielded', c.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# cleanup
# raised OSError
# CORO_CLOSED
