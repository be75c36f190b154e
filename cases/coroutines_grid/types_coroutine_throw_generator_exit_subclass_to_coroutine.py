# title: a subclass of GeneratorExit thrown into a generator-based coroutine that waits for a coroutine
# clauses: delegate.exit.close gen.throw.uncaught
import inspect
import types

class Leaving(GeneratorExit):
    pass

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
    print('yielded', c.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# inner left
# raised Leaving
# GEN_CLOSED
