# title: a class with a tuple thrown into a generator expression that an exception ended
# clauses: gen.throw.closed gen.throw.class_tuple gen.throw.deprecated
# needs: warnings
import inspect
import warnings

g = (1 // number for number in [1, 0])
try:
    list(g)
except ZeroDivisionError:
    print('failed')
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
# failed
# raised KeyError ('key', 'lock')
# warnings 1
# GEN_CLOSED

# expect <3.12:
# failed
# raised KeyError ('key', 'lock')
# warnings 0
# GEN_CLOSED
