# title: generators that throw into ever deeper generators meet the recursion limit
# clauses: look.recursion
# python: >=3.5
import sys

def endless(depth):
    try:
        yield depth
    except KeyError:
        g = endless(depth + 1)
        next(g)
        g.throw(KeyError)

sys.setrecursionlimit(300)
g = endless(0)
print(next(g))
try:
    g.throw(KeyError)
except RecursionError:
    print('RecursionError')
print(g.gi_frame, next(endless(1)))

# expect:
# 0
# RecursionError
# None 1
