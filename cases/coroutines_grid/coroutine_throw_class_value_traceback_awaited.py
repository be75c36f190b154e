# title: a class with a value and a traceback thrown into a coroutine that another one awaits
# clauses: co.throw.class_value co.throw.traceback co.throw.uncaught co.throw.deprecated await.chain.bypassed
# needs: tracebacks warnings
import inspect
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
    print('got', await pause('one'))
    await pause('two')

c = body()

async def holding():
    print('holder got', await c)

holder = holding()
print('yielded', holder.send(None))
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
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised KeyError ('key',) True
# warnings 1
# CORO_CLOSED
# raised RuntimeError

# expect <3.12:
# yielded one
# raised KeyError ('key',) True
# warnings 0
# CORO_CLOSED
# raised RuntimeError
