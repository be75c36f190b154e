# title: a generator that is closed while it waits in a handler changes nothing for its caller
# clauses: flow.active.left
# python: >=3.3
import sys

def body():
    try:
        raise KeyError
    except KeyError:
        try:
            yield
        finally:
            print('finally', sys.exc_info()[0].__name__)

g = body()
next(g)
try:
    raise OSError
except OSError:
    g.close()
    print(sys.exc_info()[0].__name__)
print(sys.exc_info()[0])

# expect:
# finally GeneratorExit
# OSError
# None
