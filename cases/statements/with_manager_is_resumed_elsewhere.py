# title: a generator that waits in a with block may be ended by another one, whose handler stays
# clauses: flow.with.exit_arguments flow.active.left
# python: >=3.3
import sys

class Room:
    def __enter__(self):
        pass

    def __exit__(self, kind, value, traceback):
        print(kind and kind.__name__)

def visit():
    with Room():
        yield

def closer(g):
    try:
        raise KeyError
    except KeyError:
        g.close()
        yield sys.exc_info()[0].__name__

g = visit()
next(g)
print(next(closer(g)))

# expect:
# GeneratorExit
# KeyError
