# title: a chain longer than the recursion limit cannot be resumed
# clauses: delegate.chain.depth
# python: >=3.3
import sys

def leaf():
    yield 'value'

def level(operand):
    yield from operand

def chain(length):
    g = leaf()
    for number in range(length):
        g = level(g)
    return g

sys.setrecursionlimit(200)
print(next(chain(100)))
try:
    next(chain(300))
except RecursionError:
    print('RecursionError')

# expect:
# value
# RecursionError
