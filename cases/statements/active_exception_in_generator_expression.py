# title: a generator expression sees the exception that is handled where it is resumed
# clauses: flow.active.stacked
# python: >=3.3
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

seen = (current() for step in range(3))
print(next(seen))
try:
    raise KeyError
except KeyError:
    print(next(seen))
print(next(seen))

# expect:
# None
# KeyError
# None
