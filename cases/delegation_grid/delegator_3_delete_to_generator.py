# title: the last reference deleted of the outermost of 3 delegators, the innermost of which waits for a generator
# clauses: delegate.chain.close delegate.final gen.final.moment
# needs: refcounting
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
del g
print('deleted')

# expect:
# yielded one
# inner left
# deleted
