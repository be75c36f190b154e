# title: throw takes one to three arguments
# clauses: gen.throw.arity
# python: >=3.2
def body():
    yield

g = body()
next(g)
for arguments in ((), (KeyError, 'value', None, None)):
    try:
        g.throw(*arguments)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
