# title: None sent to a coroutine that has not started and will wait for a coroutine
# clauses: co.send.start await.kind.native await.start
import inspect
import types

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
    print('yielded', c.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# CORO_SUSPENDED
