# title: a suspended block is the only one that sees its part as handled
# clauses: group.suspend.info
# python: >=3.11
import sys

def body():
    try:
        raise ExceptionGroup('eg', [ValueError(1)])
    except* ValueError as group:
        print(sys.exc_info()[1] is group)
        yield
        print(sys.exc_info()[1] is group)

g = body()
next(g)
print(sys.exc_info()[1])
try:
    raise KeyError
except KeyError:
    next(g, None)
    print(repr(sys.exc_info()[1]))

# expect:
# True
# None
# True
# KeyError()
