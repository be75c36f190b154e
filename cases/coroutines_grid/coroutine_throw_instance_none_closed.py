# title: an instance with None thrown into a coroutine that was closed
# clauses: co.reuse.throw
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

async def body():
    return 'done'

c = body()
c.close()
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', c.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# warnings 1
# CORO_CLOSED

# expect <3.12:
# raised RuntimeError
# warnings 0
# CORO_CLOSED
