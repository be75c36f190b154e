# title: the last reference deleted of a generator expression that is exhausted
# clauses: gen.close.closed
# needs: refcounting
g = (word for word in ['one'])
print('items', list(g))
del g
print('deleted')

# expect:
# items ['one']
# deleted
