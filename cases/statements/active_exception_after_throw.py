# title: a thrown exception that the body handles is handled by the body alone
# clauses: flow.active.thrown gen.exc.handled_hidden
# python: >=3.3
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def body():
    try:
        yield
    except KeyError:
        yield current()
        yield current()

g = body()
next(g)
try:
    raise OSError
except OSError:
    print(g.throw(KeyError()), current())
print(next(g), current())

# expect:
# KeyError OSError
# KeyError None
