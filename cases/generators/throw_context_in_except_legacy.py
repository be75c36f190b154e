# title: before 3.9 an exception thrown into an except block is not chained
# clauses: gen.throw.no_context
# python: >=3.2 <3.9
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
    print(error.__context__)

# expect:
# None
