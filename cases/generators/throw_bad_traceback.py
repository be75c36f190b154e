# title: a third argument that is no traceback is a TypeError
# clauses: gen.throw.bad_traceback
# python: >=3.2
def body():
    yield

for traceback in ('traceback', 42, KeyError):
    g = body()
    next(g)
    try:
        g.throw(KeyError, 'value', traceback)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
