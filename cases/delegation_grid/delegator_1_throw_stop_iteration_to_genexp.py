# title: StopIteration thrown into a delegator that waits for a generator expression
# clauses: delegate.throw.forwarded delegate.throw.stop_iteration delegate.stop.legacy
import inspect

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(word for word in ['one', 'two'])
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
