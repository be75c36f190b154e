# title: the exception itself lives on under another name when the except block is left
# clauses: flow.except.name
# python: >=3.3
def body():
    try:
        yield
    except KeyError as error:
        kept = error
    yield kept

g = body()
next(g)
thrown = KeyError()
print(g.throw(thrown) is thrown)

# expect:
# True
