# title: two consumers of one generator share its values out among them
# clauses: gen.iter.self gen.iter.lazy
# python: >=3.2
def numbers():
    for number in range(6):
        yield number

g = numbers()
print(list(zip(g, g)))
g = numbers()
print([(a, next(g)) for a in g])

# expect:
# [(0, 1), (2, 3), (4, 5)]
# [(0, 1), (2, 3), (4, 5)]
