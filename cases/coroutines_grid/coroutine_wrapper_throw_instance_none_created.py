# title: an instance with None thrown into the iterator of a coroutine that has not started
# clauses: await.wrapper.throw
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
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
# raised KeyError True
# warnings 1
# CORO_CLOSED

# expect <3.12:
# raised KeyError True
# warnings 0
# CORO_CLOSED
