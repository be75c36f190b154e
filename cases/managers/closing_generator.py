# title: closing enters as the generator and closes it however the block is left
# clauses: manager.closing.value manager.closing.closed gen.close.suspended
# python: >=3.2
import inspect
from contextlib import closing

def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('released')

g = numbers()
with closing(g) as target:
    print(target is g, next(g))
print(inspect.getgeneratorstate(g))
g = numbers()
try:
    with closing(g):
        next(g)
        raise KeyError
except KeyError:
    print('KeyError', inspect.getgeneratorstate(g))

def first():
    with closing(numbers()) as g:
        for number in g:
            return number

print(first())

# expect:
# True 1
# released
# GEN_CLOSED
# released
# KeyError GEN_CLOSED
# released
# 1
