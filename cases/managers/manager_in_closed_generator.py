# title: closing a generator that waits in a block raises GeneratorExit at the yield of the manager
# clauses: manager.throw.base gen.close.suspended
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except GeneratorExit:
        print('GeneratorExit')
        raise
    finally:
        print('finally')

def body():
    with section():
        yield 1
    print('not here')

g = body()
next(g)
print(g.close())

# expect:
# GeneratorExit
# finally
# None
