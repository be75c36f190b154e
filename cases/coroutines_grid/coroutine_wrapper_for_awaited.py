# title: a for loop over the iterator of a coroutine that another one awaits
# clauses: await.wrapper.iter await.wrapper.next await.chain.bypassed
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
try:
    for item in w:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# got None
# item two
# CORO_CLOSED
# raised RuntimeError
