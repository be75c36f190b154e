# title: a third argument that is no traceback is refused by a closed generator
# clauses: gen.throw.bad_traceback
# python: >=3.2
def body():
    yield

g = body()
g.close()
for details in ((KeyError, 'value', 'traceback'), (KeyError, None, 42), (KeyError('k'), None, KeyError)):
    try:
        g.throw(*details)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
