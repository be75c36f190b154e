# title: a class with None thrown into a coroutine that has not started
# clauses: co.throw.unstarted co.throw.class_none co.throw.deprecated
# needs: warnings
import inspect
import warnings

async def body():
    print('started')
    return 'done'

c = body()
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', c.throw(KeyError, None))
    except KeyError as error:
        print('raised KeyError', error.args)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))

# expect:
# raised KeyError ()
# warnings 1
# CORO_CLOSED

# expect <3.12:
# raised KeyError ()
# warnings 0
# CORO_CLOSED
