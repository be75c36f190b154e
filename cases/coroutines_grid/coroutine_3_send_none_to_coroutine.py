# title: None sent to the outermost of a chain of 3, a coroutine that waits for a coroutine
# clauses: await.send.none
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

c = outer(outer(outer(inner())))
print('yielded', c.send(None))
try:
    print('yielded', c.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# got None
# inner left
# yielded two
# CORO_SUSPENDED
