# title: an exhausted slice has taken as many items as the larger of start and stop
# clauses: tools.islice.rest tools.islice.start
# python: >=3.3
import itertools

def source():
    for number in range(10):
        yield number

for bounds in ((0,), (3,), (2, 5), (5, 2), (4, 4), (0, 6, 4), (0, 7, 3), (1, 2, 9), (12,)):
    g = source()
    items = list(itertools.islice(g, *bounds))
    print(bounds, items, next(g, 'ended'))

# expect:
# (0,) [] 0
# (3,) [0, 1, 2] 3
# (2, 5) [2, 3, 4] 5
# (5, 2) [] 5
# (4, 4) [] 4
# (0, 6, 4) [0, 4] 6
# (0, 7, 3) [0, 3, 6] 7
# (1, 2, 9) [1] 2
# (12,) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] ended
