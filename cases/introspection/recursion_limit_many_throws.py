# title: a generator that throw has resumed gives its level of recursion back
# clauses: look.recursion
# python: >=3.5
import sys

def body():
    while True:
        try:
            yield
        except KeyError:
            pass

def level(operand):
    yield from operand

sys.setrecursionlimit(200)
g = level(body())
next(g)
for number in range(1000):
    g.throw(KeyError)
print(next(g))
for number in range(1000):
    h = level(body())
    next(h)
    h.close()
print(next(g))

# expect:
# None
# None
