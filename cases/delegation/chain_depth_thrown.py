# title: in CPython an exception reaches the end of a chain that is longer than the recursion limit
# clauses: delegate.chain.depth_of_throw
# python: >=3.5
import sys

def room():
    try:
        return 1 + room()
    except RecursionError:
        return 0

def leaf():
    while True:
        try:
            yield room()
        except KeyError:
            print('caught', end=' ')
        except GeneratorExit:
            print('closed')
            return

def level(operand):
    yield from operand

def chain(length):
    g = leaf()
    for number in range(length):
        g = level(g)
    return g

short, long = chain(0), chain(300)
next(short), next(long)
sys.setrecursionlimit(100)
print(short.throw(KeyError) - long.throw(KeyError))
short.close()
long.close()

# expect:
# caught caught 0
# closed
# closed
