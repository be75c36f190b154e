# title: an instance with None thrown into the iterator of a coroutine that waits for a generator-based coroutine
# clauses: await.wrapper.throw
# needs: warnings
import inspect
import types
import warnings

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
w = c.__await__()
print('yielded', c.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', w.throw(mine, None))
    except KeyError as error:
        print('raised KeyError', error is mine)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# inner left
# raised KeyError True
# warnings 1
# CORO_CLOSED

# expect <3.12:
# yielded one
# inner left
# raised KeyError True
# warnings 0
# CORO_CLOSED
