# title: a manager that swallows GeneratorExit lets the closed generator go on
# clauses: manager.throw.base manager.throw.swallowed gen.close.returned gen.close.yielded
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def everything():
    try:
        yield
    except BaseException as error:
        print('swallowed', type(error).__name__)

def body(more):
    with everything():
        yield 1
    print('behind')
    if more:
        yield 2

g = body(False)
next(g)
g.close()
g = body(True)
next(g)
try:
    g.close()
except RuntimeError:
    print('RuntimeError')
print(next(g, 'ended'))

# expect:
# swallowed GeneratorExit
# behind
# swallowed GeneratorExit
# behind
# RuntimeError
# ended
