# title: StopIteration thrown into a delegator that has not started, since 3.12
# clauses: gen.stop.thrown_unstarted_passes
# python: >=3.12
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
# raised StopIteration
# GEN_CLOSED
