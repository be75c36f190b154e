# title: sys.exc_info of a body that waits in except is its own after every resumption
# clauses: gen.exc.handled_kept gen.exc.handled_hidden
# python: >=3.2
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def body():
    try:
        raise KeyError
    except KeyError:
        yield current()
        yield current()
    yield current()

g = body()
print(next(g), current())
try:
    raise OSError
except OSError:
    print(next(g), current())
print(next(g), current())

# expect:
# KeyError None
# KeyError OSError
# None None
