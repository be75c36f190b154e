# title: a subclass of StopIteration thrown into a delegator that waits for a generator
# clauses: delegate.throw.forwarded delegate.throw.stop_iteration delegate.stop.legacy
import inspect

class Finished(StopIteration):
    pass

def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
print('yielded', next(g))
try:
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# inner left
# raised RuntimeError
# GEN_CLOSED

# expect <3.7:
# yielded one
# inner left
# result None
# yielded three
# GEN_SUSPENDED
