# title: StopIteration thrown into the outermost of 3 delegators, the innermost of which waits for a list, until 3.11
# clauses: delegate.throw.missing_stop gen.stop.raised delegate.stop.legacy
# python: <=3.11
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
# raised RuntimeError
# GEN_CLOSED

# expect <3.7:
# yielded one
# result None
# yielded three
# GEN_SUSPENDED
