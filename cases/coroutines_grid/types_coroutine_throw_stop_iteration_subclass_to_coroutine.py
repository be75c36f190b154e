# title: a subclass of StopIteration thrown into a generator-based coroutine that waits for a coroutine
# clauses: await.bridge.allowed gen.stop.thrown co.stop.generator_based
import inspect
import types

class Finished(StopIteration):
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
    print('yielded', c.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# inner left
# raised RuntimeError
# GEN_CLOSED
