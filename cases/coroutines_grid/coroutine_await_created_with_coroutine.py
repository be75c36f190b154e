# title: await of a coroutine that has not started and will wait for a coroutine
# clauses: await.kind.native await.start
import inspect
import types

async def waiting():
    print('result', await c)

waiter = waiting()

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    await pause('one')
    await pause('two')

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(inner())
try:
    print('yielded', waiter.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# CORO_SUSPENDED
