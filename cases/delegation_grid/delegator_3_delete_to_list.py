# title: the last reference deleted of the outermost of 3 delegators, the innermost of which waits for a list
# clauses: delegate.exit.no_close delegate.chain.close delegate.final gen.final.moment
# needs: refcounting
def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(['one', 'two'])))
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded one
# deleted
