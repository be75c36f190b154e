# title: a class that is no exception thrown into the outermost of 3 delegators, the innermost of which waits for a list
# clauses: delegate.throw.refused
class NoException:
    pass

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(['one', 'two'])))
print('yielded', next(g))
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
