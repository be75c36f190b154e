# title: StopIteration thrown into the outermost of 3 delegators, the innermost of which waits for a list, since 3.12
# clauses: delegate.throw.missing_stop_ends
# python: >=3.12
import inspect

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(['one', 'two'])))
print('yielded', next(g))
try:
    print('yielded', g.throw(StopIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# result None
# yielded three
# GEN_SUSPENDED
