# title: a class with a value and a traceback thrown into a generator-based coroutine that an exception ended
# clauses: look.coroutine.still_generator gen.throw.closed gen.throw.class_value gen.throw.traceback gen.throw.deprecated
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
def body():
    yield 'one'
    raise OSError

g = body()
try:
    list(g)
except OSError:
    print('failed')
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
# failed
# raised KeyError ('key',) True
# warnings 1
# GEN_CLOSED

# expect <3.12:
# failed
# raised KeyError ('key',) True
# warnings 0
# GEN_CLOSED
