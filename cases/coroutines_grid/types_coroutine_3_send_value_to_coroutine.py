# title: a value sent to the outermost of a chain of 3, a generator-based coroutine that waits for a coroutine
# clauses: delegate.send.value await.bridge.allowed
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

@types.coroutine
def outer(awaited):
    print('result', (yield from awaited))
    return 'three'

c = outer(outer(outer(inner())))
print('yielded', c.send(None))
try:
    print('yielded', c.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# got value
# inner left
# yielded two
# GEN_SUSPENDED
