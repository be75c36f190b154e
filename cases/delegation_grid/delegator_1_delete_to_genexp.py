# title: the last reference deleted of a delegator that waits for a generator expression
# clauses: delegate.final gen.final.moment
# needs: refcounting
def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(word for word in ['one', 'two'])
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded one
# deleted
