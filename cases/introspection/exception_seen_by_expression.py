# title: a generator expression sees the exception that its consumer handles
# clauses: gen.exc.caller_visible
# python: >=3.2
import sys

g = (sys.exc_info()[0] for _ in range(3))
print(next(g))
try:
    raise KeyError
except KeyError:
    print(next(g).__name__)
print(next(g))

# expect:
# None
# KeyError
# None
