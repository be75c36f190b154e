# title: an exception of the body reaches whoever resumed it, by whichever method
# clauses: gen.exc.propagates gen.exc.closes
# python: >=3.2
def body():
    try:
        yield
    except KeyError:
        pass
    raise LookupError('from the body')

for name, arguments in (('__next__', ()), ('send', (1,)), ('throw', (KeyError,))):
    g = body()
    next(g)
    try:
        getattr(g, name)(*arguments)
    except LookupError as error:
        print(name, error.args, list(g))

# expect:
# __next__ ('from the body',) []
# send ('from the body',) []
# throw ('from the body',) []
