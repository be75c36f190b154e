# title: None sent to a delegator that waits in front of a handler
# clauses: delegate.send.none delegate.result.none
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
    print('yielded', g.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))
print('rest', list(g))

# expect:
# yielded one
# got None
# inner left
# yielded two
# GEN_SUSPENDED
# result None
# rest ['three']
