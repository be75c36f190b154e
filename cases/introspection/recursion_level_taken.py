# title: while it executes a generator takes one level of recursion, as a function does
# clauses: look.recursion.level
# python: >=3.5
import sys

def room():
    try:
        return 1 + room()
    except RecursionError:
        return 0

def body():
    while True:
        yield room()

def level(operand):
    yield from operand

def call(g):
    def function():
        return room()
    return function()

def loop(g):
    for value in g:
        return value

def from_zip(g):
    return [*zip([1], g)][0][1]

sys.setrecursionlimit(200)
for length in range(3):
    g = body()
    for number in range(length):
        g = level(g)
    print([call(g) - loop(g), call(g) - from_zip(g)])

# expect:
# [0, 0]
# [1, 1]
# [2, 2]
