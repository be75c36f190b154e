# title: an instance with None thrown into the outermost of 3 delegators, the innermost of which waits for an iterator with all methods
# clauses: delegate.throw.forwarded delegate.throw.yielded gen.throw.deprecated
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        print('__next__')
        return 'item'
    def send(self, value):
        print('send', value)
        return 'item'
    def throw(self, kind, value=None, traceback=None):
        print('throw')
        return 'item'
    def close(self):
        print('close')

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(Iterator())))
print('yielded', next(g))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', g.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getgeneratorstate(g))
g.close()

# expect:
# __next__
# yielded item
# throw
# yielded item
# warnings 1
# GEN_SUSPENDED
# close

# expect <3.12:
# __next__
# yielded item
# throw
# yielded item
# warnings 0
# GEN_SUSPENDED
# close
