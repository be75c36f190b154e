# title: what others take from the source is missing for all that have not passed it
# clauses: tools.tee.advanced
# python: >=3.3
import itertools

def source():
    for number in range(5):
        yield number

g = source()
a, b = itertools.tee(g)
print(next(a))
print(next(g))
print(next(b), next(b), list(a))
g.close()
print(list(b))

# expect:
# 0
# 1
# 0 2 [2, 3, 4]
# [3, 4]
