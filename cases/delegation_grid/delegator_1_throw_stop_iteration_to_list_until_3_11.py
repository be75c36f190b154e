# title: StopIteration thrown into a delegator that waits for a list, until 3.11
# clauses: delegate.throw.missing_stop gen.stop.raised gen.stop.legacy
# python: <=3.11
import inspect

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(['one', 'two'])
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
# raised StopIteration
# GEN_CLOSED
