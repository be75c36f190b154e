# title: next of the outermost of 3 delegators, the innermost of which waits for a list
# clauses: delegate.chain.values delegate.next
import inspect

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(['one', 'two'])))
print('yielded', next(g))
try:
    print('yielded', next(g))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# yielded two
# GEN_SUSPENDED
