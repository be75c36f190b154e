# title: the chain behind a replaced StopIteration goes on with what the body handled
# clauses: gen.stop.cause flow.context.nested
# python: >=3.7
def body():
    try:
        raise KeyError
    except KeyError:
        yield
        raise StopIteration

g = body()
next(g)
try:
    next(g)
except RuntimeError as error:
    stop = error.__cause__
    print(type(stop).__name__, error.__context__ is stop, type(stop.__context__).__name__)

# expect:
# StopIteration True KeyError
