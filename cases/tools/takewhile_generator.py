# title: takewhile consumes the item that ends it, and leaves what is behind
# clauses: tools.takewhile.values tools.takewhile.lost tools.takewhile.ended
# python: >=3.3
import itertools

def source():
    for number in (1, 2, 9, 3, 4):
        yield number

g = source()
tool = itertools.takewhile(lambda number: number < 5, g)
print(list(tool))
print(next(tool, 'ended'), next(tool, 'ended'))
print(list(g))
g = source()
print(list(itertools.takewhile(lambda number: False, g)), next(g))

# expect:
# [1, 2]
# ended ended
# [3, 4]
# [] 2
