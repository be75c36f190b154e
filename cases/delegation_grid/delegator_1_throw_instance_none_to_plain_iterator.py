# title: an instance with None thrown into a delegator that waits for an iterator with nothing but __next__
# clauses: gen.throw.instance delegate.throw.missing gen.throw.deprecated
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return 'item'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(Iterator())
print('yielded', next(g))
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
# yielded item
# raised KeyError True
# warnings 1
# GEN_CLOSED

# expect <3.12:
# yielded item
# raised KeyError True
# warnings 0
# GEN_CLOSED
