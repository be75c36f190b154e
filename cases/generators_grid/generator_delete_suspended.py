# title: the last reference deleted of a generator that waits
# clauses: gen.final.close gen.final.moment
# needs: refcounting
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded one
# deleted
