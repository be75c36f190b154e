# title: a class with a value and a traceback thrown into the iterator of a coroutine that has not started
# clauses: await.wrapper.throw
# needs: tracebacks warnings
import inspect
import warnings

def innermost(error):
    traceback = error.__traceback__
    while traceback.tb_next:
        traceback = traceback.tb_next
    return traceback

try:
    raise OSError
except OSError as error:
    given = error.__traceback__

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', w.throw(KeyError, 'key', given))
    except KeyError as error:
        print('raised KeyError', error.args, innermost(error) is given)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))

# expect:
# raised KeyError ('key',) True
# warnings 1
# CORO_CLOSED

# expect <3.12:
# raised KeyError ('key',) True
# warnings 0
# CORO_CLOSED
