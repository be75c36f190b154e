# title: close and __next__ take no arguments
# clauses: look.call.none
# python: >=3.2
import inspect

def body():
    try:
        yield
    finally:
        print('cleaned up')

g = body()
next(g)
for call in (lambda: g.close(1), lambda: g.close(None), lambda: g.__next__(None),
             lambda: g.__iter__(1), lambda: g.close(*[1, 2])):
    try:
        call()
    except TypeError:
        print('TypeError', inspect.getgeneratorstate(g))
g.close(*(), **{})

# expect:
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
# cleaned up
