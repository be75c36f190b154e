# title: an instance thrown into the outermost of a chain of 3, a generator-based coroutine that waits for a coroutine
# clauses: await.bridge.allowed gen.throw.instance gen.throw.uncaught
import inspect
import types

mine = KeyError('key')

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
    print('yielded', c.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# inner left
# raised KeyError True
# GEN_CLOSED
