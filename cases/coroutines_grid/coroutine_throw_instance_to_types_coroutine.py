# title: an instance thrown into a coroutine that waits for a generator-based coroutine
# clauses: await.throw.inner co.throw.instance co.throw.uncaught
import inspect
import types

mine = KeyError('key')

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
print('yielded', c.send(None))
try:
    print('yielded', c.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# inner left
# raised KeyError True
# CORO_CLOSED
