# title: closing the source ends all of them behind what was taken
# clauses: tools.tee.advanced tools.tee.values gen.next.closed
# python: >=3.3
import itertools

def source():
    for number in range(5):
        yield number

g = source()
a, b = itertools.tee(g)
print(next(a), next(a))
g.close()
print(list(a), list(b))

# expect:
# 0 1
# [] [0, 1]
