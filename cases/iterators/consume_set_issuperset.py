# title: issuperset stops at the first value that the set lacks
# clauses: iter.set.issuperset
# python: >=3.11
g = (x for x in (1, 3, 2))
print({1}.issuperset(g), list(g))

# expect:
# False [2]
