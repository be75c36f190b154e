# title: a body that handles nothing sees what its present caller handles
# clauses: gen.exc.caller_visible
# python: >=3.2
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def body():
    while True:
        yield current()

try:
    raise KeyError
except KeyError:
    g = body()
    print(next(g))
print(next(g))
try:
    raise OSError
except OSError:
    print(next(g))

# expect:
# KeyError
# None
# OSError
