# title: a value sent to a delegator that waits in front of a finally block
# clauses: delegate.send.value delegate.result.none
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
    finally:
        print('cleanup')
    yield 'three'

g = delegator(inner())
print('yielded', next(g))
try:
    print('yielded', g.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))
print('rest', list(g))

# expect:
# yielded one
# got value
# inner left
# yielded two
# GEN_SUSPENDED
# result None
# cleanup
# rest ['three']
