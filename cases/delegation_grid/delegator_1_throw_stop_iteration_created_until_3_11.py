# title: StopIteration thrown into a delegator that has not started, until 3.11
# clauses: delegate.throw.unstarted gen.stop.thrown_unstarted gen.stop.legacy
# python: <=3.11
import inspect

def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
try:
    print('yielded', g.throw(StopIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised RuntimeError
# GEN_CLOSED

# expect <3.7:
# raised StopIteration
# GEN_CLOSED
