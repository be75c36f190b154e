# title: the same generator given twice to zip or map is shared from left to right
# clauses: iter.zip iter.map
# python: >=3.2
def numbers(count):
    for number in range(count):
        yield number

g = numbers(5)
print(list(zip(g, g)), next(g, 'exhausted'))
g = numbers(6)
print(list(zip(*[g] * 3)))
g = numbers(4)
print(list(map(lambda a, b: a - b, g, g)))

# expect:
# [(0, 1), (2, 3)] exhausted
# [(0, 1, 2), (3, 4, 5)]
# [-1, -1]
