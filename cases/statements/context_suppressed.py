# title: from None after a yield hides the context and keeps it
# clauses: flow.context.suppressed
# python: >=3.3
def body():
    try:
        raise KeyError
    except KeyError:
        yield
        raise LookupError from None

g = body()
next(g)
try:
    next(g)
except LookupError as error:
    print(type(error.__context__).__name__, error.__cause__, error.__suppress_context__)

# expect:
# KeyError None True
