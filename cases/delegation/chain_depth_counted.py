# title: every delegator of a chain takes a level of recursion, whoever resumes it
# clauses: delegate.chain.depth
# python: >=3.5
import sys

def room():
    try:
        return 1 + room()
    except RecursionError:
        return 0

def leaf():
    while True:
        yield room()

def level(operand):
    yield from operand

def chain(length):
    g = leaf()
    for number in range(length):
        g = level(g)
    return g

def loop(g):
    for value in g:
        return value

def from_zip(g):
    return [*zip([1], g)][0][1]

sys.setrecursionlimit(200)
for resume in next, loop, lambda g: g.send(None), from_zip:
    short, long = chain(0), chain(50)
    print([resume(short) - resume(long) for number in range(3)])

# expect:
# [50, 50, 50]
# [50, 50, 50]
# [50, 50, 50]
# [50, 50, 50]
