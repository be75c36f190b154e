# title: an instance with None thrown into a coroutine that waits inside a handler
# clauses: co.throw.instance co.throw.uncaught co.throw.deprecated
# needs: warnings
import inspect
import sys
import types
import warnings

mine = KeyError('key')

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
        print('yielded', c.throw(mine, None))
    except KeyError as error:
        print('raised KeyError', error is mine)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# raised KeyError True
# warnings 1
# CORO_CLOSED

# expect <3.12:
# yielded one
# raised KeyError True
# warnings 0
# CORO_CLOSED
