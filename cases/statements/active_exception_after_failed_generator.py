# title: an exception that leaves a generator is handled by its caller and leaves no trace behind
# clauses: flow.active.left
# python: >=3.3
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def body():
    try:
        raise KeyError
    except KeyError:
        yield current()
        raise OSError

def caller():
    g = body()
    yield next(g)
    yield current()
    try:
        next(g)
    except OSError:
        yield current()
    yield current()

print(list(caller()))

# expect:
# ['KeyError', None, 'OSError', None]
