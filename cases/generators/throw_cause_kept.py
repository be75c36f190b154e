# title: the cause of a thrown instance is left alone
# clauses: gen.throw.instance
# python: >=3.2
def body():
    try:
        yield
    except ValueError as error:
        yield type(error.__cause__).__name__

error = ValueError('v')
error.__cause__ = KeyError('k')
g = body()
next(g)
print(g.throw(error))

# expect:
# KeyError
