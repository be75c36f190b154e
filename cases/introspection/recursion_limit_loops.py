# title: generators that loop over deeper generators meet the recursion limit, and the program goes on
# clauses: look.recursion
# python: >=3.5
import sys

def endless(depth):
    for value in endless(depth + 1):
        yield value

sys.setrecursionlimit(300)
g = endless(0)
try:
    next(g)
except RecursionError as e:
    print(type(e).__name__, isinstance(e, RuntimeError))
print(g.gi_frame, list(g), next(iter([1])))

# expect:
# RecursionError True
# None [] 1
