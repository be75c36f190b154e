# title: a body that answers with another exception has that one come out, chained to the first
# clauses: gen.throw.replaced
# python: >=3.2
def translate():
    try:
        yield
    except KeyError as error:
        raise LookupError('translated')

g = translate()
next(g)
try:
    g.throw(KeyError('original'))
except Exception as error:
    print(type(error).__name__, type(error.__context__).__name__, error.__cause__)

# expect:
# LookupError KeyError None
