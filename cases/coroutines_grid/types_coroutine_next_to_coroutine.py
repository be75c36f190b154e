# title: next of a generator-based coroutine that waits for a coroutine
# clauses: delegate.send.none await.bridge.allowed
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

c = outer(inner())
print('yielded', c.send(None))
try:
    print('yielded', next(c))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# got None
# inner left
# yielded two
# GEN_SUSPENDED
