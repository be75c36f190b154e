# title: repeat yields one object; one generator repeated is taken from in turn
# clauses: tools.repeat.values gen.iter.self
# python: >=3.3
import itertools

def source():
    for number in range(7):
        yield number

g = source()
print(all(item is g for item in itertools.repeat(g, 3)))
print(list(zip(*itertools.repeat(g, 3))))
print(list(itertools.repeat('x', 2)), list(itertools.repeat('x', 0)), list(itertools.repeat('x', -1)))
print(list(itertools.repeat('x', times=1)), list(itertools.islice(itertools.repeat(None), 2)))

# expect:
# True
# [(0, 1, 2), (3, 4, 5)]
# ['x', 'x'] [] []
# ['x'] [None, None]
