# title: CPython 3.6 shows the exception of the caller that the body had as it entered its handler
# clauses: flow.active.after_handler_stale
# python: >=3.3 <3.7
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def body():
    try:
        raise TypeError
    except TypeError:
        yield current()
    yield current()

g = body()
try:
    raise KeyError
except KeyError:
    print(next(g))
try:
    raise OSError
except OSError:
    print(next(g))

# expect:
# TypeError
# KeyError
