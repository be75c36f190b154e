# title: an instance with None thrown into a delegator that an exception ended
# clauses: gen.throw.closed gen.throw.instance gen.throw.deprecated
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

def inner():
    yield 'one'
    raise OSError

def delegator(sub):
    yield from sub

g = delegator(inner())
try:
    list(g)
except OSError:
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
