# title: the last reference deleted of a generator expression that waits
# clauses: genexp.methods gen.final.close gen.final.moment
# needs: refcounting
g = (word for word in ['one', 'two'])
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded one
# deleted
