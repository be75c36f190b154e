# title: an instance with None thrown into a generator-based coroutine that an exception ended
# clauses: look.coroutine.still_generator gen.throw.closed gen.throw.instance gen.throw.deprecated
# needs: warnings
import inspect
import types
import warnings

mine = KeyError('key')

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
