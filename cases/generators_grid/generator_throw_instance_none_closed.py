# title: an instance with None thrown into a generator that is exhausted
# clauses: gen.throw.closed gen.throw.instance gen.throw.deprecated
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

def body():
    yield 'one'

g = body()
print('items', list(g))
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
# items ['one']
# raised KeyError True
# warnings 1
# GEN_CLOSED

# expect <3.12:
# items ['one']
# raised KeyError True
# warnings 0
# GEN_CLOSED
