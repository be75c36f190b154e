# title: None sent to a delegator that waits for a generator
# clauses: delegate.send.none
import inspect

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
    print('yielded', g.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# got None
# inner left
# yielded two
# GEN_SUSPENDED
