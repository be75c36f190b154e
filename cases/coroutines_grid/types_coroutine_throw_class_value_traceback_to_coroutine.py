# title: a class with a value and a traceback thrown into a generator-based coroutine that waits for a coroutine
# clauses: await.bridge.allowed gen.throw.class_value gen.throw.traceback gen.throw.uncaught gen.throw.deprecated
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

async def inner():
    try:
        print('got', await pause('one'))
    finally:
        print('inner left')
    await pause('two')

@types.coroutine
def outer(awaited):
    print('result', (yield from awaited))
    return 'three'

c = outer(inner())
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
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# inner left
# raised KeyError ('key',) True
# warnings 1
# GEN_CLOSED

# expect <3.12:
# yielded one
# inner left
# raised KeyError ('key',) True
# warnings 0
# GEN_CLOSED
