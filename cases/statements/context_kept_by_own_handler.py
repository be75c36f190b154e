# title: a body that waits in a handler gives the context, whatever its caller handles
# clauses: flow.context.own_first gen.exc.handled_kept
# python: >=3.3
def body():
    try:
        raise KeyError
    except KeyError:
        yield
        raise LookupError

g = body()
next(g)
try:
    raise OSError
except OSError:
    try:
        next(g)
    except LookupError as error:
        first = error.__context__
        print(type(first).__name__, first.__context__)

# expect:
# KeyError None
