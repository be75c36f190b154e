# title: a generator that has left its chain takes one level of recursion again
# clauses: delegate.chain.depth
# python: >=3.5
import sys

def room():
    try:
        return 1 + room()
    except RecursionError:
        return 0

def leaf():
    try:
        yield
    except GeneratorExit:
        pass
    while True:
        yield room()

def level(operand):
    yield from operand

def loop(g):
    for value in g:
        return value

def from_zip(g):
    return [*zip([1], g)][0][1]

sys.setrecursionlimit(200)
for resume in next, loop, lambda g: g.send(None), from_zip:
    alone, resumed, dropped = leaf(), leaf(), leaf()
    next(alone)
    waiting = level(level(level(resumed)))
    next(waiting)
    above = level(level(level(dropped)))
    next(above)
    try:
        above.close()
    except RuntimeError as error:
        print(error, end=' ')
    print(resume(alone) - resume(resumed), resume(alone) - resume(dropped))

# expect:
# generator ignored GeneratorExit 0 0
# generator ignored GeneratorExit 0 0
# generator ignored GeneratorExit 0 0
# generator ignored GeneratorExit 0 0
