# title: a class with a value and a traceback thrown into a generator-based coroutine that waits inside a handler, since 3.12
# clauses: look.coroutine.still_generator gen.throw.suspended gen.throw.class_value gen.throw.traceback gen.throw.uncaught gen.throw.deprecated
# python: >=3.12
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
def body():
    try:
        raise OSError
    except OSError:
        print('got', (yield 'one'), 'handling', sys.exc_info()[0].__name__)
    yield 'two'

g = body()
print('yielded', next(g))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', g.throw(KeyError, 'key', given))
    except KeyError as error:
        print('raised KeyError', error.args, innermost(error) is given)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised KeyError ('key',) True
# warnings 1
# GEN_CLOSED
