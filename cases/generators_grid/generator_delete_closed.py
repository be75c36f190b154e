# title: the last reference deleted of a generator that is exhausted
# clauses: gen.close.closed
# needs: refcounting
def body():
    yield 'one'

g = body()
print('items', list(g))
del g
print('deleted')

# expect:
# items ['one']
# deleted
