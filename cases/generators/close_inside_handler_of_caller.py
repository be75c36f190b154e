# title: close called while the caller handles an exception leaves that exception alone
# clauses: gen.close.suspended gen.exc.handled_hidden
# python: >=3.2
import sys

def body():
    try:
        yield
    finally:
        print('body handles', sys.exc_info()[0].__name__)

g = body()
next(g)
try:
    raise KeyError
except KeyError:
    g.close()
    print('caller handles', sys.exc_info()[0].__name__)

# expect:
# body handles GeneratorExit
# caller handles KeyError
