# title: a value sent to a coroutine that waits for a coroutine
# clauses: await.send.value
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('got', await pause('one'))
    finally:
        print('inner left')
    await pause('two')

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(inner())
print('yielded', c.send(None))
try:
    print('yielded', c.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# got value
# inner left
# yielded two
# CORO_SUSPENDED
