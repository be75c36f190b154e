# title: islice takes the items of a slice from a generator
# clauses: tools.islice.values tools.islice.none
# python: >=3.3
import itertools

def source():
    for number in range(10):
        yield number

for bounds in ((3,), (2, 5), (2, None), (0, 9, 4), (1, None, 3), (None, 4), (None, None, None),
               (None,), (5, 2), (4, 4), (0,), (8, 99), (3, 4, 5)):
    assert list(itertools.islice(source(), *bounds)) == list(range(10))[slice(*bounds)], bounds
print(list(itertools.islice(source(), 2, 8, 3)), list(itertools.islice(source(), 0)))

# expect:
# [2, 5] []
