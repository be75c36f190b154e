# title: the last reference deleted of the iterator of a coroutine that another one awaits
# clauses: await.wrapper.drop
# needs: refcounting
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    print('got', await pause('one'))
    await pause('two')

c = body()
w = c.__await__()

async def holding():
    print('holder got', await c)

holder = holding()
print('yielded', holder.send(None))
del w
print('deleted')
print(inspect.getcoroutinestate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# deleted
# CORO_SUSPENDED
# got None
# yielded two
