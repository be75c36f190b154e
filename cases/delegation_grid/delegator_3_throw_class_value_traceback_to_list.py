# title: a class with a value and a traceback thrown into the outermost of 3 delegators, the innermost of which waits for a list
# clauses: gen.throw.class_value gen.throw.traceback delegate.throw.missing gen.throw.deprecated
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

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(['one', 'two'])))
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

# expect <3.12:
# yielded one
# raised KeyError ('key',) True
# warnings 0
# GEN_CLOSED
