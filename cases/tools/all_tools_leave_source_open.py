# title: a tool that ended leaves its source to others
# clauses: tools.not_closed tools.islice.rest tools.takewhile.lost
# python: >=3.3
import inspect
import itertools

def source():
    for number in range(10):
        yield number

g = source()
print(list(itertools.islice(g, 2)), inspect.getgeneratorstate(g))
print(list(itertools.takewhile(lambda number: number < 4, g)), inspect.getgeneratorstate(g))
print(list(itertools.compress(g, [1, 1])), inspect.getgeneratorstate(g))
print(list(g))

# expect:
# [0, 1] GEN_SUSPENDED
# [2, 3] GEN_SUSPENDED
# [5, 6] GEN_SUSPENDED
# [8, 9]
