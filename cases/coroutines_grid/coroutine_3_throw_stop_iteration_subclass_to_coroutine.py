# title: a subclass of StopIteration thrown into the outermost of a chain of 3, a coroutine that waits for a coroutine
# clauses: await.throw.inner gen.stop.thrown co.stop.generator_based
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

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(outer(outer(inner())))
print('yielded', c.send(None))
try:
    print('yielded', c.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# inner left
# raised RuntimeError
# CORO_CLOSED
