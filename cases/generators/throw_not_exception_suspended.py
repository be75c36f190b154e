# title: what is no exception cannot be thrown into a waiting generator
# clauses: gen.throw.not_exception
# python: >=3.2
def body():
    yield

for thing in (None, 42, 'KeyError', int, object(), (KeyError,)):
    g = body()
    next(g)
    try:
        g.throw(thing)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
