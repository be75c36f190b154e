# title: a subclass of StopIteration thrown into a delegator that waits for a list, since 3.12
# clauses: delegate.throw.missing_stop_ends
# python: >=3.12
import inspect

class Finished(StopIteration):
    pass

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# result None
# yielded three
# GEN_SUSPENDED
