# title: intersection and issubset stop when every element of the set was found
# clauses: iter.set.found
# python: >=3.12
for method in ({1, 2}.intersection, {1, 2}.issubset):
    g = (x for x in (2, 3, 1, 4, 5))
    print(method(g) in ({1, 2}, True), list(g))

# expect:
# True [4, 5]
# True [4, 5]
