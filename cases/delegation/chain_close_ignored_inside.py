# title: in a chain RuntimeError travels outwards from a generator that refuses to close
# clauses: delegate.exit.ignored delegate.chain.raised
# python: >=3.3
import inspect

def stubborn():
    try:
        yield 'waiting'
    except GeneratorExit:
        yield 'no'

def level(depth):
    try:
        if depth:
            yield from level(depth - 1)
        else:
            yield from leaf
    except BaseException as error:
        print('level', depth, type(error).__name__)
        raise

leaf = stubborn()
g = level(2)
next(g)
try:
    g.close()
except RuntimeError:
    print('RuntimeError', inspect.getgeneratorstate(g), inspect.getgeneratorstate(leaf))

# expect:
# level 0 RuntimeError
# level 1 RuntimeError
# level 2 RuntimeError
# RuntimeError GEN_CLOSED GEN_SUSPENDED
