# title: StopIteration thrown into a delegator that waits in front of a handler
# clauses: delegate.throw.forwarded delegate.throw.stop_iteration delegate.stop.legacy
import inspect

def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

def delegator(sub):
    try:
        print('result', (yield from sub))
    except BaseException as error:
        print('caught', type(error).__name__)
    yield 'three'

g = delegator(inner())
print('yielded', next(g))
try:
    print('yielded', g.throw(StopIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# inner left
# caught RuntimeError
# yielded three
# GEN_SUSPENDED

# expect <3.7:
# yielded one
# inner left
# result None
# yielded three
# GEN_SUSPENDED
