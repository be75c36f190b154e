# title: a class with a tuple thrown into the iterator of a coroutine that has not started
# clauses: await.wrapper.throw
# needs: warnings
import inspect
import warnings

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', w.throw(KeyError, ('key', 'lock')))
    except KeyError as error:
        print('raised KeyError', error.args)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))

# expect:
# raised KeyError ('key', 'lock')
# warnings 1
# CORO_CLOSED

# expect <3.12:
# raised KeyError ('key', 'lock')
# warnings 0
# CORO_CLOSED
