# title: a class with a value thrown into a generator-based coroutine that has not started
# clauses: look.coroutine.still_generator gen.throw.unstarted gen.throw.class_value gen.throw.deprecated
# needs: warnings
import inspect
import types
import warnings

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', g.throw(KeyError, 'key'))
    except KeyError as error:
        print('raised KeyError', error.args)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getgeneratorstate(g))

# expect:
# raised KeyError ('key',)
# warnings 1
# GEN_CLOSED

# expect <3.12:
# raised KeyError ('key',)
# warnings 0
# GEN_CLOSED
