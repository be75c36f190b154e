# title: a subclass of StopIteration thrown into a delegator that has not started, since 3.12
# clauses: gen.stop.thrown_unstarted_passes
# python: >=3.12
import inspect

class Finished(StopIteration):
    pass

def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
try:
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised Finished
# GEN_CLOSED
