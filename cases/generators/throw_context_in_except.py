# title: an exception thrown into an except block is chained to the one handled there
# clauses: gen.throw.context
# python: >=3.9
def body():
    try:
        raise KeyError
    except KeyError:
        yield

g = body()
next(g)
try:
    g.throw(ValueError)
except ValueError as error:
    print(type(error.__context__).__name__)

# expect:
# KeyError
