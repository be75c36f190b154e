# title: an instance with None thrown into a generator expression that an exception ended
# clauses: gen.throw.closed gen.throw.instance gen.throw.deprecated
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

g = (1 // number for number in [1, 0])
try:
    list(g)
except ZeroDivisionError:
    print('failed')
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', g.throw(mine, None))
    except KeyError as error:
        print('raised KeyError', error is mine)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised KeyError True
# warnings 1
# GEN_CLOSED

# expect <3.12:
# failed
# raised KeyError True
# warnings 0
# GEN_CLOSED
