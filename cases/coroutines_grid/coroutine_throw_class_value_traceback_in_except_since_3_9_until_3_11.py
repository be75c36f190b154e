# title: a class with a value and a traceback thrown into a coroutine that waits inside a handler, since 3.9, until 3.11
# clauses: delegate.traceback.lost
# python: >=3.9 <=3.11
# needs: tracebacks warnings
import inspect
import sys
import types
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

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        raise OSError
    except OSError:
        print('got', await pause('one'), 'handling', sys.exc_info()[0].__name__)
    await pause('two')

c = body()
print('yielded', c.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', c.throw(KeyError, 'key', given))
    except KeyError as error:
        print('raised KeyError', error.args, innermost(error) is given)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# raised KeyError ('key',) False
# warnings 0
# CORO_CLOSED
