# title: CPython shows the saved exception in sys.exc_info during the finally block, also after a yield
# clauses: flow.finally.info
# python: >=3.3
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def body():
    try:
        yield current()
    finally:
        yield current()
        yield current()

g = body()
print(next(g), g.throw(KeyError()), next(g))
print(list(body()))

# expect:
# None KeyError KeyError
# [None, None, None]
