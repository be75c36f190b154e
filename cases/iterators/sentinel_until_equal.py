# title: iter with a sentinel calls a function until it returns that value
# clauses: iter.sentinel
# python: >=3.2
def numbers():
    yield 1
    yield 2.0
    yield 3
    yield 4

g = numbers()
i = iter(g.__next__, 3)
print(list(i), list(g))
class Equal:
    def __eq__(self, other):
        return other == 2
g = numbers()
print(list(iter(lambda: next(g), Equal())), next(g))

# expect:
# [1, 2.0] [4]
# [1] 3
