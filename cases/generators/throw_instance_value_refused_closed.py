# title: an instance together with a value is refused by a closed generator
# clauses: gen.throw.instance_value
# python: >=3.2
def body():
    yield

g = body()
g.close()
for details in ((KeyError('k'), 'value'), (KeyError('k'), KeyError('l')), (KeyError('k'), 0)):
    try:
        g.throw(*details)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
