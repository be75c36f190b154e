# title: what others take from the source is missing in every round
# clauses: tools.cycle.values
# python: >=3.3
import itertools

def source():
    for number in range(4):
        yield number

g = source()
tool = itertools.cycle(g)
print(next(tool), next(g), [next(tool) for item in range(5)])

# expect:
# 0 1 [2, 3, 0, 2, 3]
