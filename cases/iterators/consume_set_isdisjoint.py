# title: isdisjoint stops at the first value that is in the set
# clauses: iter.set.isdisjoint
# python: >=3.2
g = (x for x in (3, 1, 2))
print({1}.isdisjoint(g), list(g))

# expect:
# False [2]
