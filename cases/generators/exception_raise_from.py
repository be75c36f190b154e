# title: a cause that is given explicitly crosses the boundary with its exception
# clauses: gen.exc.propagates
# python: >=3.2
def body():
    try:
        yield
    except KeyError as error:
        raise LookupError from error

g = body()
next(g)
try:
    g.throw(KeyError('k'))
except LookupError as error:
    print(type(error.__cause__).__name__, error.__cause__.args)

# expect:
# KeyError ('k',)
