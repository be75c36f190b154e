# title: a body that left its handler sees the exception of the caller that resumes it now
# clauses: flow.active.after_handler
# python: >=3.7
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
print(next(g))

# expect:
# TypeError
# OSError
# None
