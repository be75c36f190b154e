# title: the last reference deleted of a generator expression that has not started
# clauses: gen.final.unstarted
# needs: refcounting
g = (word for word in ['one', 'two'])
del g
print('deleted')

# expect:
# deleted
