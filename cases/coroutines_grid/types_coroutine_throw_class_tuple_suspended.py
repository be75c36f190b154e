# title: a class with a tuple thrown into a generator-based coroutine that waits
# clauses: look.coroutine.still_generator gen.throw.suspended gen.throw.class_tuple gen.throw.uncaught gen.throw.deprecated
# needs: warnings
import inspect
import types
import warnings

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', g.throw(KeyError, ('key', 'lock')))
    except KeyError as error:
        print('raised KeyError', error.args)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised KeyError ('key', 'lock')
# warnings 1
# GEN_CLOSED

# expect <3.12:
# yielded one
# raised KeyError ('key', 'lock')
# warnings 0
# GEN_CLOSED
