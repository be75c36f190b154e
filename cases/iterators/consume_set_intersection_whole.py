# title: intersection and issubset take all values
# clauses: iter.set.found_whole
# python: <3.11
for method in ({1, 2}.intersection, {1, 2}.issubset):
    g = (x for x in (2, 3, 1, 4, 5))
    print(method(g) in ({1, 2}, True), list(g))

# expect:
# True []
# True []
