# title: a third argument that is no traceback is refused by a new generator
# clauses: gen.throw.bad_traceback
# python: >=3.2
def body():
    print('not reached')
    yield

for details in ((KeyError, 'value', 'traceback'), (KeyError, None, 42), (KeyError('k'), None, KeyError)):
    try:
        body().throw(*details)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
