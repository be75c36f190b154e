# title: KeyboardInterrupt thrown into the outermost of a chain of 3, a coroutine that waits for a generator-based coroutine
# clauses: await.throw.inner co.throw.uncaught
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

c = outer(outer(outer(inner())))
print('yielded', c.send(None))
try:
    print('yielded', c.throw(KeyboardInterrupt))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# inner left
# raised KeyboardInterrupt
# CORO_CLOSED
