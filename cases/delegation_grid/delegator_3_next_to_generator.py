# title: next of the outermost of 3 delegators, the innermost of which waits for a generator
# clauses: delegate.chain.values delegate.next
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

g = delegator(delegator(delegator(inner())))
print('yielded', next(g))
try:
    print('yielded', next(g))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# got None
# inner left
# yielded two
# GEN_SUSPENDED
