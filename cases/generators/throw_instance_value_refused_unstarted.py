# title: an instance together with a value is refused by a new generator
# clauses: gen.throw.instance_value
# python: >=3.2
def body():
    print('not reached')
    yield

for details in ((KeyError('k'), 'value'), (KeyError('k'), KeyError('l')), (KeyError('k'), 0)):
    try:
        body().throw(*details)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
