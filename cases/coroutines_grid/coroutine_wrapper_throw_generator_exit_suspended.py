# title: GeneratorExit thrown into the iterator of a coroutine that waits for a generator-based coroutine
# clauses: await.wrapper.throw
import inspect
import types

@types.coroutine
def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(inner())
w = c.__await__()
print('yielded', c.send(None))
try:
    print('yielded', w.throw(GeneratorExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# inner left
# raised GeneratorExit
# CORO_CLOSED
