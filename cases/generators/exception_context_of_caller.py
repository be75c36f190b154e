# title: an exception raised in a body is chained to what its caller handles
# clauses: gen.exc.context
# python: >=3.2
def body():
    yield
    raise LookupError

g = body()
next(g)
try:
    try:
        raise OSError
    except OSError:
        next(g)
except LookupError as error:
    print(type(error.__context__).__name__)

# expect:
# OSError
