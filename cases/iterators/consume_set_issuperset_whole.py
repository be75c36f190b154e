# title: issuperset takes all values
# clauses: iter.set.issuperset_whole
# python: <3.11
g = (x for x in (1, 3, 2))
print({1}.issuperset(g), list(g))

# expect:
# False []
