# title: a subclass of StopIteration thrown into the outermost of 3 delegators, the innermost of which waits for an iterator with nothing but __next__, since 3.12
# clauses: delegate.throw.missing_stop_ends
# python: >=3.12
import inspect

class Finished(StopIteration):
    pass

class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return 'item'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(Iterator())))
print('yielded', next(g))
try:
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded item
# result None
# yielded three
# GEN_SUSPENDED
