# title: delegation by a generator-based coroutine to the iterator of a coroutine that another one awaits
# clauses: await.bridge.suspended
import inspect
import types

@types.coroutine
def delegating():
    print('result', (yield from w))

delegator = delegating()

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
    print('yielded', next(delegator))
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
# yielded two
# CORO_SUSPENDED
# holder got None
# raised StopIteration
