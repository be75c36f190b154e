# title: the StopIteration behind the RuntimeError keeps its own cause and context
# clauses: gen.stop.cause
# python: >=3.7
def body():
    try:
        raise KeyError
    except KeyError:
        raise StopIteration from OSError('cause')
    yield

try:
    next(body())
except RuntimeError as error:
    stop = error.__cause__
    print(type(stop).__name__, error.__context__ is stop)
    print(type(stop.__cause__).__name__, type(stop.__context__).__name__)

# expect:
# StopIteration True
# OSError KeyError
