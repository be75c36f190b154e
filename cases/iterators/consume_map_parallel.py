# title: map over several generators asks them from left to right and stops at the first that ends
# clauses: iter.map
# python: >=3.2
def values(name, count):
    for number in range(count):
        print(name, number)
        yield number

a, b, c = values('a', 3), values('b', 1), values('c', 3)
m = map(lambda *numbers: numbers, a, b, c)
print(list(m))
print(list(a), list(b), list(c))

# expect:
# a 0
# b 0
# c 0
# a 1
# [(0, 0, 0)]
# a 2
# c 1
# c 2
# [2] [] [1, 2]
